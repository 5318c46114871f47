// Makes the pictures of the README from the real editor: the packaged extension on examples/.
// A font that has all Vietnamese letters in one width must be there, such as Debian's fonts-noto-core.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installPackages, installVsCode, root, runNode } from './set-up.mjs';

installPackages();
installVsCode();
runNode('scripts/package.mjs');
const { launchBrowser } = await import('./vscode/browser.mjs');
const { startServer } = await import('./vscode/server.mjs');
const { Workbench } = await import('./vscode/workbench.mjs');

const images = path.join(root, 'docs/images');
mkdirSync(images, { recursive: true });
const work = mkdtempSync(path.join(tmpdir(), 'plandoc-'));
const folder = path.join(work, 'ke-hoach');
cpSync(path.join(root, 'examples'), folder, { recursive: true });

const server = await startServer({
  vsix: path.join(root, 'plandoc.vsix'),
  settings: {
    'plandoc.locale': 'vi',
    'editor.fontFamily': "'Noto Sans Mono'",
    'editor.fontSize': 13,
    'editor.minimap.enabled': false,
    'editor.stickyScroll.enabled': false,
    'outline.icons': true,
  },
});
const browser = await launchBrowser();
try {
  await picture('outline', '02-ubnd-tinh-ke-hoach.plan.md', showOutline);
  await picture('definition', '03-so-nong-nghiep-moi-truong.plan.md', showDefinition);
  await picture('trees', '02-ubnd-tinh-ke-hoach.plan.md', showTrees);
  await picture('quickfix', '04-ubnd-phuong-du-thao.plan.txt', showQuickFix);
} finally {
  await browser.close();
  server.stop();
  rmSync(work, { recursive: true, force: true });
}

async function picture(name, file, prepare) {
  const size = { width: 1180, height: 720, scale: 1.5 };
  const workbench = await Workbench.open(browser, server, folder, { file, ...size });
  await prepare(workbench);
  await workbench.shot(path.join(images, `${name}.png`));
  await workbench.page.context().close();
  console.log(`docs/images/${name}.png`);
}

/** The outline, wide enough for lead units and deadlines, beside the tasks that it names. */
async function showOutline(workbench) {
  await workbench.showOutline();
  await workbench.dragSideBarTo(600);
  await workbench.goTo(40, 1);
  await workbench.line('1.1. Xây dựng').first().hover();
}

/** What is known of a citation, and the file that it leads to. */
async function showDefinition(workbench) {
  await workbench.showOutline();
  await workbench.goTo(18, 70);
  await workbench.command('Peek Definition');
  await workbench.page.locator('.peekview-widget .view-line').nth(3).waitFor();
  await workbench.line('Thực hiện Kế hoạch số 215').getByText('215/KH-UBND').first().hover();
  await workbench.hoverBox.getByText('06/7/2026').first().waitFor();
}

/** Who does what, and who cites what, beside the plan. */
async function showTrees(workbench) {
  await workbench.command('Focus on Phân công');
  await workbench.dragSideBarTo(520);
  const directives = workbench.tree('Văn bản viện dẫn');
  await directives.getByText('215/KH-UBND').first().click();
  await directives.getByText('Kế hoạch số 42-KH/TU').first().click();
  await workbench.page.locator('.codelens-decoration').first().waitFor();
}

/** The findings of a draft, and what can be done about one of them. */
async function showQuickFix(workbench) {
  await workbench.findingsShow();
  await workbench.showProblems();
  await workbench.goTo(22, 5);
  await workbench.fixMenu();
}
