/**
 * One key for all spellings of one uri. Editors and file systems escape differently
 * (`file:///c%3A/kế%20hoạch` and `file:///C:/kế hoạch`); what is sent back keeps the sender's spelling.
 */
export function uriKey(uri: string): string {
  let key = uri;
  try {
    key = decodeURIComponent(uri);
  } catch {
    // A stray “%” is part of the name, then the uri is its own key.
  }
  key = key.normalize('NFC');
  return key.replace(
    /^file:\/\/\/([a-z]):/i,
    (_, drive: string) => `file:///${drive.toLowerCase()}:`,
  );
}

/** Whether two spellings are of one uri. */
export function isSameUri(one: string, another: string): boolean {
  return uriKey(one) === uriKey(another);
}
