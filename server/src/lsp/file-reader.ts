import type { CancellationToken } from 'vscode-jsonrpc';
import type { FileNow, ReadFile } from '../features/across/files-naming.ts';
import type { Plan } from '../plan/facts.ts';
import { openPlanDocument } from '../plan/plan-document.ts';
import type { WorkspaceFiles } from '../workspace/workspace-files.ts';
import { throwIfCancelled } from './answers.ts';
import { largestFile } from './indexing/facts-source.ts';
import type { OpenDocuments } from './open-documents.ts';

/** After so many milliseconds whatever else is waiting gets its turn: keys, and the wish to cancel. */
const longestTurn = 8;

/** Reads files of the workspace one by one for a single question, as open documents have them, else the disk. */
export function fileReader(
  documents: OpenDocuments,
  files: WorkspaceFiles,
  token: CancellationToken,
): ReadFile {
  let turn = performance.now();
  const giveWay = async (): Promise<void> => {
    if (performance.now() - turn > longestTurn) {
      await new Promise((resolve) => setTimeout(resolve));
      turn = performance.now();
    }
    throwIfCancelled(token);
  };
  return async (uri): Promise<FileNow | null> => {
    throwIfCancelled(token);
    const open = documents.get(uri);
    const text = open?.document.lines.text() ?? (await files.readFile(uri, largestFile));
    if (text === null) return null;
    return {
      text,
      async plan(): Promise<Plan> {
        await giveWay();
        return (open?.document ?? openPlanDocument(text)).plan;
      },
    };
  };
}
