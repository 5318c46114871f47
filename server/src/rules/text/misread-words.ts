/**
 * Words that scanning and hasty typing get wrong in one way, in compounds where no other reading makes
 * sense: “dích” for “đích” only in “mục đích”. Compounds whose wrong form may come about across two
 * words (“nhà trường họp”, “yếu tố chức năng”) are left out.
 */

/** Compounds in which “d” stands for “đ”, or “đ” for “d”, as scanners read them. */
const withStrokes = `mục đích|đơn vị|địa phương|địa bàn|hội đồng|cộng đồng|đồng chí|đồng bộ|giám đốc|lãnh đạo|chỉ đạo
đào tạo|đánh giá|đôn đốc|độc lập|đăng ký|đoàn kết|đoàn thể|định kỳ|định hướng|quy định|quyết định|xác định|ổn định
hoạt động|lao động|vận động|chủ động|hành động|đề nghị|đề xuất|đề án|đại hội|đại biểu|đối ngoại|đối tượng|đầy đủ
đảm bảo|bảo đảm|điều kiện|điều hành|xây dựng|nội dung|hướng dẫn|sử dụng|áp dụng|ứng dụng|tuyển dụng|giáo dục|nhân dân
danh sách|bồi dưỡng|dự án|dự thảo|dự toán`;

/** Wrong → right. */
const others = `phổi biển:phổ biến|phổi biến:phổ biến|phổ biển:phổ biến|phổi hợp:phối hợp|phồi hợp:phối hợp
phối họp:phối hợp|phù họp:phù hợp|tổng họp:tổng hợp|tích họp:tích hợp|bổ trí:bố trí|tồ chức:tổ chức|tổ chúc:tổ chức
dây mạnh:đẩy mạnh|dẩy mạnh:đẩy mạnh|đẫy mạnh:đẩy mạnh|kê hoạch:kế hoạch|kể hoạch:kế hoạch|kế hoach:kế hoạch
nhiêm vụ:nhiệm vụ|nhiệm vự:nhiệm vụ|trách nhiêm:trách nhiệm|thưc hiện:thực hiện|thực hiên:thực hiện|thục hiện:thực hiện
triên khai:triển khai|quyêt định:quyết định|nghị quyêt:nghị quyết|giãi pháp:giải pháp|giái pháp:giải pháp
xữ lý:xử lý|sữ dụng:sử dụng|bổ xung:bổ sung|hiệu quà:hiệu quả|kết quà:kết quả|quàn lý:quản lý|sàn xuất:sản xuất
sàn phẩm:sản phẩm|vân bản:văn bản|vãn bản:văn bản|cán bô:cán bộ|bào đảm:bảo đảm|bão đảm:bảo đảm|đảm bào:đảm bảo
kiềm tra:kiểm tra|kiếm tra:kiểm tra|thành phổ:thành phố|thảnh phố:thành phố|công tảc:công tác|đổi mói:đổi mới
ké hoạch:kế hoạch|kề hoạch:kế hoạch|yêu càu:yêu cầu|mục đich:mục đích|đơn vi:đơn vị|chủ tri:chủ trì|phối hơp:phối hợp
đối vói:đối với|cùng vói:cùng với|tiếp tuc:tiếp tục|nâng cáo:nâng cao|tuyên truyên:tuyên truyền`;

let known: ReadonlyMap<string, string> | null = null;
let pattern: RegExp | null = null;

/** The right compound of each wrong one, folded. Put together when first asked for. */
export function misreadWords(): ReadonlyMap<string, string> {
  if (known !== null) return known;
  const pairs = new Map<string, string>();
  for (const right of withStrokes.split(/[|\n]/)) {
    for (const wrong of swappedStrokes(right)) pairs.set(wrong, right);
  }
  for (const pair of others.split(/[|\n]/)) {
    const [wrong = '', right = ''] = pair.split(':');
    pairs.set(wrong, right);
  }
  known = pairs;
  return pairs;
}

/** Whether a folded line may hold a wrong compound, which is told of all at once, since most lines hold none. */
export function mayHoldMisreadWords(folded: string): boolean {
  // In order, so that those that begin alike stand together and are told apart letter by letter.
  pattern ??= new RegExp(`(?:^|[^a-zà-ỹ])(?:${[...misreadWords().keys()].sort().join('|')})`);
  return pattern.test(folded);
}

/** The word with each of its “đ”, and each of its initial “d”, the other way round. */
function swappedStrokes(right: string): string[] {
  return [...right.matchAll(/đ|(?<![^ ])d/gu)].map(({ 0: letter, index }) => {
    const other = letter === 'đ' ? 'd' : 'đ';
    return right.slice(0, index) + other + right.slice(index + 1);
  });
}
