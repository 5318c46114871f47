import { isUpperCaseAt } from '../../text/letters.ts';

/** A label and its mark are no longer than this. */
const longestLabel = 4;
/** A heading that lost the mark of its label is no longer than this. */
const longestHeading = 70;

/** How the headings of plans begin. */
const headingWords =
  /^(?:mục (?:đích|tiêu)|yêu cầu|nội dung|nhiệm vụ|thời (?:gian|lượng)|địa điểm|đối tượng|thành phần|hình thức|phương (?:pháp|thức)|kinh phí|tổ chức|giải pháp|biện pháp|phạm vi|căn cứ|quan điểm|chỉ tiêu|đặc điểm|thực trạng|tình hình|kết quả|công tác|phân công|trách nhiệm|kiến nghị|chế độ|điều kiện|cơ cấu|nguyên tắc|thuận lợi|khó khăn)(?=[ ,:–-]|$)/;

/**
 * A line with the dot that its label should have, at the same length: “a, Về nội dung”, “I, MỤC ĐÍCH” as
 * schools write, “II THỜI GIAN”, “1 Mục đích” where a copy lost the dot. The line itself where it has none.
 */
export function withUsualMark(text: string): string {
  const space = text.indexOf(' ');
  if (space < 1 || space > longestLabel || !isUpperCaseAt(text, space + 1)) return text;
  const head = text.slice(0, space);
  const rest = text.slice(space + 1);
  if (head.endsWith(',')) return opensText(rest) ? `${head.slice(0, -1)}. ${rest}` : text;
  if (!/^(?:[IVX]+|[1-9])$/.test(head)) return text;
  // Only its own words tell a heading from a number that begins a wrapped line (“XIII của Đảng”, “5 Sở”).
  const isHeading = text.length <= longestHeading && !/[.,;]$/.test(rest);
  return isHeading && headingWords.test(rest.toLowerCase()) ? `${head}.${rest}` : text;
}

/** “5, Điều 3” and “II, III và IV” go on with a list. */
function opensText(rest: string): boolean {
  const [word = '', next = ''] = rest.split(' ', 2);
  return (
    word.length > 1 && next !== '' && !/^[IVX]+$|[,.)]$| [\dIVX]+[,.)]?$/.test(`${word} ${next}`)
  );
}
