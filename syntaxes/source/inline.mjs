// What may stand anywhere in a line: Markdown emphasis, who leads and who coordinates, quotes.
import { anyCase, anyOf, gap, maybeGap, wordEnd, wordStart } from './vietnamese.mjs';

const inner = [{ include: '#letterhead' }, { include: '#facts' }];

export const emphasis = {
  patterns: [
    {
      name: 'markup.bold.plandoc',
      match: '(\\*\\*)(?=\\S)([^*\\r\\n]+)(\\*\\*)',
      captures: {
        1: { name: 'punctuation.definition.bold.plandoc' },
        2: { patterns: inner },
        3: { name: 'punctuation.definition.bold.plandoc' },
      },
    },
    {
      name: 'markup.italic.plandoc',
      match: '(?<![*\\p{L}\\p{N}])(\\*)(?=[^*\\s])([^*\\r\\n]+)(\\*)(?!\\*)',
      captures: {
        1: { name: 'punctuation.definition.italic.plandoc' },
        2: { patterns: inner },
        3: { name: 'punctuation.definition.italic.plandoc' },
      },
    },
    {
      name: 'markup.italic.plandoc',
      match: '(?<![_\\p{L}\\p{N}])(_)(?=[^_\\s])([^_\\r\\n]+)(_)(?![_\\p{L}\\p{N}])',
      captures: {
        1: { name: 'punctuation.definition.italic.plandoc' },
        2: { patterns: inner },
        3: { name: 'punctuation.definition.italic.plandoc' },
      },
    },
  ],
};

/** “chủ trì, phối hợp với”: the words that give a unit its part in a task. */
export const assignments = {
  name: 'keyword.other.assignment.plandoc',
  match:
    `${wordStart}(?:${anyOf('chủ trì')}(?:${maybeGap},?${gap}${anyOf('phối hợp')}(?:${gap}${anyOf('với', 'cùng')})?)?` +
    `|${anyOf('phối hợp')}${gap}${anyOf('với', 'cùng')})${wordEnd}`,
};

/** `./.`, with which the body of a State document ends. */
export const endMark = {
  name: 'punctuation.terminator.document.plandoc',
  match: '\\./\\.',
};

/** `(để b/c)`: why somebody is among the recipients. */
export const recipientNote = {
  name: 'entity.other.attribute-name.recipient-note.plandoc',
  match:
    `\\((?:[^()\\r\\n]{1,30}[-–]${maybeGap})?(?:${anyCase('để')}${gap})?` +
    `(?:b/c|t/h|p/h|${anyOf('báo cáo', 'thực hiện', 'phối hợp', 'biết', 'chỉ đạo', 'theo dõi', 'đăng tải', 'đăng tin')})[^()\\r\\n]{0,30}\\)`,
};
