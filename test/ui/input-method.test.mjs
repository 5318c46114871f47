// Vietnamese is written with an input method. Nothing of Plandoc may act while it composes.
export default [
  {
    name: 'an input method composes undisturbed, in a list and over the suggestions',
    file: 'thu-vien.plan',
    async run(workbench) {
      await workbench.findingsShow();
      await workbench.goTo(28, 1);
      await workbench.page.keyboard.type('1. ');
      await workbench.compose('h', 'ho', 'hop', 'họp');
      await workbench.page.keyboard.type(' ');
      await workbench.compose('d', 'da', 'dan', 'dân');
      await workbench.page.keyboard.press('Enter');
      await workbench.cursorIsAt(29, 4);
      await workbench.compose('n', 'nh', 'nhi', 'nhie', 'nhiê', 'nhiêm', 'nhiệm');
      await workbench.page.keyboard.type(' ');
      await workbench.compose('v', 'vu', 'vụ');
      await workbench.line('1. họp dân').waitFor();
      await workbench.line('2. nhiệm vụ').waitFor();
    },
  },
  {
    name: 'Enter ends a heading, also where a snippet of its name is offered',
    file: 'thu-vien.plan',
    async run(workbench) {
      await workbench.findingsShow();
      await workbench.goTo(28, 1);
      await workbench.page.keyboard.type('Nơi nhận', { delay: 30 });
      // Asked for, so that the list is there however slow the machine; what Enter does is the same.
      await workbench.page.keyboard.press('Control+Space');
      await workbench.suggestions.getByText('nơi nhận').first().waitFor();
      await workbench.page.keyboard.press('Enter');
      await workbench.cursorIsAt(29, 1);
    },
  },
];
