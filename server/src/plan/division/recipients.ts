import { append } from '../../text/append.ts';
import { isUpperCaseAt } from '../../text/letters.ts';
import { lengthWithout, withoutEnd } from '../../text/trim.ts';
import { type PlacedPassage, partOf } from '../blocks/block.ts';
import type { Recipient } from '../facts.ts';
import type { DivisionBuilder } from './division-builder.ts';

/** “Nơi nhận”, with its colon and what people write behind it (“Nơi nhận: (VBĐT)”). */
const label =
  /^(?:nơi nhận|nơi gửi|n[ơo]i\s?nh[ậâạa]n(?=\s*:))\s*:?\s*(?:\((?:[^()]{0,30})\))?\s*:?\s*/u;

/** A purpose note (để b/c), (t/h), (báo cáo) … as against brackets that belong to the name. */
const purpose =
  /^(?:để|b\/?\s?c(?:áo)?|t\/?\s?h(?:iện)?|p\/?\s?h(?:ợp)?|c\/?đ|đ\/?b|báo cáo|thực hiện|phối hợp|chỉ đạo|theo dõi|biết|thi hành|tổng hợp|triển khai|đăng|đưa tin|lưu|tham mưu|giám sát|kiểm tra|công bố|gửi|hướng dẫn)(?![\p{L}\p{M}])|(?:-|–|,)\s*(?:để\s|b\/c|t\/h)/u;
const archive = /^(?:lưu|l[uư][uư](?=\s*:))(?:(?![\p{L}\p{M}])|(?=v[tp]))\s*(?:tại\s+)?[:.]?\s*/u;
/** “UBND huyện – để b/c”, “Các phòng: để thực hiện”: the purpose without brackets. */
const purposeBehind =
  /[;,:–-] ?(?=(?:để|đề) (?:b\/c|t\/h|p\/h|báo cáo|thực hiện|phối hợp|biết|chỉ đạo|theo dõi)[^;,:–-]*$)/u;
const itemStart = /(?:^|[;,.)])\s*[-–—+•*]\s*(?=[\p{L}\p{M}\d(])/gu;
const itemEnd = ';,.:/';

/** Length of the “Nơi nhận:” label at the start of a passage; 0 where there is none. */
export function recipientsLabelLength(folded: string): number {
  return label.exec(folded)?.[0].length ?? 0;
}

/** Whether a passage is the archive line: “Lưu: VT, …”. */
export function isArchiveLine(folded: string): boolean {
  return archive.test(folded);
}

/** Splits “- A; - B; - Lưu: VT.” into its items; a passage without marks is one item. */
export function readRecipientItems(
  builder: DivisionBuilder,
  passage: PlacedPassage,
  line: number,
): Recipient[] {
  const starts: [number, number][] = [];
  for (const match of passage.text.matchAll(itemStart)) {
    const lead = /^[;,.)]/.test(match[0]) ? 1 : 0;
    starts.push([match.index + lead, match.index + match[0].length]);
  }
  if (starts[0] === undefined || passage.text.slice(0, starts[0][0]).trim() !== '')
    starts.unshift([0, 0]);
  if (starts.length === 1) append(starts, startsBehindCommas(passage));
  const items: Recipient[] = [];
  for (const [index, [, start]] of starts.entries()) {
    const end = starts[index + 1]?.[0] ?? passage.text.length;
    const item = readItem(builder, partOf(passage, start, end), line);
    if (item) items.push(item);
  }
  return items;
}

/**
 * “Nơi nhận: Đảng ủy xã, các chi bộ, Lưu VP”: what is sent to in one line ends with commas where the archive
 * is one among them. A comma before a small letter is one of a name: “Các phòng, ban”.
 */
function startsBehindCommas({ text, folded }: PlacedPassage): [number, number][] {
  const starts: [number, number][] = [];
  let isArchived = false;
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
    const start = text[at + 1] === ' ' ? at + 2 : at + 1;
    if (!isUpperCaseAt(text, start)) continue;
    starts.push([at, start]);
    isArchived ||= isArchiveLine(folded.slice(start));
  }
  return isArchived && !text.includes(';') ? starts : [];
}

function readItem(
  builder: DivisionBuilder,
  passage: PlacedPassage,
  line: number,
): Recipient | null {
  const { text, folded } = passage;
  let end = lengthWithout(text, itemEnd);
  const lead = text.length - text.trimStart().length;
  if (end <= lead) return null;
  const range = builder.place(passage, line, lead, end);
  const archiveLabel = archive.exec(folded.slice(lead));
  if (archiveLabel) {
    const name = text.slice(lead + archiveLabel[0].length, end).trim();
    return { name, note: null, archive: true, range };
  }
  let note: string | null = null;
  const open = text.lastIndexOf('(', end);
  if (open > lead) {
    const close = text.indexOf(')', open);
    const inside = text.slice(open + 1, close < 0 ? end : Math.min(close, end)).trim();
    if (
      inside !== '' &&
      text.slice(close < 0 ? end : close + 1, end).trim() === '' &&
      purpose.test(inside.toLowerCase())
    ) {
      note = inside;
      end = open;
    }
  }
  const behind = note === null ? purposeBehind.exec(folded.slice(lead, end)) : null;
  if (behind) {
    note = text.slice(lead + behind.index + behind[0].length, end);
    end = lead + behind.index;
  }
  const name = withoutEnd(text.slice(lead, end), itemEnd).trim();
  return name === '' ? null : { name, note, archive: false, range };
}
