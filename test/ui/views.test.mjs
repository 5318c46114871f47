// The trees in Plandoc's container of the side bar, with the mouse and with the keyboard.
const file = 'thu-vien.plan';

export default [
  {
    name: 'a click in the tree of assignments goes to the task',
    file,
    async run(workbench) {
      await workbench.findingsShow();
      await workbench.page.locator('.activitybar [aria-label^="Kế hoạch"]').first().click();
      const tree = workbench.tree('Phân công');
      await tree.getByText('Phòng Văn hóa và Thông tin').first().waitFor();
      await tree.getByText('1. Lập tủ sách').first().click();
      await workbench.cursorIsAt(21);
    },
  },
  {
    name: 'the tree of assignments follows what is written',
    file,
    async run(workbench) {
      await workbench.findingsShow();
      await workbench.command('Focus on Phân công');
      const tree = workbench.tree('Phân công');
      await tree.getByText('Chưa có cơ quan chủ trì').waitFor();
      await tree.getByText('2. Tập huấn').first().click();
      await workbench.cursorIsAt(25);
      await workbench.goTo(26, 1);
      await workbench.page.keyboard.type('- Cơ quan chủ trì: Phòng Nội vụ.');
      await tree.getByText('Phòng Nội vụ').first().waitFor();
      await tree.getByText('Chưa có cơ quan chủ trì').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'the tree of directives opens and leads to a citation by the keyboard alone',
    file,
    async run(workbench) {
      await workbench.findingsShow();
      await workbench.command('Focus on Văn bản viện dẫn');
      const tree = workbench.tree('Văn bản viện dẫn');
      await tree.getByText('Chương trình hành động số 12-CTr/HU').waitFor();
      // An empty tree has nothing that could have the keyboard.
      await workbench.command('Focus on Văn bản viện dẫn');
      const { keyboard } = workbench.page;
      await keyboard.press('Home');
      await keyboard.press('ArrowRight');
      await tree.getByText('dòng 18').waitFor();
      await keyboard.press('End');
      await keyboard.press('Enter');
      await workbench.cursorIsAt(18);
    },
  },
];
