import { foldPassage } from '../../text/fold.ts';

/**
 * A stretch of one line as a reader would say it: NFC, white space folded to single spaces and
 * trimmed, Markdown and HTML marks, zero-width characters and soft hyphens left out.
 */
export interface CleanText {
  readonly text: string;
  /** Same length as `text`; see foldPassage. */
  readonly folded: string;
  /** Source offset (UTF-16, in the line) of the first unit. */
  readonly first: number;
  /** Where each unit of `text` starts and ends in the line; null where that is `first` + its index. */
  readonly places: { readonly starts: Uint32Array; readonly ends: Uint32Array } | null;
}

/** The source offset, in the line, at which unit `index` of the clean text starts. */
export function sourceStart(clean: CleanText, index: number): number {
  if (!clean.places) return clean.first + index;
  const { starts, ends } = clean.places;
  return starts[index] ?? ends[ends.length - 1] ?? clean.first;
}

/** The source offset, in the line, behind the unit before `index` of the clean text. */
export function sourceEnd(clean: CleanText, index: number): number {
  if (!clean.places) return clean.first + index;
  if (index <= 0) return sourceStart(clean, 0);
  const { ends } = clean.places;
  return ends[Math.min(index, ends.length) - 1] ?? clean.first;
}

/** The part of a clean text from `start` to `end`. */
export function sliceClean(clean: CleanText, start: number, end: number): CleanText {
  return {
    text: clean.text.slice(start, end),
    folded: clean.folded.slice(start, end),
    first: sourceStart(clean, start),
    places: clean.places && {
      starts: clean.places.starts.subarray(start, end),
      ends: clean.places.ends.subarray(start, end),
    },
  };
}

/** Anything but plain words and single spaces; only such lines are cleaned character by character. */
const needsCleaning =
  /[^\S ]| {2}|[*_\\<&`~\u00ad]|[^\u0020-\u024f\u1ea0-\u1eff\u2010-\u2027\u2030-\u205e\u2264\u2265]/u;

/** Cleans `line[from, to)`; the places in the result are offsets into the whole line. */
export function cleanText(line: string, from: number, to: number): CleanText {
  let start = from;
  let end = to;
  while (start < end && isSpace(line.charCodeAt(start))) start++;
  while (end > start && isSpace(line.charCodeAt(end - 1))) end--;
  const raw = line.slice(start, end);
  if (needsCleaning.test(raw)) return cleanCharacters(line, start, end);
  return { text: raw, folded: foldPassage(raw), first: start, places: null };
}

/** White space of every kind that text from Word, PDF and the web brings. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x0b ||
    code === 0x2028 ||
    code === 0x2029
  );
}

function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x2060 && code <= 0x2064);
}

const entities: Record<string, string> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** A cleaned text while it is put together. */
class CleanBuilder {
  text = '';
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** Kept apart: looking at the end of a text that is being put together copies it. */
  private takesSpace = false;

  add(piece: string, start: number, end: number): void {
    for (let i = 0; i < piece.length; i++) {
      this.starts.push(start);
      this.ends.push(end);
    }
    this.text += piece;
    if (piece !== '') this.takesSpace = piece !== ' ';
  }

  addSpace(at: number, length = 1): void {
    if (this.takesSpace) this.add(' ', at, at + length);
  }
}

function cleanCharacters(line: string, from: number, to: number): CleanText {
  const built = new CleanBuilder();
  let at = from;
  while (at < to) {
    const code = line.charCodeAt(at);
    if (isSpace(code)) {
      built.addSpace(at);
      at++;
    } else if (isInvisible(code)) {
      at++;
    } else {
      const mark = markLength(line, at, from, to);
      if (mark) {
        if (mark.replacement === ' ') built.addSpace(at, line[at] === '<' ? mark.length : 1);
        else built.add(mark.replacement, at, at + mark.length);
        at += mark.length;
      } else {
        at = addLetter(built, line, at, to);
      }
    }
  }
  const text = built.text.endsWith(' ') ? built.text.slice(0, -1) : built.text;
  return {
    text,
    folded: foldPassage(text),
    first: built.starts[0] ?? from,
    places: {
      starts: Uint32Array.from(built.starts.slice(0, text.length)),
      ends: Uint32Array.from(built.ends.slice(0, text.length)),
    },
  };
}

/** Adds the letter at `at` with its combining marks, composed; returns where the next one starts. */
function addLetter(built: CleanBuilder, line: string, at: number, to: number): number {
  let next = at + ((line.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  while (next < to && isCombining(line.charCodeAt(next))) next++;
  next = Math.min(next, to);
  const letter = line.slice(at, next);
  built.add(letter.length > 1 || letter > '\u024f' ? letter.normalize('NFC') : letter, at, next);
  return next;
}

function isCombining(code: number): boolean {
  if (code < 0x0300) return false;
  return (
    code <= 0x036f ||
    (code > 0x0482 && /[\u0300-\u036f\u1160-\u11ff]/u.test(String.fromCharCode(code)))
  );
}

/** A Markdown or HTML mark at `at`: how long it is and what it stands for; null for ordinary text. */
function markLength(
  line: string,
  at: number,
  from: number,
  to: number,
): { length: number; replacement: string } | null {
  const character = line[at];
  if (character === '*') {
    let end = at;
    while (end < to && line[end] === '*') end++;
    const bullet = at === from && end - at === 1 && isSpace(line.charCodeAt(end));
    const spaced = isSpace(line.charCodeAt(at - 1)) && isSpace(line.charCodeAt(end));
    return bullet || (spaced && at !== from) ? null : { length: end - at, replacement: '' };
  }
  if (character === '_') {
    let end = at;
    while (end < to && line[end] === '_') end++;
    if (end - at > 2) return { length: end - at, replacement: line.slice(at, end) };
    const insideWord = isWordCode(line.charCodeAt(at - 1)) && isWordCode(line.charCodeAt(end));
    return insideWord ? null : { length: end - at, replacement: '' };
  }
  if (character === '`') return { length: 1, replacement: '' };
  if (character === '~' && line[at + 1] === '~') return { length: 2, replacement: '' };
  if (character === '\\' && at + 1 < to && /[!-/:-@[-`{-~]/.test(line[at + 1] ?? '')) {
    return { length: 1, replacement: '' };
  }
  if (character === '&') {
    const semicolon = line.slice(at, at + 8).indexOf(';');
    const replacement = semicolon > 0 ? entities[line.slice(at, at + semicolon + 1)] : undefined;
    return replacement === undefined ? null : { length: semicolon + 1, replacement };
  }
  if (character === '<') return tagLength(line, at, to);
  return null;
}

/** An HTML comment or a short tag; text such as “< 30%” is none. */
function tagLength(
  line: string,
  at: number,
  to: number,
): { length: number; replacement: string } | null {
  if (line.startsWith('<!--', at)) {
    // A comment that does not close on its line hides the rest of the line, so each is looked for once.
    const close = line.indexOf('-->', at + 4);
    const end = close < 0 || close + 3 > to ? to : close + 3;
    return { length: end - at, replacement: ' ' };
  }
  const tag = /^<\/?[A-Za-z][A-Za-z0-9]{0,15}(?:\s[^<>]{0,180})?\/?>/.exec(
    line.slice(at, at + 200),
  );
  if (!tag || at + tag[0].length > to) return null;
  return { length: tag[0].length, replacement: /^<(?:br|p|div|td|tr)/i.test(tag[0]) ? ' ' : '' };
}

function isWordCode(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code >= 0xc0
  );
}
