import * as vscode from 'vscode';
import { closeAll, equal, ok, showPlan, until } from './support.ts';

suite('exports', () => {
  teardown(closeAll);

  test('the assignments of a plan become an Excel file', async () => {
    const { document } = await showPlan('thu-vien.plan');
    const target = vscode.Uri.joinPath(document.uri, '../xuat/phan-cong.xlsx');
    const wish = { format: 'xlsx', scope: 'plan', target };
    await vscode.commands.executeCommand('plandoc.exportAssignments', wish);
    const bytes = await until(
      () => vscode.workspace.fs.readFile(target),
      (content) => content.length > 0,
    );
    equal(String.fromCharCode(...bytes.subarray(0, 2)), 'PK');
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(target, '..'), { recursive: true });
  });

  test('the outlines of the workspace become one Markdown index, which opens', async () => {
    const { document } = await showPlan('thu-vien.plan');
    const target = vscode.Uri.joinPath(document.uri, '../xuat/de-cuong.md');
    const wish = { format: 'md', scope: 'workspace', target };
    await vscode.commands.executeCommand('plandoc.exportOutline', wish);
    const shown = vscode.window.activeTextEditor?.document;
    equal(shown?.uri.path, target.path);
    ok(shown?.getText().includes('thu-vien.plan#L'), shown?.getText() ?? 'nothing is shown');
    await closeAll();
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(target, '..'), { recursive: true });
  });

  test('the outline is copied as text', async () => {
    await showPlan('thu-vien.plan');
    await vscode.commands.executeCommand('plandoc.copyOutline');
    const copied = await vscode.env.clipboard.readText();
    ok(copied.includes('\n  1. Lập tủ sách'), copied);
  });
});
