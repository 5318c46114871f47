/** Finds, in one cheap pass, the places of a passage where a time expression may begin. */
import { isLetterAt } from './letters.ts';

const core =
  /\d|t\.? ?(?=\d{1,2} ?[-–/,])|ngày |tháng |qu[ýí] |năm |trong năm(?=$|[.,;:)])|các năm |những năm |giai đoạn |thời k[ỳì] |nhiệm k[ỳì] |học k[ỳì] |tuần |thường xuyên|định k[ỳì]|hằng |hàng |mỗi |từng (?=ngày|tuần|tháng|qu|năm|k)|chậm nhất|muộn nhất|không quá|tối đa |trong vòng|trong thời |ngay sau |(?:đầu|giữa|cuối) (?=mỗi|hằng|hàng|tuần|tháng|qu[ýí]|năm|học|k[ỳì])|(?:trước|sau) (?=\d|ít nhất|tối thiểu|khi |ngày \p{L}|kỳ |cuộc |hội nghị|đại hội|phiên |buổi |lễ |đợt |thời điểm )|thứ (?=hai|ba|tư|năm|sáu|bảy|\d)|chủ nhật|(?:một|hai|ba|bốn|sáu|bảy|tám|chín|mười) (?=ngày|tháng|tuần|năm|lần|qu)/gu;

/** The first place at or after `from` where a time expression may begin; null where none is left. */
export function nextCore(folded: string, from: number): number | null {
  core.lastIndex = from;
  for (;;) {
    const match = core.exec(folded);
    if (match === null) return null;
    const at = match.index;
    if (!isLetterAt(folded, at - 1) && !isInsideNumber(folded, at)) return at;
  }
}

/** A digit behind “/”, “-”, “.” or “,” goes on with a number or a symbol: no date begins there. */
function isInsideNumber(folded: string, at: number): boolean {
  const character = folded[at] ?? '';
  if (character < '0' || character > '9') return false;
  const before = folded[at - 1];
  if (before === undefined || !'/.,-–'.includes(before)) return false;
  return isLetterAt(folded, at - 2);
}
