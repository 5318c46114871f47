import * as vscode from 'vscode';
import { closeAll, fileUri, placeOf, show, showPlan, until, writeFile } from './support.ts';

/** What the editor offers behind some words of a file with this text. */
async function offered(
  file: string,
  text: string,
  words: string,
): Promise<() => Promise<string[]>> {
  await writeFile(file, text);
  const { document } = await show(file);
  // The editor may still hold the text of the test before.
  await until(
    async () => document.getText(),
    (shown) => shown === text,
  );
  const place = placeOf(document, words, { offset: words.length });
  return async () => {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      place,
    );
    return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
  };
}

/** The messages that a file has of us, or of what knows its schema. */
async function problems(file: string): Promise<string[]> {
  return vscode.languages.getDiagnostics(fileUri(file)).map(({ message }) => message);
}

suite('the configuration as a file', () => {
  teardown(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(fileUri('.plandoc.json'));
  });

  test('is completed in the editor by the rules there are', async () => {
    const text = '{ "rules": { "missing-" } }';
    await until(await offered('.plandoc.json', text, 'missing-'), (labels) =>
      labels.includes('missing-lead-unit'),
    );
  });
});

suite('a catalogue of directives as a file', () => {
  const file = 'directives.json';
  teardown(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(fileUri(file));
  });

  test('is completed in the editor by what a directive has', async () => {
    const text = '{ "directives": [ { "number": "81-KL/TW", "" } ] }';
    await until(await offered(file, text, '"81-KL/TW", "'), (labels) =>
      ['date', 'issuer', 'subject', 'status', 'link'].every((name) => labels.includes(name)),
    );
  });

  test('is completed by the states that a directive may be in', async () => {
    const text = '{ "directives": [ { "number": "81-KL/TW", "status": "" } ] }';
    await until(await offered(file, text, '"status": "'), (labels) =>
      ['in-force', 'replaced', 'repealed'].every((name) =>
        labels.some((label) => label.includes(name)),
      ),
    );
  });

  test('tells what is wrong in it', async () => {
    await showPlan('thu-vien.plan');
    await writeFile(file, '{ "directives": [ { "number": "81-KL/TW", "date": "31/02/2023" } ] }');
    await show(file);
    await until(
      () => problems(file),
      (messages) => messages.some((message) => message.includes('31/02/2023')),
    );
  });
});
