/** The files of a workspace, as a host hands them in. */
export interface WorkspaceFiles {
  /** The files that may be plans, directives or catalogues of directives; at most `limit`. */
  listFiles(limit: number): Promise<readonly string[]>;
  /** The first `maxLength` UTF-16 units of a file; null when it is missing or no text. */
  readFile(uri: string, maxLength: number): Promise<string | null>;
}
