/**
 * The words issuers are made of, folded, for reading “của <issuer>” in a citation. Bodies of before
 * and after the mergers of 2025 stand side by side: a plan may cite either.
 */

import { LooseWords, markOrDigit } from './loose-words.ts';

function listed(words: string): readonly string[] {
  return words
    .replaceAll('\n', ';')
    .split(';')
    .flatMap((word) => word.trim() || []);
}

/** Fields of ministries, provincial departments (Sở) and district offices (Phòng). */
const fields = listed(`
  giáo dục và đào tạo; gd&đt; gd-đt; gdđt; giáo dục; thông tin và truyền thông; tt&tt; tttt;
  văn hóa và thông tin; văn hóa, thể thao và du lịch; văn hóa và thể thao;
  văn hóa, khoa học và thông tin; vh-tt; vhttdl; vh,tt&dl; văn hóa - xã hội; văn hóa; du lịch;
  tài nguyên và môi trường; tn&mt; tnmt; nông nghiệp và môi trường;
  nông nghiệp và phát triển nông thôn; nn&ptnt; nông nghiệp; tài chính - kế hoạch;
  tài chính, kế hoạch; tài chính; kế hoạch và đầu tư; kh&đt; lao động - thương binh và xã hội;
  lao động, thương binh và xã hội; lđ-tb&xh; lđtb&xh; lđtbxh; khoa học và công nghệ; kh&cn; khcn;
  giao thông vận tải; gtvt; giao thông công chánh; xây dựng; công thương; công nghiệp; thương mại;
  y tế; nội vụ; tư pháp; công an; quốc phòng; ngoại giao; ngoại vụ; dân tộc và tôn giáo; dân tộc;
  quy hoạch và kiến trúc; kinh tế, hạ tầng và đô thị; kinh tế và hạ tầng; kinh tế; quản lý đô thị;
  hạ tầng kinh tế; y tế dự phòng; thủy sản; bưu chính, viễn thông
`);

/** Heads after which only a level and a place name may follow. */
const closedHeads = listed(`
  chính phủ; thủ tướng chính phủ; th tướng chính phủ; phó thủ tướng chính phủ; phó thủ tướng; thủ tướng; quốc hội;
  ủy ban thường vụ quốc hội; ủy ban tvqh; ubtvqh; chủ tịch nước; chủ tịch quốc hội;
  bộ chính trị; ban bí thư; trung ương đảng; trung ương; đảng cộng sản việt nam; đảng; tw đảng;
  tw; quân ủy trung ương; tỉnh ủy; thành ủy; quận ủy; thị ủy; huyện ủy; đảng ủy; liên cơ quan;
  ban thường vụ; ban chấp hành; bch; btv; thường trực; thường vụ; đảng bộ; chi bộ; chi ủy;
  ủy ban nhân dân; ubnd; hội đồng nhân dân; hđnd; tòa án nhân dân tối cao; tòa án nhân dân;
  viện kiểm sát nhân dân tối cao; viện kiểm sát nhân dân; kiểm toán nhà nước;
  ngân hàng nhà nước việt nam; ngân hàng nhà nước; thanh tra chính phủ; thanh tra;
  văn phòng chính phủ; công an; bộ đội biên phòng; đảng đoàn; tỉnh đoàn;
  thành đoàn; huyện đoàn; quận đoàn; thị đoàn; xã đoàn; ban cán sự đảng; ban cán sự
`);

/** Posts that sign in their own name, always followed by the body they lead. */
const posts = listed(`
  chủ tịch; phó chủ tịch; bộ trưởng; thứ trưởng; giám đốc; phó giám đốc; tổng giám đốc;
  trưởng ban; phó trưởng ban; trưởng phòng; phó trưởng phòng; hiệu trưởng; phó hiệu trưởng;
  viện trưởng; chánh án; thống đốc; tổng thanh tra; tổng kiểm toán; chánh văn phòng;
  cục trưởng; tổng cục trưởng; chi cục trưởng; bí thư; phó bí thư; tổng bí thư; tư lệnh;
  chỉ huy trưởng; thủ trưởng; vụ trưởng; chủ nhiệm; trưởng đoàn; đồng chí; lãnh đạo
`);

/** Heads followed by a field of work. */
const fieldHeads = listed(`
  bộ; sở; phòng; ty; liên bộ; liên sở
`);

