import { createLineDocument } from '../../text/line-document.ts';
import { uriKey } from '../../text/uri-key.ts';
import type { FileEdits } from './rename.ts';

/** One file or folder that gets another name. */
export interface FileRename {
  readonly oldUri: string;
  readonly newUri: string;
}

/** A link or image of Markdown, or the target of a reference: its address without title. */
const link =
  /\]\([ \t]{0,4}<?([^()\s<>]{1,1000})|^\[[^[\]\n]{1,200}\]:[ \t]{1,4}<?([^\s<>]{1,1000})/gmu;
const schemeOrPlace = /^(?:[a-z][a-z\d+.-]*:|#|\/)/iu;

/**
 * The edits that keep a file's relative links right when files are renamed: links to a renamed file, and
 * the links of a file that moves to another folder itself.
 */
export function linkEdits(uri: string, text: string, renames: readonly FileRename[]): FileEdits {
  const lines = createLineDocument(text);
  const newPlace = renamedUri(uri, renames) ?? uri;
  const edits: FileEdits['edits'][number][] = [];
  for (const match of text.matchAll(link)) {
    const address = match[1] ?? match[2] ?? '';
    if (address === '' || schemeOrPlace.test(address)) continue;
    const fresh = freshAddress(address, uri, newPlace, renames);
    if (fresh === null || fresh === address) continue;
    const start = match.index + match[0].lastIndexOf(address);
    const range = { start: lines.positionAt(start), end: lines.positionAt(start + address.length) };
    edits.push({ range, newText: fresh });
  }
  return { uri, edits };
}

/** Whether a file can have links at all; asked before it is looked through. */
export function mayHoldLinks(text: string): boolean {
  return text.includes('](') || text.includes(']:');
}

function freshAddress(
  address: string,
  from: string,
  newFrom: string,
  renames: readonly FileRename[],
): string | null {
  const end = address.search(/[?#]/u);
  const path = end < 0 ? address : address.slice(0, end);
  const rest = address.slice(path.length);
  let target: string;
  try {
    target = new URL(path, from).href;
  } catch {
    return null; // no address at all
  }
  const renamed = renamedUri(target, renames);
  if (renamed === null && newFrom === from) return null;
  const fresh = relativeAddress(newFrom, renamed ?? target);
  return fresh === null ? null : `${fresh}${rest}`;
}

/** The new uri of a renamed file, or of one in a renamed folder; null where it keeps its own. */
function renamedUri(uri: string, renames: readonly FileRename[]): string | null {
  const key = uriKey(uri);
  for (const { oldUri, newUri } of renames) {
    const old = uriKey(oldUri);
    if (key === old) return newUri;
    if (key.startsWith(`${old}/`)) return newUri + encoded(key.slice(old.length));
  }
  return null;
}

function relativeAddress(from: string, to: string): string | null {
  const base = from.split('/').slice(0, -1);
  const target = to.split('/');
  let common = 0;
  while (common < base.length && common < target.length - 1 && base[common] === target[common])
    common++;
  // Another scheme or another drive has no relative address.
  if (common < 3) return null;
  return [...base.slice(common).map(() => '..'), ...target.slice(common)].join('/');
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
