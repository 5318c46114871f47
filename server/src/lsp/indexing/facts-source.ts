import type { FileFacts } from '../../workspace/file-facts.ts';

/** Reads many files for the index; where and how is the host's affair. */
export interface FactsSource {
  /**
   * Reads files and hands over what each says, in any order; null for one that is missing, too large, no
   * text, or neither plan nor directive. Stops early once `isCancelled` says so. A file that cannot be
   * read never fails the others. `isAwaited`: whether somebody waits for all of them now.
   */
  read(
    uris: readonly string[],
    take: TakeFacts,
    isCancelled: () => boolean,
    isAwaited: () => boolean,
  ): Promise<void>;
}

export type TakeFacts = (uri: string, facts: FileFacts | null) => void;

/** No plan is longer; what is may be an export of a database. */
export const largestFile = 20_000_000;
