import type { LineFacts } from '../lines/line-facts.ts';

/** What never stands in a cell. */
export function endsCells(facts: LineFacts): boolean {
  if (facts.heading || facts.row || facts.sign === 'recipients' || facts.sign === 'appendix')
    return true;
  if (facts.label && !facts.label.alone && !facts.bullet) return true;
  return facts.sign === 'authority' || closingWords.test(facts.clean.folded);
}

/** The sentence that closes a plan. */
const closingWords =
  /^(?:trên đây là|yêu cầu các|đề nghị các|trong quá trình|ngày ban hành|bản quyền|lượt xem|người ký|số hiệu)/u;

/** A cell in the column of times. */
export const beginsWithTime =
  /^(?:từ|ngày|tháng|tuần|thứ|quý|năm|chủ nhật|trước|sáng|chiều|hằng|hàng|thường xuyên|cả năm|\d{1,2}\s?[/.h-]\s?\d|\d{1,2}\s?(?:giờ|[-–])|(?:0[1-9]|1[0-2])$)/u;

/** A remark in brackets is no cell. */
export function isNote({ clean }: LineFacts): boolean {
  return clean.text.startsWith('(') && clean.text.endsWith(')') && clean.text.length > 4;
}