/** Heads whose names go on in words of their own, up to a stop word. */
const openHeads = listed(`
  ban chỉ đạo; bcđ; ban tuyên giáo và dân vận; ban tuyên giáo; ban tổ chức; ban dân vận;
  ban nội chính; ban kinh tế; ban đối ngoại; ban quản lý; ban chỉ huy; ban điều hành;
  ban giám hiệu; ban giám đốc; ban vận động; ban dân tộc; ban tôn giáo; ban xây dựng đảng;
  ban pháp chế; ban cơ yếu; ban thi đua; ủy ban kiểm tra; ubkt; ủy ban mặt trận tổ quốc;
  ủy ban mttq; ủy ban trung ương; ủy ban quốc gia; ủy ban dân tộc; ủy ban; mặt trận tổ quốc;
  mttq; hội đồng; hội đồng quản trị; hội; liên đoàn; tổng liên đoàn; liên hiệp; liên minh;
  đoàn; trung ương đoàn; trung ương hội; công đoàn; bộ chỉ huy; bộ tư lệnh; bộ tổng tham mưu;
  tổng cục; cục; chi cục; vụ; viện; học viện; trường; đại học; nhà trường; trung tâm;
  văn phòng; tổ công tác; tổ; tiểu ban; đài; báo; bảo hiểm xã hội; bhxh; kho bạc nhà nước;
  kho bạc; thông tấn xã; quân khu; quân chủng; binh chủng; công ty; tổng công ty; tập đoàn;
  bệnh viện; ngân hàng; cơ quan; đại hội; hội nghị; ban
`);

/** Words of level and place between the parts of an issuer: “UBND *tỉnh* Bình Định”, “Đảng bộ *thành phố*”. */
const levels = listed(`
  tỉnh; thành phố; tp.; tp; thị xã; tx; quận; huyện; xã; phường; thị trấn; đặc khu; khối; khu;
  các tỉnh; các; cấp; nước; lâm thời; quốc gia; trung ương; cơ sở; bộ phận; nhà nước; nhân dân
`);

/** Words at which an issuer is over, wherever they stand: what follows is the subject or the main clause. */
const stops = listed(`
  về; v/v; việc; ban hành; phê duyệt; quy định; qui định; thực hiện; triển khai; hướng dẫn;
  sửa đổi; bổ sung; thay thế; bãi bỏ; tại; đã; được; để; theo; trong; trên; với; cho; nhằm;
  ngày; số; năm; gồm; có; là; đến; từ; nêu; như; nghị định; thành lập; phát động; tăng cường;
  đẩy mạnh; tiếp tục; nâng cao; gắn; đối với; bảo đảm; đảm bảo; công bố; giao; thông qua;
  điều chỉnh; định kỳ; kiện toàn; phân công; phân bổ; phân cấp; quán triệt; khóa; nhiệm kỳ;
  khi; nếu; sẽ; phải; cần; chuyển; chỉ đạo; yêu cầu; đề nghị; gửi; kèm; phối hợp; phát triển;
  lãnh đạo; làm; đồng thời; bằng; hoặc; và các; và những; quyết định; kết luận; chỉ thị;
  nghị quyết; thông báo; tổng kết; sơ kết; phòng, chống; phòng chống; tổ chức thực hiện;
  tổ chức triển khai; tổ chức các; xây dựng kế hoạch; xây dựng và; một số; này; nói trên; ký;
  trình; do; của; rằng; mà; ra; công nhận; cụ thể; bao gồm; nay
`);

/** “Giáo dục và Đào tạo” is also written with “&”, a dash or a comma, or with nothing between. */
function withOtherJoints(words: readonly string[]): readonly string[] {
  const joints = [' và ', ' & ', ' - ', ', ', ' '];
  return words.flatMap((word) =>
    word.includes(' và ') ? joints.map((joint) => word.replaceAll(' và ', joint)) : word,
  );
}

/** What goes on with a word of the lists; the word behind an issuer may have run into it (“Bộ Chính trịvề”). */
const goesOn =
  /(?!(?:về|ngày|ban hành|phê duyệt|quy định|thực hiện|triển khai|hướng dẫn|tỉnh|thành phố|huyện|quận|xã|phường)(?![\p{L}\p{M}]))[\p{L}\p{M}\d]/uy;

/** The lists as they are looked for in folded text. */
export const issuerPatterns = {
  closedHead: new LooseWords(closedHeads, goesOn),
  openHead: new LooseWords(openHeads),
  /** A post may run into its body: “Bộ trưởngBộ Y tế” lost its space. */
  post: new LooseWords(posts, markOrDigit),
  fieldHead: new LooseWords(fieldHeads, markOrDigit),
  field: new LooseWords(withOtherJoints(fields), goesOn),
  level: new LooseWords(levels, goesOn),
  stop: new LooseWords(stops),
} as const;
