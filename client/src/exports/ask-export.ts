import * as vscode from 'vscode';
import type { ExportParams } from '../../../server/src/lsp/protocol.ts';
import type { Speaker } from '../language.ts';
import { type ExportFormat, exportFormats } from './export-formats.ts';

type What = ExportParams['what'];

/** What to export, in which form and where to; keybindings may give any part of it. */
export interface ExportWish {
  readonly format?: string;
  readonly matrix?: boolean;
  /** The plan at hand, or all plans of the workspace. */
  readonly scope?: 'plan' | 'workspace';
  readonly target?: vscode.Uri;
}

export interface ExportOrder {
  readonly format: ExportFormat;
  /** Null: every plan of the workspace. */
  readonly uris: readonly string[] | null;
  readonly target: vscode.Uri;
}

/** Asks for what the wish leaves open; undefined where the user turns away. */
export async function askExport(
  what: What,
  wish: ExportWish,
  speaker: Speaker,
): Promise<ExportOrder | undefined> {
  const plan = activePlan();
  const scope = wish.scope ?? (await askScope(plan, speaker));
  if (scope === undefined) return undefined;
  if (scope === 'plan' && plan === undefined) {
    void vscode.window.showInformationMessage(speaker.say('export.noPlan'));
    return undefined;
  }
  const format = formatOfWish(what, wish) ?? (await askFormat(what, speaker));
  if (format === undefined) return undefined;
  const source = scope === 'plan' ? plan : undefined;
  const target = wish.target ?? (await askTarget(what, format, source, speaker));
  if (target === undefined) return undefined;
  return { format, uris: source === undefined ? null : [source.toString()], target };
}

/** The plan that the user is looking at. */
export function activePlan(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === 'plandoc' ? document.uri : undefined;
}

async function askScope(
  plan: vscode.Uri | undefined,
  { say }: Speaker,
): Promise<ExportWish['scope']> {
  if (vscode.workspace.workspaceFolders === undefined) return 'plan';
  if (plan === undefined) return 'workspace';
  const items = [
    { label: say('export.thisPlan'), description: baseName(plan), scope: 'plan' as const },
    { label: say('export.allPlans'), scope: 'workspace' as const },
  ];
  const answer = await vscode.window.showQuickPick(items, { title: say('export.askScope') });
  return answer?.scope;
}

function formatOfWish(what: What, wish: ExportWish): ExportFormat | undefined {
  const isMatrix = wish.matrix === true;
  return exportFormats[what].find(
    ({ format, matrix }) => format === wish.format && (matrix === true) === isMatrix,
  );
}

async function askFormat(what: What, { say }: Speaker): Promise<ExportFormat | undefined> {
  const items = exportFormats[what].map((format) => ({
    label: format.matrix === true ? `${say('export.matrix')} – ${format.name}` : format.name,
    description: `.${format.ending}`,
    format,
  }));
  const answer = await vscode.window.showQuickPick(items, { title: say('export.askFormat') });
  return answer?.format;
}

/** Proposes a name beside the plan, or in the first workspace folder for several. */
async function askTarget(
  what: What,
  { ending, matrix, name }: ExportFormat,
  plan: vscode.Uri | undefined,
  { say }: Speaker,
): Promise<vscode.Uri | undefined> {
  const end = say(matrix === true ? 'export.name.matrix' : `export.name.${what}`);
  const source = plan?.scheme === 'untitled' ? undefined : plan;
  const folder =
    source === undefined
      ? vscode.workspace.workspaceFolders?.[0]?.uri
      : vscode.Uri.joinPath(source, '..');
  const stem = source === undefined ? '' : `${withoutEnding(baseName(source))}-`;
  const file = `${stem}${end}.${ending}`;
  return vscode.window.showSaveDialog({
    title: say(`export.title.${what}`),
    filters: { [name]: [ending] },
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, file) }),
  });
}

function baseName(uri: vscode.Uri): string {
  return uri.path.split('/').at(-1) ?? '';
}

/** `a.plan.md` and `a.plan` → `a`. */
function withoutEnding(name: string): string {
  return name.replace(/\.(?:md|txt|markdown|kehoach|plan)$/i, '').replace(/\.plan$/i, '');
}
