import { foldPassage } from '../../text/fold.ts';

/** What can stand at the cursor, judged by the line alone, so that an ordinary keystroke reads no plan. */
export type CompletionPlace =
  /** Behind “Kết luận số”: number and symbol. `type` is the folded word before it, '' where none is. */
  | { readonly kind: 'number'; readonly typed: string; readonly type: string }
  /** Behind “theo”, “Căn cứ”, “Thực hiện”: a whole citation. */
  | { readonly kind: 'citation'; readonly typed: string }
  | { readonly kind: 'unit'; readonly typed: string }
  | { readonly kind: 'deadline'; readonly typed: string }
  /** Behind a bullet: a recipient, where the line stands among recipients. */
  | { readonly kind: 'recipient'; readonly typed: string; readonly start: number }
  /** At the start of a line: the number of the next section or task. */
  | { readonly kind: 'label'; readonly typed: string };

/** UTF-16 units before the cursor that are looked at: a citation being typed is not longer. */
const longestTyped = 120;

const typeWords =
  'nghị quyết|nghị định|quyết định|quy định|quy chế|quy hoạch|kết luận|chỉ thị|kế hoạch|chương trình hành động|chương trình|thông tư liên tịch|thông tư|thông báo|thông tri|hướng dẫn|công văn|công điện|đề án|dự án|phương án|báo cáo|tờ trình|luật|pháp lệnh';
const number = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(${typeWords})[ \\u00a0]{1,2})?số:?[ \\u00a0]{1,3}([\\p{L}\\d\\-/&.]*)$`,
  'u',
);
/** The number of the document itself, in its letterhead. */
const ownNumber = /^[\s*_#>|]{0,10}số[ \u00a0]{0,2}:?[ \u00a0]/u;
/** Words behind which a directive is cited; of “thực hiện theo …” the last one counts first. */
const citing =
  /(?<![\p{L}\p{M}])(?:theo|căn cứ|thực hiện|triển khai|quán triệt|cụ thể hóa)[ \u00a0]{1,2}/gu;
/** Words that go on in many ways: a list of directives would be in the way of most, until it is asked for by a letter. */
const oftenOtherwise = /^(?:thực hiện|triển khai|quán triệt|cụ thể hóa)/u;
const lineStart = /^(?:\s{0,8}(?:[-–+*•]|[\p{L}\d]{1,4}(?:\.\d{0,2}){0,3}[.)/-]))?\s{0,8}$/u;
const citationWords = /^(?:[\p{L}\d][\p{L}\p{M}\d\-/&. ]*)?$/u;

/** Words of the labels after which units stand: “Cơ quan chủ trì:”, “Đơn vị phối hợp thực hiện:”. */
const unitLabel =
  /chủ trì|phối (?:kết )?hợp|phụ trách|trách nhiệm|(?:cơ quan|đơn vị|bộ phận|cá nhân|phân công) thực hiện|đầu mối|tham mưu/u;
const deadlineLabel = /thời (?:gian|hạn|điểm)|tiến độ|lộ trình|hoàn thành/u;
/** UTF-16 units before the colon in which such a word must stand. */
const labelLength = 60;
/** Orders that name their unit in running text. */
const unitOrder = /(?<![\p{L}\p{M}])(?:giao(?: cho)?|phối hợp (?:với|cùng))[ \u00a0]/gu;
const deadlineOrder =
  /(?<![\p{L}\p{M}])(?:hoàn thành|xong|báo cáo|thực hiện|gửi)[ \u00a0]((?:trước|trong|chậm nhất|đến hết)[^.;:()]{0,30})$/u;
const bullet = /^\s*[-–+*•]\s*/u;
const labelStart = /^\s*(?:[\p{L}\d]{1,4}(?:\.\d{0,2}){0,3}[.)]?)?$/u;

/** The places that the text before the cursor may be, the likeliest first. */
export function completionPlaces(before: string): CompletionPlace[] {
  // The fold keeps the length, so that offsets into it are offsets into the line.
  const folded = foldPassage(before);
  const near = folded.slice(-longestTyped);
  const tail = (length: number): string => before.slice(before.length - length);
  const places: CompletionPlace[] = [];

  const numbered = number.exec(near);
  if (numbered !== null) {
    if (ownNumber.test(folded)) return [];
    const typed = tail(numbered[2]?.length ?? 0);
    return [{ kind: 'number', typed, type: numbered[1] ?? '' }];
  }
  const listed = afterLabel(before, folded);
  if (listed !== null) return [listed];

  const item = bullet.exec(before);
  if (item !== null) {
    const start = item[0].length;
    places.push({ kind: 'recipient', typed: before.slice(start), start });
  }
  const due = deadlineOrder.exec(near);
  if (due !== null) places.push({ kind: 'deadline', typed: tail(due[1]?.length ?? 0) });
  for (const words of wordsBehind(unitOrder, near)) {
    if (!/[.;:()]/.test(words)) places.push({ kind: 'unit', typed: lastName(tail(words.length)) });
  }
  for (const words of wordsBehind(citing, near)) {
    if (!citationWords.test(words) || isInTheWay(words, near, folded)) continue;
    places.push({ kind: 'citation', typed: tail(words.length) });
  }
  if (labelStart.test(before)) places.push({ kind: 'label', typed: before.trimStart() });
  return places;
}

/** “Thực hiện …” opens a citation at the start of a paragraph; inside one a letter must ask for it. */
function isInTheWay(typed: string, near: string, folded: string): boolean {
  if (typed !== '') return false;
  const opening = [...near.matchAll(citing)].at(-1);
  if (opening === undefined || !oftenOtherwise.test(opening[0])) return false;
  return !lineStart.test(folded.slice(0, folded.length - near.length + opening.index));
}

/** What follows each of the words that `opening` finds, the last one first. */
function wordsBehind(opening: RegExp, text: string): string[] {
  const found = [...text.matchAll(opening)].map((match) => match.index + match[0].length);
  return found.reverse().map((from) => text.slice(from));
}

/** “Cơ quan chủ trì: Sở Xây dựng; Sở T”: what follows the last comma or semicolon is being typed. */
function afterLabel(before: string, folded: string): CompletionPlace | null {
  const colon = before.lastIndexOf(':');
  if (colon < 0) return null;
  const label = folded.slice(Math.max(0, colon - labelLength), colon);
  return placeUnderHeading(label, before.slice(colon + 1));
}

/** What can stand under a heading, or behind a label: units or deadlines. `heading` is folded. */
export function placeUnderHeading(heading: string, value: string): CompletionPlace | null {
  if (unitLabel.test(heading)) return { kind: 'unit', typed: lastName(value) };
  const isDeadline = deadlineLabel.test(heading) && !value.includes(';');
  return isDeadline ? { kind: 'deadline', typed: value.trimStart() } : null;
}

function lastName(names: string): string {
  const from = Math.max(names.lastIndexOf(','), names.lastIndexOf(';')) + 1;
  return names.slice(from).trimStart();
}
