import * as vscode from 'vscode';
import { closeAll, fileUri, placeOf, show, until, writeFile } from './support.ts';

/** Only in the node extension host: what completes JSON reads no schema of an extension under test in the other. */
suite('the configuration as a file', () => {
  teardown(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(fileUri('.plandoc.json'));
  });

  test('is completed in the editor by the rules there are', async () => {
    await writeFile('.plandoc.json', '{ "rules": { "missing-" } }');
    const { document } = await show('.plandoc.json');
    const place = placeOf(document, 'missing-', { offset: 'missing-'.length });
    await until(
      async () => {
        const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          place,
        );
        return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      },
      (labels) => labels.includes('missing-lead-unit'),
    );
  });
});
