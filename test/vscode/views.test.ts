import * as vscode from 'vscode';
import type { Views } from '../../client/src/views/views.ts';
import type { ViewNode } from '../../server/src/views/view-tree.ts';
import { closeAll, equal, ok, placeOf, show, showPlan, until } from './support.ts';

const plan = 'thu-vien.plan';

suite('the trees beside the text', () => {
  teardown(closeAll);

  test('show the assignments of the plan at hand and follow its text', async () => {
    const editor = await showPlan(plan);
    const { assignments } = await views();
    await vscode.commands.executeCommand('plandoc.assignments.focus');
    await vscode.commands.executeCommand('plandoc.assignments.byUnit');
    await until(
      () => labelsOf(assignments.nodes),
      (labels) => labels.includes('Phòng Văn hóa và Thông tin'),
    );
    const line = placeOf(editor.document, '- Cơ quan phối hợp: Thư viện huyện');
    await editor.edit((edit) => edit.insert(line, '- Cơ quan chủ trì: Phòng Tài chính.\n'));
    await until(
      () => labelsOf(assignments.nodes),
      (labels) => labels.includes('Phòng Tài chính'),
    );
  });

  test('are grouped and filtered by the commands of the view', async () => {
    await showPlan(plan);
    const { assignments } = await views();
    await vscode.commands.executeCommand('plandoc.assignments.focus');
    await vscode.commands.executeCommand('plandoc.assignments.bySection');
    await until(
      () => labelsOf(assignments.nodes),
      ([first]) => first === 'II. NỘI DUNG, NHIỆM VỤ',
    );
    await vscode.commands.executeCommand('plandoc.assignments.onlyIncomplete');
    try {
      await until(
        () => assignments.nodes.flatMap(({ children = [] }) => labelsOf(children)),
        (labels) => labels.length === 1 && labels[0]?.startsWith('2. Tập huấn') === true,
      );
    } finally {
      await vscode.commands.executeCommand('plandoc.assignments.all');
      await vscode.commands.executeCommand('plandoc.assignments.byUnit');
    }
  });

  test('lead to the place that a node stands for', async () => {
    const { document } = await showPlan(plan);
    const { directives } = await views();
    await vscode.commands.executeCommand('plandoc.directives.focus');
    const [directive] = await until(
      () => directives.nodes,
      (nodes) => nodes.length > 0,
    );
    equal(directive?.label, 'Chương trình hành động số 12-CTr/HU');
    const citation = directive?.children?.find(({ icon }) => icon === 'citation');
    ok(citation, 'no citation under the directive');
    const { command } = directives.getTreeItem(citation);
    ok(command, 'a click on the citation does nothing');
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    const selection = vscode.window.activeTextEditor?.selection;
    equal(document.getText(selection), '12-CTr/HU');
  });

  test('follow the active editor, and are empty where there is no plan', async () => {
    await showPlan(plan);
    const { directives } = await views();
    await vscode.commands.executeCommand('plandoc.directives.focus');
    await until(
      () => directives.nodes.length,
      (count) => count > 0,
    );
    await show('ghi-chu.md');
    await until(
      () => directives.nodes.length,
      (count) => count === 0,
    );
    await showPlan(plan);
    await until(
      () => directives.nodes.length,
      (count) => count > 0,
    );
  });
});

async function views(): Promise<Views> {
  const extension = vscode.extensions.getExtension<{ views: Views }>('plandoc.plandoc');
  ok(extension, 'the extension is not installed');
  return (await extension.activate()).views;
}

function labelsOf(nodes: readonly ViewNode[]): string[] {
  return nodes.map(({ label }) => label);
}
