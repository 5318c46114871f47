/**
 * The code of the finding about a file that cannot be read or decoded. It is no rule: it can neither be
 * configured nor suppressed nor accepted by a baseline.
 */
export const unreadableFileCode = 'unreadable-file';
