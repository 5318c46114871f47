// What a drafter does with the mouse and the keyboard, in the packaged extension with default settings.

const file = 'thu-vien.plan';

export default [
  {
    name: 'a plan opens as a plan and its outline shows',
    file,
    async run(workbench) {
      await workbench.statusBar.getByText('Kế hoạch').waitFor();
      await workbench.showOutline();
      await workbench.outline.getByText('MỤC ĐÍCH, YÊU CẦU').first().waitFor();
      await workbench.outline.getByText('Nơi nhận').first().waitFor();
      await workbench.outline.getByText('TỔ CHỨC THỰC HIỆN').first().click();
      await workbench.cursorIsAt(29);
    },
  },
  {
    name: 'a task without lead unit shows in the text and in Problems',
    file,
    async run(workbench) {
      await workbench.page.locator('.monaco-editor .squiggly-warning').first().waitFor();
      await workbench.showProblems();
      await workbench.problems.getByText('missing-lead-unit').first().waitFor();
      await workbench.problems
        .getByText(/cơ quan chủ trì/i)
        .first()
        .waitFor();
    },
  },
  {
    name: 'F12 on a citation opens the directive that is cited',
    file,
    async run(workbench) {
      await workbench.findingsShow();
      await workbench.goTo(18, 38);
      await workbench.page.keyboard.press('F12');
      await workbench.editorShows('chuong-trinh.plan.txt');
    },
  },
  {
    name: 'F12 on a unit jumps to its duties',
    file,
    async run(workbench) {
      await workbench.findingsShow();
      await workbench.goTo(22, 22);
      await workbench.page.keyboard.press('F12');
      await workbench.cursorIsAt(30);
    },
  },
  {
    name: 'the mouse on a citation shows what it is',
    file,
    async run(workbench) {
      await workbench.findingsShow();
      await workbench.goTo(18, 38);
      await workbench.command('Show or Focus Hover');
      await workbench.hoverBox
        .getByText(/Huyện ủy Sông Lam/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'a snippet expands while typing, without Ctrl+Space',
    file,
    async run(workbench) {
      await workbench.findingsShow();
      await workbench.goTo(28, 1);
      await workbench.page.keyboard.type('cqchutri', { delay: 30 });
      await workbench.suggestions.getByText('cqchutri').first().waitFor();
      await workbench.page.keyboard.press('Tab');
      await workbench.line('Cơ quan chủ trì:').nth(1).waitFor();
    },
  },
  {
    name: 'a quick fix puts in the line for the lead unit and its finding goes',
    file,
    async run(workbench) {
      await workbench.findingsShow();
      await workbench.goTo(25, 3);
      const menu = await workbench.fixMenu();
      await menu
        .getByText(/chủ trì/i)
        .first()
        .click();
      await workbench.line('Cơ quan chủ trì:').nth(1).waitFor();
    },
  },
  {
    name: 'Enter in a numbered list goes on counting, Enter again ends it',
    file,
    async run(workbench) {
      await workbench.findingsShow();
      await workbench.page.keyboard.press('Control+Home');
      await workbench.page.keyboard.press('Enter');
      await workbench.goTo(1, 1);
      await workbench.page.keyboard.type('1. Một', { delay: 30 });
      await workbench.page.keyboard.press('Enter');
      await workbench.cursorIsAt(2, 4);
      await workbench.page.keyboard.type('Hai', { delay: 30 });
      await workbench.line('2. Hai').waitFor();
      await workbench.page.keyboard.press('Enter');
      await workbench.cursorIsAt(3, 4);
      await workbench.page.keyboard.press('Enter');
      await workbench.cursorIsAt(3, 1);
    },
  },
  {
    name: 'a Markdown plan is taken as a plan and given back with one click',
    file: 'trong-cay.md',
    async run(workbench) {
      const language = workbench.statusBar.locator('[id="status.editor.mode"]');
      await language.getByText('Kế hoạch').waitFor();
      await workbench.command('Không đọc tệp này như kế hoạch');
      await language.getByText('Markdown').waitFor();
      await workbench.page.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
    },
  },
];
