import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ListFilesParams,
  type ListFilesResult,
  listFilesRequest,
  type ReadFileParams,
  type ReadFileResult,
  readFileRequest,
} from '../../../server/src/lsp/protocol.ts';

/** Files that may be plans; those that are only `.md` or `.txt` are told by their content; and catalogues. */
const planFilePattern = '**/{*.plan,*.kehoach,*.md,*.txt,directives.json,directives.csv}';

/** No plan is longer; anything above is some other kind of file and not worth the memory. */
const largestFileInBytes = 20_000_000;

/**
 * Reads files for a server that has no file system of its own: in a browser, or where the workspace
 * lies on a virtual one. Everything outside the workspace folders stays closed to it.
 */
export function answerFileRequests(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest(readFileRequest, async ({ uri, maxLength }: ReadFileParams) => {
      return { text: await readPlanFile(vscode.Uri.parse(uri, true), maxLength) };
    }),
    client.onRequest(listFilesRequest, async ({ limit }: ListFilesParams, token) => {
      return listPlanFiles(limit, token);
    }),
  );
}

async function readPlanFile(uri: vscode.Uri, maxLength: number): Promise<ReadFileResult['text']> {
  if (!isInWorkspace(uri)) return null;
  try {
    const { type, size } = await vscode.workspace.fs.stat(uri);
    // A symbolic link may lead out of the workspace, so only plain files are read.
    if (type !== vscode.FileType.File || size > largestFileInBytes) return null;
    const bytes = await vscode.workspace.fs.readFile(uri);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).slice(0, maxLength);
  } catch {
    return null; // missing, unreadable or not UTF-8: the server goes on without it
  }
}

/** `..` is refused outright: VS Code compares paths as they are written. */
function isInWorkspace(uri: vscode.Uri): boolean {
  const climbs = uri.path.split('/').includes('..');
  return !climbs && vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}

async function listPlanFiles(
  limit: number,
  token: vscode.CancellationToken,
): Promise<ListFilesResult> {
  const files = await vscode.workspace.findFiles(planFilePattern, undefined, limit, token);
  return { uris: files.map((uri) => uri.toString()) };
}
