import type { UnitToken } from './unit-tokens.ts';
import { phrases, type WordPhrases } from './word-phrases.ts';

/**
 * Fields that ministries, departments and offices are named after, before and after the mergers of
 * 2025. They hold commas and “và” of their own, so a list of units is never split inside one.
 */
const departmentWords = `nội vụ|tài chính|tư pháp|y tế|ngoại giao|ngoại vụ|quốc phòng|công an|xây dựng|công thương
giao thông vận tải|giao thông-vận tải|nông nghiệp|kế hoạch~đầu tư|tài chính~kế hoạch
kinh tế|kinh tế~hạ tầng|kinh tế-kế hoạch|kinh tế,hạ tầng và đô thị|quản lý đô thị
hạ tầng kinh tế|công thương và dịch vụ|thương mại|công nghiệp|thủy sản|du lịch|thể thao
văn hóa|thông tin|văn hóa~thông tin|văn hóa,thông tin|văn hóa,thể thao và du lịch
văn hóa-thể thao và du lịch|văn hóa,thể thao,du lịch|văn hóa~thể thao|văn hóa~xã hội
văn hóa,khoa học và thông tin|văn hóa,thể thao và truyền thông
văn hóa-thể thao và truyền thông|văn hóa,thông tin và thể thao
văn hóa,thông tin và truyền thông|văn hóa và truyền thông|văn hóa và truyền thanh
văn hóa-thông tin và thể thao|thông tin~truyền thông|thông tin truyền thông
khoa học~công nghệ|khoa học,công nghệ|khoa học công nghệ|khoa học,công nghệ và môi trường
giáo dục~đào tạo|giáo dục đào tạo|giáo dục|giáo dục mầm non|giáo dục tiểu học
giáo dục trung học|giáo dục phổ thông|giáo dục thường xuyên|giáo dục mầm non~tiểu học
giáo dục nghề nghiệp|giáo dục thường xuyên và giáo dục nghề nghiệp|giáo dục chuyên nghiệp
giáo dục dân tộc|tài nguyên~môi trường|tài nguyên môi trường
nông nghiệp~phát triển nông thôn|nông nghiệp~ptnt|nông nghiệp~môi trường
lao động~thương binh~xã hội|lao động,thương binh và xã hội|lao động thương binh và xã hội
lao động-tb&xh|lao động-tb và xh|lao động,người có công và xã hội|dân tộc và tôn giáo
dân tộc|tôn giáo|quy hoạch~kiến trúc|quy hoạch|an toàn thực phẩm|du lịch và thể thao
hành chính-quản trị|tổ chức-hành chính|hành chính-tổng hợp|kế hoạch-tổng hợp|đào tạo
công tác học sinh sinh viên|văn phòng-thống kê|tư pháp-hộ tịch|địa chính-xây dựng|gd&đt
gdđt|gd~đt|tt&tt|tttt|tt và tt|kh&đt|kh~đt|khđt|vhtt&dl|vhttdl|vh,tt&dl|vh,tt và dl
vhtt và dl|vh-tt và dl|vhtt|vh~tt|vh&tt|tn&mt|tnmt|tn và mt|nn&ptnt|nn và ptnt|nnptnt
nn&mt|nn và mt|nnmt|kh&cn|khcn|kh và cn|lđtb&xh|lđ-tb&xh|lđ-tbxh|lđtbxh|lđ-tb và xh
lđtb và xh|lđ,tb&xh|lđ,tb và xh|gtvt|tc-kh|tckh|tc-hc|ldtb&xh|tp|tc|nv|xd|ct|yt`;
export const departmentNames = phrases(departmentWords);

/** The names without diacritics, for text that a scanner has damaged. Put together when first asked for. */
let bareNames: WordPhrases<true> | null = null;
const longestDepartment = 12;

/** How many tokens the name of a department at `index` has, also where its diacritics are damaged; 0 where none is. */
export function departmentNameLength(
  tokens: readonly UnitToken[],
  index: number,
  limit: number,
): number {
  const exact = departmentNames.lengthAt(tokens, index, limit);
  if (tokens[index]?.isCapital !== true) return exact;
  // “Văn hóa, Thế thao và Du lịch”: a shorter name may be whole where a longer one is damaged.
  const next = tokens[index + exact + 1];
  const mayGoOn = next?.isCapital === true && !departmentHeads.has(next.word);
  if (exact > 0 && !(tokens[index + exact]?.word === ',' && mayGoOn)) return exact;
  bareNames ??= phrases(withoutDiacritics(departmentWords));
  const bare = tokens
    .slice(index, Math.min(limit, index + longestDepartment))
    .map((token) => ({ ...token, word: withoutDiacritics(token.word) }));
  const length = bareNames.lengthAt(bare, 0, bare.length);
  return length > 1 ? Math.max(length, exact) : exact;
}

function withoutDiacritics(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replaceAll('đ', 'd');
}

/** Bodies whose name is a department's: a bare second name after a comma is another of them. */
export const departmentHeads = new Set(['bộ', 'sở', 'phòng', 'ngành']);

