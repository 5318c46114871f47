// What may stand anywhere in a line: Markdown emphasis, who leads and who coordinates, quotes.
import { anyCase, anyOf, gap, maybeGap, wordEnd, wordStart } from './vietnamese.mjs';

/**
 * Emphasis that begins and ends on one line. The look-ahead makes sure of the end, so that a lone
 * asterisk does not colour the rest of the document.
 */
function emphasised(kind, begin, end) {
  return {
    name: `markup.${kind}.plandoc`,
    begin,
    beginCaptures: { 0: { name: `punctuation.definition.${kind}.plandoc` } },
    end,
    endCaptures: { 0: { name: `punctuation.definition.${kind}.plandoc` } },
    patterns: [{ include: '#letterhead' }, { include: '#facts' }],
  };
}

export const emphasis = {
  patterns: [
    emphasised('bold', '\\*\\*(?=[^*\\s][^*\\r\\n]*\\*\\*)', '\\*\\*|$'),
    emphasised('italic', '(?<![*\\p{L}\\p{N}])\\*(?=[^*\\s][^*\\r\\n]*\\*(?!\\*))', '\\*|$'),
    emphasised('italic', '(?<![_\\p{L}\\p{N}])_(?=[^_\\s][^_\\r\\n]*_(?![_\\p{L}\\p{N}]))', '_|$'),
  ],
};

/** “chủ trì, phối hợp với”: the words that give a unit its part in a task; not “cơ quan chủ trì” nor “cán bộ chủ trì”. */
export const assignments = {
  name: 'keyword.other.assignment.plandoc',
  match:
    `${wordStart}(?<!quan )(?<!vị )(?<!bộ )(?:${anyOf('chủ trì')}(?:(?:${maybeGap},)?${gap}${anyOf('phối hợp')}(?:${gap}${anyOf('với', 'cùng')})?)?` +
    `|${anyOf('phối hợp')}${gap}${anyOf('với', 'cùng')})${wordEnd}`,
};

/** `./.`, with which the body of a State document ends. */
export const endMark = {
  name: 'punctuation.terminator.document.plandoc',
  match: '\\./\\.',
};

/** `(để b/c)`: why somebody is among the recipients. */
export const recipientNote = {
  name: 'variable.other.recipient-note.plandoc',
  match:
    `\\((?:[^()\\r\\n]{1,30}[-–]${maybeGap})?(?:${anyCase('để')}${gap})?` +
    `(?:b/c|t/h|p/h|${anyOf('báo cáo', 'thực hiện', 'phối hợp', 'biết', 'chỉ đạo', 'theo dõi', 'đăng tải', 'đăng tin')})[^()\\r\\n]{0,30}\\)`,
};
