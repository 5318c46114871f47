import type { Task } from '../../plan/facts.ts';
import { foldWords } from '../../text/fold.ts';

/**
 * Whether what was read as a task can be given to somebody at all. In short plans the part “NỘI DUNG” also
 * lists what the work is about: “1. Đối tượng”, “2. Hình thức, địa điểm”, “3. Nội dung thi: a) …”.
 */
export function isPieceOfWork({ text, node }: Task): boolean {
  if (namesCircumstance(text)) return false;
  for (let outer = node?.parent ?? null; outer?.parent; outer = outer.parent) {
    if (namesCircumstance(outer.title)) return false;
  }
  return true;
}

/** No circumstance is longer than this. */
const mostLetters = 80;

function namesCircumstance(text: string): boolean {
  return circumstance.test(foldWords(text.slice(0, mostLetters)));
}

const circumstance =
  /^(?:(?:mốc |dự kiến )?thời gian|thời hạn|thời điểm|thời kỳ|địa điểm|đối tượng|thành phần|phạm vi|phương pháp|phương thức|hình thức|cách thức|chủ đề|khẩu hiệu|nguyên tắc|quy mô|số lượng|cơ cấu|thể lệ|tiêu chí|tiêu chuẩn|điều kiện|kinh phí|nguồn kinh phí|giải thưởng|cơ cấu giải|mức hỗ trợ|nội dung(?: kiểm tra| giám sát| thanh tra| thi| tập huấn| hội thi| hội nghị| đánh giá| khảo sát| chương trình)?(?= ?[:.]|$)|yêu cầu|mục tiêu|chỉ tiêu|danh sách|lịch|trình tự|quy trình|các bước)(?!\p{L})/u;
