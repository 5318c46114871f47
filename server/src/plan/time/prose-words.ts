/**
 * The words around a time in running text that tell whether it bounds a duty. Patterns look back over
 * a clause or forward over a few words; the callers cut those out, so every pattern is short work.
 */
import { wholeWords } from './letters.ts';

/** History, conditions of persons, and the force of documents: none of them a duty. */
export const tellsNoDuty = wholeWords(`
  hộ khẩu; thường trú; nhập ngũ; hiệu lực; tính đến; tính từ;
  ngày ban hành; ngày ký; ngày đăng; ngày hiệu lực; ngày cập nhật; so với; từ ngày ký; ký ngày; ban hành ngày;
  thông qua ngày; thành lập ngày; phê duyệt ngày; được cấp ngày; thế kỷ; đạt được; trở về trước;
`);

/** “Mốc kiểm tra: từ tháng 01 đến tháng 12/2024”: the stretch that is looked into, not when. */
export const stretchChecked =
  /(?<!\p{L})(?:mốc|thời kỳ|giai đoạn|niên độ|thời gian được) (?:thời gian )?(?:kiểm tra|giám sát|thanh tra)[^:;.]{0,40}: ?$/u;

/** “Phạm vi: … từ ngày … đến ngày …”: what is looked into, in a paragraph of its own. */
export const tellsScope = /^(?:về )?(?:phạm vi|mốc thời gian|niên độ|thời kỳ)[^:;.]{0,60}:/u;

/** “Kết quả huy động nguồn lực đến ngày 31/5/2015”: up to when figures are counted. */
export const namesFigures =
  /^[-–•*+ ]*(?:về )?(?:kết quả|số liệu|tình hình|tổng số|lũy kế|thực trạng|số lượng|tiến độ giải ngân)(?!\p{L})(?![^,;.]*(?<!\p{L})(?:báo cáo|gửi|nộp|trình|hoàn thành|xong)(?!\p{L}))[^,;.]*$/u;

/** “người sinh trước ngày …”, but not “tuyển sinh trước ngày …”. */
export const tellsBirth =
  /(?<!(?:tuyển|học|thí|vệ|phát|an|hộ|hy|giáo|nhân) |\p{L})sinh (?:từ|trước|sau|ngày|năm)(?!\p{L})/u;

/** Days that are remembered: “chào mừng Ngày Giải phóng miền Nam 30/4”. */
export const commemorates = wholeWords(`
  kỷ niệm; kỉ niệm; chào mừng; ngày lễ; ngày sinh; truyền thống; ngày thành lập; hưởng ứng; nhân dịp;
`);

/** “ngày 5/3”, “Chủ Nhật, 18/1/2015”: a day said as one. */
export const opensDay = /^(?:ngày|thứ [\p{L}\d]|chủ nhật)/u;

/** A day called by a name, not counted: “Ngày Pháp luật Việt Nam”. */
export const namesDay =
  /(?<!\p{L})ngày (?!(?:làm|ký|ban|hết|đầu|cuối|nay|tháng|nghỉ|càng|trong|sau|trước|và|thứ|có|kể|chủ nhật)(?!\p{L}))\p{L}/u;

/** Types of documents: the day behind one is the document's. */
export const namesDocument = wholeWords(`
  luật; nghị định; nghị quyết; quyết định; chỉ thị; thông tư; kết luận; công văn; hướng dẫn; thông báo; tờ trình;
  kế hoạch; chương trình; đề án; quy định; pháp lệnh; hiến pháp; văn bản; biên bản; công điện;
`);

/** What is of a year without being due in it: “kế hoạch trong năm 2025”. */
export const namesYearlyThing = wholeWords(`
  kế hoạch; chương trình; đề án; chiến lược; kết quả; dự toán; tình hình;
`);

/** “đưa … vào chương trình kiểm tra, giám sát hằng năm”: the programme is yearly. */
export const putsIntoPlan =
  /(?<!\p{L})(?:vào|trong) (?:các )?(?:kế hoạch|chương trình)[^;.:]{0,80}$/u;

/** What a plan aims at by a year. */
export const namesTarget = wholeWords(`
  phấn đấu; đạt; tỷ lệ; tỉ lệ; mục tiêu; tầm nhìn; định hướng; chỉ tiêu;
`);

/** What is done by or on a day, shortly before it: “khai mạc ngày …”, “hoàn thành: tháng …”. */
export const isDone =
  /(?<!\p{L})(?:xong|hoàn thành|kết thúc|thời hạn|thời gian|tiến độ|lộ trình|hạn|diễn ra|tổ chức|khai mạc|bế mạc|bắt đầu|khởi công|khánh thành)[^,;.]{0,30}$/u;

/** “…, thực hiện trong giai đoạn 2026 - 2030”. */
export const isCarriedOut = /(?<!\p{L})(?:thực hiện|triển khai|hoàn thành|tiến hành)(?: dần)? $/u;

/** “tổng kết việc thực hiện giai đoạn 2021 - 2025”: what is looked back on. */
export const looksBack = wholeWords(`
  tổng kết; sơ kết; đánh giá; kiểm điểm; tình hình; báo cáo; khái toán; phân kỳ;
`);

/** “hoàn thành trong năm”; not “các hoạt động trong năm”. */
export const isFinished = /(?<!\p{L})(?:hoàn thành|xong)(?: [^\s,;.]{1,12}){0,4} $/u;

/** “báo cáo quý I, 6 tháng, ”: reports told apart by what they are of. */
export const reportsOf = /báo cáo (?:(?:tháng|quý|tuần|năm|và|\d{1,2}|[ivx]{1,3})(?:, | ))*$/u;
export const dueFollows =
  /^[^.;:]{0,40}(?<!\p{L})(?:trước|chậm nhất|muộn nhất) (?:ngày )?\d|^[^.;:]{0,40}(?<!\p{L})trước ngày/u;

/** A deadline label inside a line: “(thời gian hoàn thành: năm 2025)”. */
export const labelBefore =
  /(?<!\p{L})(?:thời gian(?! (?:qua|tới|vừa|gần đây))|thời hạn|tiến độ|hoàn thành|lộ trình)[^:;.]{0,50}: ?$/u;

/** “Năm 2022, toàn huyện đã …”: told of, not ordered. */
export const hasBeenDone = /^, [^,.;]{0,60}(?<!\p{L})đã(?!\p{L})/u;

/** “mỗi năm giảm 2%”, “hằng năm có ít nhất 02 lớp”: a target, not when to do something. */
export const countsResults =
  /^,? (?:phấn đấu |bình quân |có |giảm|tăng|đạt|thêm)[^,;.]{0,40}(?:\d|%)/u;

/** “thường xuyên, sâu rộng”: how, not when; “thường xuyên, liên tục kiểm tra” is still when. */
export const goesOnWithQuality =
  /^,? (?:và )?(?:sâu rộng|liên tục|kịp thời|hiệu quả|chặt chẽ|đồng bộ|rộng khắp|rộng rãi|nghiêm túc|có hiệu quả|toàn diện|quyết liệt|đầy đủ|thiết thực)(?!\p{L})(?! \p{L})/u;

/** What may stand before a time that opens its clause: a list mark, “trong đó,”, “và”. */
export const opensClause =
  /^[-–•*+ ]*(?:và|đồng thời|trong đó|riêng|ngoài ra|bên cạnh đó|hoặc|cần|phải|được)?,? ?$/u;
