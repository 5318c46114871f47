import * as vscode from 'vscode';
import {
  closeAll,
  fileUri,
  findingsOf,
  ok,
  outlineOf,
  placeOf,
  showPlan,
  until,
  writeFile,
} from './support.ts';

const plan = 'thu-vien.plan';

suite('the configuration of a folder', () => {
  teardown(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(fileUri('.plandoc.json')).then(undefined, () => undefined);
  });

  test('switches a rule off while a plan is open, and on again when it goes', async () => {
    const { document } = await showPlan(plan);
    const codes = () => findingsOf(document.uri).map(({ code }) => code);
    await until(codes, (all) => all.includes('missing-lead-unit'));
    await writeFile('.plandoc.json', '{ "rules": { "missing-lead-unit": "off" } }');
    await until(codes, (all) => !all.includes('missing-lead-unit'));
    await vscode.workspace.fs.delete(fileUri('.plandoc.json'));
    await until(codes, (all) => all.includes('missing-lead-unit'));
  });

  test('that is broken is one finding in itself, at its place', async () => {
    await showPlan(plan);
    await writeFile('.plandoc.json', '{\n  "rules": { "missing-lead": "off" }\n}\n');
    await until(
      () => findingsOf(fileUri('.plandoc.json')),
      (all) => all.length === 1 && all[0]?.line === 1,
    );
  });
});

suite('findings that the drafter decides about', () => {
  teardown(closeAll);

  test('are suppressed by a comment, once it says why', async () => {
    const editor = await showPlan(plan);
    const { document } = editor;
    const codes = () => findingsOf(document.uri).map(({ code }) => code);
    await until(codes, (all) => all.includes('missing-lead-unit'));
    const place = placeOf(document, '2. Tập huấn');
    const actions = await until(
      () => actionsAt(document.uri, place, vscode.CodeActionKind.QuickFix),
      (all) => all.some(isSuppression),
    );
    const suppression = actions.find(isSuppression);
    ok(suppression?.edit, 'the suppression has no edit');
    await vscode.workspace.applyEdit(suppression.edit);
    const comment = placeOf(document, 'missing-lead-unit: ', {
      offset: 'missing-lead-unit: '.length,
    });
    await until(codes, (all) => all.includes('suppression-without-reason'));
    const rest = new vscode.Range(comment, document.lineAt(comment.line).range.end);
    await editor.edit((edit) => edit.replace(rest, 'huyện tự làm -->'));
    await until(
      codes,
      (all) => !all.includes('missing-lead-unit') && !all.includes('suppression-without-reason'),
    );
  });

  test('are put right on save, where the user wants it', async () => {
    const editor = await showPlan(plan);
    const { document } = editor;
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'plandoc' });
    const global = vscode.ConfigurationTarget.Global;
    await settings.update(
      'codeActionsOnSave',
      { 'source.fixAll.plandoc': 'explicit' },
      global,
      true,
    );
    try {
      await outlineOf(document.uri);
      const place = placeOf(document, 'các xã, thị trấn.', { offset: 'các xã'.length });
      await editor.edit((edit) => edit.insert(place, ' '));
      await document.save();
      ok(!document.getText().includes('các xã ,'), 'the space before the comma is still there');
      ok(!document.isDirty, 'the plan is not saved');
    } finally {
      await settings.update('codeActionsOnSave', undefined, global, true);
    }
  });
});

function actionsAt(
  uri: vscode.Uri,
  place: vscode.Position,
  kind: vscode.CodeActionKind,
): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    new vscode.Range(place, place),
    kind.value,
    20,
  );
}

function isSuppression({ title, edit }: vscode.CodeAction): boolean {
  return title.includes('missing-lead-unit') && edit !== undefined;
}
