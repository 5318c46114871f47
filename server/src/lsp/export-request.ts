import type { CancellationToken } from 'vscode-jsonrpc';
import type { WorkspaceFiles } from '../workspace/workspace-files.ts';
import type { Locale } from '../messages.ts';
import { openPlanDocument, type PlanDocument } from '../plan/plan-document.ts';
import { type Answers, invalidParams, throwIfCancelled } from './answers.ts';
import type { OpenDocuments } from './open-documents.ts';
import { type ExportParams, type ExportResult, exportRequest } from './protocol.ts';

export type Exports = typeof import('../exports/exports.ts');

/** Loads the bundle that writes exports; hosts without a module loader need its address. */
export type LoadExports = (address: string | undefined) => Promise<Exports>;

export interface ExportSurroundings {
  readonly documents: OpenDocuments;
  readonly files: WorkspaceFiles;
  /** The workspace folders as they are now. */
  folders(): readonly string[];
  locale(): Locale;
  loadExports(): Promise<Exports>;
}

type Format<Of extends 'exportOutline' | 'exportAssignments'> = Parameters<
  Exports[Of]
>[0]['format'];

/** Every format by its name; what only a terminal shows is not among the assignments. */
const outlineFormats: readonly string[] = [
  'plain',
  'md',
  'json',
  'html',
  'opml',
  'mermaid',
  'csv',
  'docx',
];
const assignmentFormats: readonly string[] = ['md', 'json', 'csv', 'xlsx', 'ics', 'html'];

const fileLimit = 5000;
/** UTF-16 units of one file; no plan is longer. */
const textLimit = 2_000_000;

/** Answers `plandoc/export`: the plans are read one by one, and the client may cancel between them. */
export function answerExports(answers: Answers, surroundings: ExportSurroundings): void {
  answers.request(exportRequest, async (params: ExportParams, token): Promise<ExportResult> => {
    const { what, format } = params;
    const formats = what === 'outline' ? outlineFormats : assignmentFormats;
    if (!formats.includes(format)) throw invalidParams(`format is none of ${formats.join(', ')}`);
    const plans = await plansFor(params, surroundings, token);
    const { exportAssignments, exportOutline } = await surroundings.loadExports();
    throwIfCancelled(token);
    const locale = surroundings.locale();
    const content =
      what === 'outline'
        ? exportOutline({
            plans: plans.map((plan) => ({ ...plan, findings: [] })),
            format: format as Format<'exportOutline'>,
            locale,
          })
        : exportAssignments({
            plans,
            format: format as Format<'exportAssignments'>,
            locale,
            matrix: params.matrix === true,
          }).content;
    const isText = typeof content === 'string';
    return {
      content: isText ? content : toBase64(content),
      encoding: isText ? 'text' : 'base64',
      planCount: plans.length,
    };
  });
}

interface Plan {
  readonly file: string;
  readonly document: PlanDocument;
}

async function plansFor(
  { uris }: ExportParams,
  { documents, files, folders }: ExportSurroundings,
  token: CancellationToken,
): Promise<Plan[]> {
  const plans: Plan[] = [];
  for (const uri of uris ?? (await files.listFiles(fileLimit)).toSorted()) {
    throwIfCancelled(token);
    const open = documents.get(uri);
    const text = open === null ? await files.readFile(uri, textLimit) : null;
    const document = open?.document ?? (text === null ? null : openPlanDocument(text));
    // What is asked for by name is exported whatever it is; of the workspace only what is a plan.
    if (document !== null && (uris !== null || document.plan.recognition.isPlan)) {
      plans.push({ file: nameOf(uri, folders()), document });
    }
  }
  return plans;
}

/** The path inside its workspace folder, as people read it. */
function nameOf(uri: string, folders: readonly string[]): string {
  const folder = folders.find((candidate) => uri.startsWith(`${candidate.replace(/\/$/, '')}/`));
  const path =
    folder === undefined
      ? (uri.split('/').at(-1) ?? uri)
      : uri.slice(folder.replace(/\/$/, '').length + 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a lone percent sign
  }
}

/** In pieces, since a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  }
  return btoa(text);
}
