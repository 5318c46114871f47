import { isUpperCaseAt } from '../../text/letters.ts';

/**
 * What a line says by itself, whatever stands around it: the fixed words of the letterhead, the
 * title, the legal basis, the recipients and the signature. The parts of the plan are found from these.
 */
export type LineSign =
  | 'national-name' // CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, ĐẢNG CỘNG SẢN VIỆT NAM
  | 'motto' // Độc lập - Tự do - Hạnh phúc
  | 'number' // Số: 15/KH-UBND
  | 'place-date' // Đắk Lắk, ngày 05 tháng 02 năm 2024
  | 'title' // KẾ HOẠCH, QUYẾT ĐỊNH …
  | 'decides' // QUYẾT ĐỊNH: / QUYẾT NGHỊ: before the articles of a decision
  | 'basis' // Căn cứ …
  | 'recipients' // Nơi nhận:
  | 'authority' // TM. ỦY BAN NHÂN DÂN, T/M BAN THƯỜNG VỤ
  | 'post' // CHỦ TỊCH, PHÓ GIÁM ĐỐC, BÍ THƯ
  | 'appendix' // PHỤ LỤC, PHỤ LỤC II
  | 'appendix-note' // (Kèm theo Kế hoạch số …)
  | 'none';

const nationalName =
  /^(?:cộng hòa xã hội chủ nghĩa việt nam|đảng cộng sản việt nam)(?!(?!độc)[\p{L}\p{M}])/u;
const motto = /^độc lập\s?[-–.]?\s?tự do\s?[-–.]?\s?hạnh phúc/u;
const numberLine = /^số ?[:.]?[\d.…_ /–-]{0,40}[\p{L}\p{M}]{1,6} ?[-–/]|^số ?:[.…_\d ]{0,40}$/u;
const placeDate =
  /^[\p{L}\p{M}][\p{L}\p{M}\d\s.'’-]{1,40}, ?ngày[\d.…_ ]{0,14}tháng[\d.…_ ]{0,14}năm[\d.…_ ]{0,14}$/u;
const titleKinds =
  /^(?:dự thảo\s+)?(kế hoạch|kế hoạch liên tịch|kế hoạch phối hợp|quyết định|chương trình|chương trình hành động|chương trình công tác|nghị quyết|chỉ thị|đề án|phương án|hướng dẫn|thông báo|công văn|tờ trình|báo cáo|kết luận|đề cương)(?![\p{L}\p{M}])/u;
/** “KÉ HOẠCH”, “KẾ HOACH”: the title of a plan on a line of its own whose marks a scanner misread. */
export const misreadPlan = /^k[eéèẻẽẹêếềểễệ] ?ho[aáàảãạâấậ]ch$/u;
const decides = /^(?:quyết định|quyết nghị)\s*:$/u;
const basis = /^căn cứ(?:\s|:)/u;
const recipients = /^(?:(?:nơi nhận|nơi gửi)(?![\p{L}\p{M}])|n[ơo]i\s?nh[ậâạa]n\s*:)/u;
const authority =
  /^(?:tm|t[./]m|kt|k\/t|tl|t\/l|tuq|t\/uq|q|thừa lệnh|thay mặt)\s?(?:[.\s/]\s?[\p{L}\p{M}]|\.$)/u;
const posts =
  /^(?:(?:phó|quyền)\s+|[pq]\.\s*)?(?:(?:tổng|chánh|trưởng|thứ)\s+)?(?:chủ tịch|giám đốc|hiệu trưởng|bí thư|bộ trưởng|thủ tướng|trưởng|thứ trưởng|chánh|cục trưởng|vụ trưởng|viện trưởng|tổng giám đốc|trưởng ban|trưởng phòng|chủ nhiệm|thủ trưởng|tư lệnh|chỉ huy trưởng|chính ủy|tổng thư ký|tổng biên tập|đội trưởng|tổ trưởng|chi cục trưởng|viện phó|thường trực|thống đốc|quản đốc|tổng thanh tra|tổng phụ trách|thư ký|ủy viên thường trực|ban giám hiệu|người lập|người viết|đại tá|thượng tá|trung tá|thiếu tướng|trung tướng)(?![\p{L}\p{M}])/u;
const appendix =
  /^phụ lục(?:\s+(?:số\s+)?([ivxl]{1,6}|\d{1,2}|[a-zđ]))?(?![\p{L}\p{M}])\s*[.:–-]?/u;
const appendixNote = /^\(?\s*(?:ban hành\s+)?kèm theo\s/u;

/** Reads the sign of a cleaned line. `caps` says that all its letters are capitals. */
export function readSign(text: string, folded: string, caps: boolean): LineSign {
  switch (folded[0]) {
    case 'c':
      if (nationalName.test(folded)) return 'national-name';
      if (basis.test(folded)) return 'basis';
      break;
    case 'đ':
      if (nationalName.test(folded)) return 'national-name';
      if (motto.test(folded)) return 'motto';
      break;
    case 's':
      if (folded.length < 60 && numberLine.test(folded)) return 'number';
      break;
    case 'n':
      if (recipients.test(folded)) return 'recipients';
      break;
    case 'p':
      if (isAppendixLine(text, folded, caps)) return 'appendix';
      break;
    case '(':
    case 'k':
    case 'b':
      if (folded.length < 300 && appendixNote.test(folded)) return 'appendix-note';
      break;
  }
  if (folded.length > 160) return 'none';
  if (!caps && startsLikeTitle(text)) return 'title';
  if (caps) {
    if (decides.test(folded)) return 'decides';
    if (titleKinds.test(folded) || misreadPlan.test(folded)) return 'title';
    if (authority.test(folded)) return 'authority';
    if (folded.length < 80 && (posts.test(folded) || isHead(folded))) return 'post';
  }
  if (folded.length < 90 && placeDate.test(folded)) return 'place-date';
  return 'none';
}

/** “TRẠM TRƯỞNG”, “LIÊN ĐỘI TRƯỞNG”: whoever heads what the words before name, and no “TĂNG TRƯỞNG”. */
function isHead(folded: string): boolean {
  return folded.length <= longestHead && /^(?!.*(?:tăng|sinh) ).* trưởng$/u.test(folded);
}

const longestHead = 20;

/** “KẾ HOẠCH Tuyên truyền …”: the copy joined the title and its subject in ordinary letters. */
function startsLikeTitle(text: string): boolean {
  const at = 'KẾ HOẠCH '.length;
  return text.startsWith('KẾ HOẠCH ') && (isUpperCaseAt(text, at) || /[“"]/.test(text[at] ?? ''));
}

function isAppendixLine(text: string, folded: string, caps: boolean): boolean {
  const match = appendix.exec(folded);
  if (!match) return false;
  const word = text.slice(0, 7);
  if (word === word.toUpperCase())
    return caps || match[1] !== undefined || match[0].trim().length >= folded.length;
  // “Phụ lục II” alone on its line is a heading, “Phụ lục II kèm theo Kế hoạch này” is a sentence.
  return match[0].trim().length >= folded.length;
}
