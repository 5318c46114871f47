/**
 * Verbs that begin a duty (“kiểm tra”, “rà soát”) and nouns that a time word only describes
 * (“kế hoạch hằng năm”). They tell the adverb of a duty from the adjective of a name.
 */
import { firstWordsAt, firstWordsEndingAt, wholeWords, wordList } from './letters.ts';

const dutyVerbs = wordList(`
  báo cáo; bảo dưỡng; bảo trì; ban hành; bồi dưỡng; bổ sung; bố trí; biểu dương; biên soạn;
  cải tiến; cập nhật; chăm lo; chăm sóc; chỉ đạo; chấn chỉnh; chuẩn bị; chủ trì; chủ động;
  chú trọng; cung cấp; củng cố; cử; công bố; công khai; duy trì; dự báo; đăng ký; đăng tải;
  đánh giá; đào tạo; đảm bảo; bảo đảm; đấu tranh; đề xuất; điều chỉnh; điểm tin; đối chiếu;
  đối thoại; đổi mới; động viên; đôn đốc; gặp gỡ; gặp mặt; ghi nhận; giáo dục; giám sát; giao ban;
  giới thiệu; giữ; gửi; hoàn thiện; họp; học tập; hỗ trợ; hướng dẫn; kết nối; khai thác; khảo sát;
  khen thưởng; kịp thời; kiểm kê; kiểm soát; kiểm tra; kiện toàn; lập; liên hệ; mở; nâng cao; nắm;
  nghiên cứu; nhắc nhở; nhận xét; phát động; phát hiện; phát sóng; phân công; phân tích; phối hợp;
  phổ biến; phòng ngừa; quan tâm; quán triệt; quản lý; rà soát; rèn luyện; rút kinh nghiệm;
  sinh hoạt; sơ kết; sửa đổi; tạo điều kiện; tập huấn; tập hợp; tập trung; tăng cường; thăm;
  tham gia; tham mưu; thanh tra; thẩm định; theo dõi; thay thế; thống kê; thông báo; thông tin;
  thu thập; thực hiện; tiến hành; tiếp nhận; tiếp tục; tìm hiểu; tổ chức; tổng hợp; tổng kết;
  trao đổi; trang bị; triển khai; trình; truyền thông; tuần tra; tự đánh giá; tự kiểm tra;
  tuyên truyền; ứng dụng; vận động; vệ sinh; viết; xác định; xây dựng; xem xét; xử lý;
`);

/** What a plan lets come round without ordering it: plans, budgets, targets. */
const describedNoun = wholeWords(`
  kế hoạch; chương trình; dự toán; ngân sách; kinh phí; nhiệm vụ; chỉ tiêu; mục tiêu; đề án;
  chiến lược; quy hoạch; dự án; nghị quyết; quyết định; chỉ thị; kết luận; thông báo; công văn;
  luật; nghị định; thông tư; quy chế; quy định; hướng dẫn số; văn bản; danh mục; phong trào; vốn;
  bình quân; số liệu; kết quả; tốc độ; tỷ lệ; doanh thu; thu nhập; thành tựu; thành tích; hội nghị giao ban; họp báo;
`);

/** Tells whether a verb of duty begins at `at`. */
export function startsDuty(folded: string, at: number): boolean {
  return firstWordsAt(folded, at, dutyVerbs) !== null;
}

/** The verb of duty whose words end at `end`, or null. */
export function dutyVerbEndingAt(folded: string, end: number): string | null {
  return firstWordsEndingAt(folded, end, dutyVerbs);
}

/** Tells whether the words name something that a time word after them merely describes. */
export function namesDescribedThing(words: string): boolean {
  return describedNoun.test(words);
}
