// Symbols of the workspace, as the editor itself goes through what the server has found.
export default [
  {
    name: 'a plan is found in the workspace by words without diacritics',
    file: 'thu-vien.plan',
    async run(workbench) {
      await workbench.findingsShow();
      await workbench.page.keyboard.press('Control+T');
      await workbench.page.keyboard.type('thu vien');
      const rows = workbench.page.locator('.quick-input-list .monaco-list-row');
      await rows
        .filter({ hasText: /thư viện/iu })
        .first()
        .waitFor();
    },
  },
];
