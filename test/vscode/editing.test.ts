import * as vscode from 'vscode';
import { closeAll, equal, ok, placeOf, show, showPlan, type, until } from './support.ts';

suite('lists go on after Enter', () => {
  teardown(closeAll);

  for (const [before, after] of [
    ['1. Họp dân', '1. Họp dân\n2. '],
    ['1.1. Họp dân', '1.1. Họp dân\n1.2. '],
    ['a) Họp dân', 'a) Họp dân\nb) '],
    ['- Họp dân', '- Họp dân\n- '],
    ['1. Họp dân\n2. ', '1. Họp dân\n'],
  ] as const) {
    test(JSON.stringify(before), async () => {
      const editor = await show({ language: 'plandoc', content: before });
      const end = placeOf(editor.document, before, { offset: before.length });
      editor.selection = new vscode.Selection(end, end);
      await vscode.commands.executeCommand('type', { text: '\n' });
      await until(
        () => editor.document.getText().replaceAll('\r\n', '\n'),
        (text) => text === after,
      );
      equal(editor.selection.active, editor.document.positionAt(Infinity));
    });
  }
});

suite('snippets', () => {
  teardown(closeAll);

  for (const typed of ['nhiemvu', 'noinhan', 'cqchutri']) {
    test(`“${typed}” is offered`, async () => {
      const editor = await showPlan('thu-vien.plan');
      const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
      editor.selection = new vscode.Selection(end, end);
      await type(typed);
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        editor.document.uri,
        editor.selection.active,
      );
      const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      ok(labels.includes(typed), `not among ${JSON.stringify(labels)}`);
    });
  }
});