/**
 * First words of the fields that other bodies' names are made of: “Trung tâm Văn hóa, Thể thao và
 * Truyền thông”. After a comma or “và” such a word goes on with the name.
 */
export const fieldWords =
  phrases(`văn hóa|công nhân|nữ công|lâm sàng|cận lâm sàng|chỉ đạo tuyến|điều dưỡng|thể thao|thể dục|du lịch|gia đình|nghệ thuật|lịch sử
thông tin|truyền thông|truyền thanh|truyền hình|phát thanh|báo chí|xuất bản|tuyên truyền
thương binh|người có công|xã hội|lao động|việc làm|bảo hiểm|trẻ em|bình đẳng giới
đào tạo|giáo dục|bồi dưỡng|khuyến học|khuyến nông|khuyến công|hướng nghiệp|dạy nghề
môi trường|tài nguyên|khoáng sản|biển|hải đảo|đất đai|nước sạch|khí tượng thủy văn
nông nghiệp|lâm nghiệp|thủy lợi|thủy sản|chăn nuôi|thú y|trồng trọt|bảo vệ thực vật
phát triển|nông thôn|phát triển nông thôn|nông thôn mới|đô thị|hạ tầng|kiến trúc|quy hoạch
đầu tư|kế hoạch|tài chính|ngân sách|quản lý giá|công sản|tổng hợp|hành chính|quản trị
công nghệ|khoa học|đổi mới|đổi mới sáng tạo|chuyển đổi số|công nghệ thông tin|dữ liệu|an toàn thông tin
kiểm tra|giám sát|thanh tra|khiếu nại|tố cáo|kiểm soát|kiểm định|kiểm nghiệm|đo lường
dân tộc|tôn giáo|dân số|dân vận|tuyên giáo|tổ chức|cán bộ|nội vụ|nội chính|pháp chế
tư pháp|xây dựng|giao thông|vận tải|công thương|thương mại|công nghiệp|năng lượng
xúc tiến|hợp tác quốc tế|kinh tế|thống kê|cứu nạn|cứu hộ|tìm kiếm|phòng chống|phòng,chống
hậu cần|kỹ thuật|chính trị|tham mưu|khen thưởng|thi đua|nhân đạo|từ thiện|y tế|dược
chăm sóc|sức khỏe|kế toán|kế hoạch hóa gia đình|sáng tạo|nhi đồng|thanh niên|thiếu niên
chiến lược|chính sách|hỗ trợ|tư vấn|dịch vụ|an toàn|an ninh|trật tự|chất lượng|giám định
gdtx|gdnn|giáo dục nghề nghiệp|giáo dục thường xuyên|điều hành|ứng dụng|nghiên cứu|quản lý
trung học phổ thông|trung học cơ sở|thpt|thcs|tiểu học|mầm non|cao đẳng|đại học|dạy học
thiết bị|thư viện|kiểm ngư|kiểm lâm|ptnt|xh|dl|đt|mt|đầu mối|nghề nghiệp|kế hoạch đầu tư|tái định cư|phát triển quỹ đất
nghĩa vụ quân sự|kế hoạch tổng hợp|sinh học|hóa học|ngữ văn|toán|tin học|ngoại ngữ|âm nhạc`);

/** Lower-case words that go on with a group after a comma or “và”: “báo chí, truyền thông”, “quân đội”. */
export const groupTails = phrases(`quân đội|trung ương|tư thục|dân lập|ngoài công lập|công lập
tiểu học|mầm non|mẫu giáo|trung học cơ sở|trung học phổ thông|thcs|thpt|nội trú|đại học
cao đẳng|trung cấp|giáo dục nghề nghiệp|giáo dục thường xuyên|học viện|phổ thông
chuyên môn|nghiệp vụ|sự nghiệp|trực thuộc|liên quan|có liên quan|xã hội|nghề nghiệp
xã hội-nghề nghiệp|kinh tế|tôn giáo|dân tộc|phụ nữ|thanh niên|nông dân|cựu chiến binh
giúp việc|ngoài nước|ngoài tỉnh|ngoài ngành|nước ngoài|quốc tế|dưới|cơ sở|sản xuất
kinh doanh|lâm sàng|cận lâm sàng|nhập khẩu|phân phối|khối|tương đương|kỹ thuật|vũ trang|nghĩa vụ`);

/** Verbs that are part of the name after a body of the `named` kind when a capital follows: “Thông tin xúc tiến Du lịch”. */
export const nameVerbs = phrases(`xúc tiến|quản lý|phát triển|hỗ trợ|tư vấn|ứng dụng|giới thiệu
kiểm soát|kiểm định|đào tạo|bồi dưỡng|dạy nghề|đăng ký|phục vụ|bảo trợ|bảo vệ|nghiên cứu
giám định|giáo dục|huấn luyện|chăm sóc|cứu hộ|điều hành|giám sát|đầu tư|xây dựng|thông tin`);
