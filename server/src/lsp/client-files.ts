import type { MessageConnection } from 'vscode-jsonrpc';
import type { WorkspaceFiles } from '../workspace/workspace-files.ts';
import {
  type ListFilesParams,
  type ListFilesResult,
  listFilesRequest,
  type ReadFileParams,
  type ReadFileResult,
  readFileRequest,
} from './protocol.ts';

/** The workspace as the client sees it: for servers in a web worker and for virtual workspaces. */
export function clientFiles(connection: MessageConnection): WorkspaceFiles {
  return {
    async listFiles(limit) {
      const params: ListFilesParams = { limit };
      const { uris } = await connection.sendRequest<ListFilesResult>(listFilesRequest, params);
      return uris;
    },
    async readFile(uri, maxLength) {
      const params: ReadFileParams = { uri, maxLength };
      const { text } = await connection.sendRequest<ReadFileResult>(readFileRequest, params);
      return text === null ? null : text.slice(0, maxLength);
    },
  };
}

/** A workspace of which only the open documents are known. */
export const noFiles: WorkspaceFiles = {
  listFiles: () => Promise.resolve([]),
  readFile: () => Promise.resolve(null),
};
