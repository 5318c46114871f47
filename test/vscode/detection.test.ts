import * as vscode from 'vscode';
import { closeAll, equal, findingsOf, outlineOf, show, showPlan, until } from './support.ts';

const planText =
  '# KẾ HOẠCH\n**Ra quân đầu năm**\n\n## I. MỤC ĐÍCH\nNhư trên.\n\n## II. NHIỆM VỤ\n1. Họp.\n';

suite('which files are read as plans', () => {
  teardown(closeAll);

  test('a Markdown file that is a plan by its content', async () => {
    const { document } = await showPlan('trong-cay.md');
    await outlineOf(document.uri);
  });

  test('a Markdown file that only talks of a plan stays Markdown', async () => {
    const note = await show('ghi-chu.md');
    await showPlan('trong-cay.md'); // by then the first file has been looked at
    equal(note.document.languageId, 'markdown');
  });

  test('Windows line ends', async () => {
    const { document } = await showPlan('ve-sinh.crlf.md');
    equal(document.eol, vscode.EndOfLine.CRLF);
    await until(
      () => findingsOf(document.uri),
      (all) => all.some(({ code }) => code === 'missing-recipients'),
    );
    await outlineOf(document.uri);
  });

  test('an untitled text', async () => {
    const { document } = await show({ language: 'plaintext', content: planText });
    await until(
      () => document.languageId,
      (language) => language === 'plandoc',
    );
    await outlineOf(document.uri);
  });

  test('the user says no to one file, and yes again', async () => {
    const { document } = await showPlan('trong-cay.md');
    await vscode.commands.executeCommand('plandoc.doNotReadAsPlan');
    equal(document.languageId, 'markdown');
    await closeAll();
    const again = await show('trong-cay.md');
    await showPlan('ve-sinh.crlf.md');
    equal(again.document.languageId, 'markdown');
    await show('trong-cay.md');
    await vscode.commands.executeCommand('plandoc.readAsPlan');
    equal(again.document.languageId, 'plandoc');
  });

  test('a language picked in VS Code’s own list counts as an answer', async () => {
    const { document } = await showPlan('trong-cay.md');
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    await showPlan('ve-sinh.crlf.md');
    const again = await show('trong-cay.md');
    await showPlan('ve-sinh.crlf.md');
    equal(again.document.languageId, 'markdown');
    await show('trong-cay.md');
    await vscode.commands.executeCommand('plandoc.readAsPlan');
  });

  test('plandoc.detect off: what was taken goes back, named plans stay', async () => {
    const settings = vscode.workspace.getConfiguration('plandoc');
    const { document } = await showPlan('ve-sinh.crlf.md');
    await settings.update('detect', 'off', vscode.ConfigurationTarget.Global);
    try {
      await until(
        () => document.languageId,
        (language) => language === 'markdown',
      );
      await showPlan('thu-vien.plan');
    } finally {
      await settings.update('detect', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
