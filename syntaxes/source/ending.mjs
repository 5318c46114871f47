// Recipients (nơi nhận), archive line and signature block.
import { anyOf, gap, lineEnd, lineStart, maybeGap, phrase } from './vietnamese.mjs';

export const recipients = {
  patterns: [
    {
      match: `(?:${lineStart}|(?<=\\|)${maybeGap}[*_]{0,3})(${phrase('Nơi nhận')}|${phrase('NƠI NHẬN')})[*_]{0,3}${maybeGap}(:?)`,
      captures: {
        1: { name: 'keyword.control.recipients.plandoc' },
        2: { name: 'punctuation.separator.label.plandoc' },
      },
    },
    {
      match: `^${maybeGap}(?:([-–+*•])${maybeGap})?(${phrase('Lưu')}(?:${maybeGap}:)?)${gap}(\\p{Lu}[^\\r\\n|]{0,80})`,
      captures: {
        1: { name: 'punctuation.definition.list.begin.markdown.plandoc' },
        2: { name: 'keyword.control.archive.plandoc' },
        3: { name: 'variable.other.archive.plandoc' },
      },
    },
  ],
};

const authority = '(?:TM|T/M|KT|K/T|TL|T/L|TUQ|T/UQ|Q)';
const post = anyOf(
  'chủ tịch',
  'phó chủ tịch',
  'phó chủ tịch thường trực',
  'giám đốc',
  'phó giám đốc',
  'bí thư',
  'phó bí thư',
  'phó bí thư thường trực',
  'hiệu trưởng',
  'phó hiệu trưởng',
  'bộ trưởng',
  'thứ trưởng',
  'chánh văn phòng',
  'phó chánh văn phòng',
  'trưởng phòng',
  'phó trưởng phòng',
  'trưởng ban',
  'phó trưởng ban',
  'cục trưởng',
  'phó cục trưởng',
  'thủ tướng',
  'phó thủ tướng',
  'chủ nhiệm',
  'phó chủ nhiệm',
  'viện trưởng',
  'tổng giám đốc',
);

export const signature = {
  patterns: [
    {
      match: `${lineStart}(${authority})(?:\\.|(?<=/[MTLQ])|(?<=/UQ))${maybeGap}(\\p{Lu}[^\\p{Ll}\\r\\n|*]{2,80})`,
      captures: {
        1: { name: 'keyword.control.authority.plandoc' },
        2: { name: 'entity.name.function.post.plandoc' },
      },
    },
    {
      // Asked first: behind the blanks it would be asked again for each of them.
      match: `^(?=[^\\p{Ll}]*$)${lineStart}(${post})${lineEnd}`,
      captures: { 1: { name: 'entity.name.function.post.plandoc' } },
    },
  ],
};
