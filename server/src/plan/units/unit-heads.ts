import { phrases, WordPhrases } from './word-phrases.ts';

/**
 * The words that a unit's name begins with.
 * `complete`: a body known by these words alone (Công an, UBND); a level or place may follow.
 * `named`: a kind of body that needs a name of its own (Sở …, Trung tâm …).
 * `common`: a common noun for many bodies or people (cơ quan, đơn vị, giáo viên).
 */
export type HeadKind = 'complete' | 'named' | 'common';

/** “Huyện, thị, thành đoàn”: the bodies of several levels, named together. */
function bodiesOfLevels(body: string): string {
  return `huyện,thị,thành|huyện,thành,thị|thành,thị,huyện|huyện,thị xã,thành|huyện,thành|quận,huyện|huyện,quận|quận,huyện,thị`
    .split('|')
    .map((levelsOfBody) => `${levelsOfBody} ${body}`)
    .join('|');
}

export const unitHeads = new WordPhrases<HeadKind>()
  .add(
    'complete',
    `quốc hội
ủy ban thường vụ quốc hội|đoàn đại biểu quốc hội|đoàn đbqh
chính phủ|thủ tướng chính phủ|văn phòng chính phủ|thanh tra chính phủ
hội đồng nhân dân|hđnd
ủy ban nhân dân|ubnd|ủy ban hành chính
mặt trận tổ quốc việt nam|mặt trận tổ quốc|ủy ban mặt trận tổ quốc việt nam
ủy ban mặt trận tổ quốc|ủy ban trung ương mặt trận tổ quốc việt nam|ủy ban mttq việt nam
ủy ban mttq|ubmttq việt nam|ubmttq|mttq việt nam|mttq|ubmt|mặt trận
ban công tác mặt trận
tòa án nhân dân|tòa án|tand|viện kiểm sát nhân dân|viện kiểm sát|vksnd
ban chấp hành trung ương|bộ chính trị|ban bí thư|trung ương đảng
tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|chi ủy|chi bộ|đảng bộ|chi,đảng bộ|chi đảng bộ|quân ủy trung ương
thường trực|ban thường vụ|ban chấp hành|ban cán sự đảng|đảng đoàn|cấp ủy
ban tuyên giáo và dân vận|ban tuyên giáo|ban dân vận|ban nội chính|ban tổ chức tỉnh ủy|ban tổ chức huyện ủy|ban tổ chức thành ủy
ban kinh tế trung ương|ban đối ngoại|ban xây dựng đảng|ủy ban kiểm tra|ubkt
trung tâm chính trị|trường chính trị
đoàn thanh niên cộng sản hồ chí minh|đoàn thanh niên|đoàn tncs hồ chí minh|đoàn tncs
tỉnh đoàn|thành đoàn|huyện đoàn|quận đoàn|thị đoàn|đoàn trường|chi đoàn|đoàn trực thuộc
huyện đoàn,thị đoàn,thành đoàn|huyện đoàn,thành đoàn|quận đoàn,huyện đoàn
${bodiesOfLevels('đoàn')}|${bodiesOfLevels('ủy')}
hội liên hiệp phụ nữ|hội lhpn|hội phụ nữ|hội nông dân|hội cựu chiến binh|hội ccb
hội liên hiệp thanh niên|hội lhtn|hội chữ thập đỏ|hội ctđ|hội người cao tuổi
hội khuyến học|hội đồng đội|trung ương hội|trung ương đoàn|trung ương hội cựu chiến binh việt nam
liên đoàn lao động|lđlđ|công đoàn|cđcs|bch|btv|bch công đoàn|ban chấp hành công đoàn|công đoàn cơ sở
công an|bộ đội biên phòng|cảnh sát biển|kiểm ngư|hải quân
bộ chỉ huy quân sự|bộ chỉ huy bộ đội biên phòng|ban chỉ huy quân sự|ban chqs
xã đội|huyện đội|tỉnh đội|bộ tư lệnh|đồn biên phòng|kiểm lâm|quản lý thị trường|hải quan
kho bạc nhà nước|kho bạc|ngân hàng nhà nước việt nam|ngân hàng nhà nước
ngân hàng chính sách xã hội|bảo hiểm xã hội việt nam|bảo hiểm xã hội|bhxh
thông tấn xã việt nam|đài truyền hình việt nam|đài tiếng nói việt nam
cổng thông tin điện tử|trang thông tin điện tử
đài phát thanh~truyền hình|báo và đài phát thanh,truyền hình|báo và đài phát thanh~truyền hình
báo và đài pt-th|báo và đài ptth|báo và phát thanh,truyền hình|báo và phát thanh truyền hình|đài pt-th|đài ptth
ban quản lý khu kinh tế và các khu công nghiệp|ban quản lý khu kinh tế|ban quản lý các khu công nghiệp
ban quản lý các khu chế xuất và công nghiệp|ban quản lý khu công nghệ cao và các khu công nghiệp
ban giám hiệu|bgh|ban giám đốc|ban lãnh đạo|nhà trường|hội đồng trường
hội đồng sư phạm|đội thiếu niên tiền phong hồ chí minh|đội tntp hồ chí minh|đội tntp
ban đại diện cha mẹ học sinh|ban đdcmhs|hội cha mẹ học sinh|hội phụ huynh
đại sứ quán|đại diện ngoại giao`,
  )
  .add(
    'named',
    `bộ|sở|ban|phòng|cục|tổng cục|vụ|chi cục|viện|viện nghiên cứu|hệ|văn phòng|trung tâm
ủy ban|hội đồng|hội|hiệp hội|liên hiệp|liên hiệp các|liên minh|liên đoàn|đoàn
ban chỉ đạo|ban thư ký|tổ thư ký|ban tổ chức|ban giám khảo|ban chỉ huy|ban quản lý|ban điều hành|ban vận động|ban vì sự tiến bộ
ban biên tập|ban kiểm soát|ban công tác|ban chuyên trách|ban dân tộc
tổ|đội|nhóm|tiểu ban|bộ phận|khoa|khối|câu lạc bộ|clb
trường|học viện|đại học|trường đại học|trường cao đẳng|bệnh viện|trạm|trạm y tế
thư viện|bảo tàng|báo|đài|tạp chí|nhà xuất bản|nhà văn hóa|nhà thiếu nhi
thanh tra|kiểm toán nhà nước|kiểm toán|thuế|thống kê|cơ quan thuế
tập đoàn|tổng công ty|công ty|hợp tác xã|ngân hàng|quỹ|điện lực|viễn thông
quân khu|liên đội|hạt|hạt kiểm lâm|lữ đoàn|trung đoàn|sư đoàn|binh chủng
kế toán|văn thư|thủ quỹ|y tế trường học|y tế học đường|tổng phụ trách đội|tổng phụ trách`,
  )
  .add(
    'common',
    `cơ quan|đơn vị|địa phương|tổ chức|đoàn thể|hội đoàn thể|cá nhân|ngành|ban ngành
ban ngành đoàn thể|sở ngành|sở ban ngành|bộ ngành|phòng ban|cấp ủy đảng|tổ chức đảng
chính quyền|lực lượng|dân quân tự vệ|dân phòng|bảo vệ dân phố|doanh nghiệp|cơ sở|nhà mạng|nhà khoa học|chuyên gia|chủ rừng
trường học|cơ sở giáo dục|cơ quan báo chí|cơ quan thông tấn|hãng thông tấn|hộ gia đình
nhà tài trợ|chủ đầu tư|giáo xứ|giáo họ|cơ sở tôn giáo
tổ dân phố|khu phố|thôn|buôn|bản|ấp|khu dân cư|lớp|đội chuyên trách
cán bộ|công chức|viên chức|chuyên viên|chi ủy viên|cấp ủy viên|đảng đoàn viên|đảng viên|đoàn viên|hội viên|giáo viên|giảng viên
giáo viên chủ nhiệm|gvcn|gvbm|giáo viên bộ môn|nhân viên|học sinh|sinh viên
phụ huynh|phụ huynh học sinh|cha mẹ học sinh|cmhs|gia đình|người lao động|người dân
nhân dân|báo cáo viên|cộng tác viên|già làng|trưởng thôn|người có uy tín|toàn trường
cơ quan đại diện|cơ quan thường trực|cơ quan điều tra|cơ quan cảnh sát điều tra|cơ quan kiểm sát
cơ quan thi hành án dân sự|cơ quan tuyên truyền|cơ quan truyền thông|cơ quan quản lý|cơ quan thuế
cơ sở đào tạo|cơ sở giáo dục và đào tạo|cơ sở dạy nghề|cơ sở sản xuất|cơ sở kinh doanh|cơ sở y tế
cơ sở khám bệnh|cơ sở nghiên cứu|cơ sở bảo trợ xã hội|cơ sở cai nghiện|cơ sở điều trị
doanh nghiệp vận tải|doanh nghiệp sản xuất|doanh nghiệp đầu tư|doanh nghiệp xây dựng
doanh nghiệp cung cấp dịch vụ|đơn vị tư vấn|đơn vị vận tải|đơn vị thi công|đơn vị cung ứng
tổ chức tư vấn|tổ chức hành nghề|tổ chức nghiên cứu|lực lượng xung kích|cha mẹ trẻ|phụ huynh trẻ
tổ hợp tác|tòa soạn|hợp tác xã`,
  );

/** Heads that are common nouns too where no name follows: “các sở, ban, ngành”. */
export const commonNouns = new Set(
  `bộ|sở|ban|phòng|cục|vụ|chi cục|tổng cục|viện|văn phòng|trung tâm|ủy ban|hội|hội đồng|hiệp hội|đoàn|tổ|đội|nhóm|tiểu ban|bộ phận|khoa|khối|câu lạc bộ|trường|học viện|đại học|bệnh viện|trạm|báo|đài|tạp chí|công ty|tổng công ty|tập đoàn|hợp tác xã|ngân hàng|chi bộ|đảng bộ|liên đoàn|quân khu|công đoàn|chi đoàn|ban chỉ đạo|trạm y tế|công an`.split(
    '|',
  ),
);

/** Words that begin like a unit's name and are none: “ban hành”, “hội nghị”, “phòng, chống”. */
export const falseHeads = phrases(`ban hành|ban bố|ban đầu|ban ngày
phòng chống|phòng,chống|phòng ngừa|phòng,ngừa|phòng tránh|phòng thủ|phòng trừ
phòng học|phòng cháy|phòng bệnh|phòng dịch
hội nghị|hội thảo|hội thi|hội nhập|hội họp|hội diễn|hội trường|hội chợ|hội đàm
hội trại|hội thao|hội khỏe|hội tụ|hội chẩn
trường hợp|trường lớp|trường kỳ|khoa học|sở hữu|sở trường|sở thích
bộ tiêu chí|bộ quy tắc|bộ chỉ số|bộ máy|bộ tài liệu|bộ dữ liệu|bộ câu hỏi|bộ luật
bộ thủ tục|bộ công cụ|bộ nhận diện|bộ sách|bộ môn|bộ hồ sơ|bộ cơ sở dữ liệu
đoàn kết|đoàn xe|đội ngũ|đội hình|báo cáo|báo động|đài thọ|cục bộ|khối lượng
viện trợ|viện dẫn|viện phí|vụ việc|vụ án|nhóm nhiệm vụ|nhóm giải pháp|nhóm nội dung
nhóm chỉ tiêu|nhóm trẻ|báo chí|cơ sở vật chất|cơ sở dữ liệu|cơ sở hạ tầng|cơ sở pháp lý
cơ sở thực tiễn|cơ sở lý luận|trạm biến áp|quỹ đất|thống kê số liệu|thống kê,
xã hội|tỉnh táo|bản sao|bản tin|bản đồ|bản quyền|bản sắc|bản đăng ký
lớp tập huấn|lớp bồi dưỡng|lớp học|cấp phát|cấp phép|cấp giấy|cấp kinh phí|cấp bách
cấp thiết|cấp cứu|đại diện pháp luật|nước sạch|nước thải|nước biển|nước uống
hệ thống|hệ sinh thái|hệ quả|hệ lụy|hệ số|hệ đào tạo|hệ chính quy|hệ điều hành|hệ giá trị|hệ tri thức
thanh tra,kiểm tra|thuế thu nhập|thuế giá trị|thành phần|đảng phí`);

/** Words of quantity that open a group: “các cơ quan”, “một số tỉnh”. */
export const quantifiers = phrases(`các|những|mọi|một số|tất cả|tất cả các|toàn thể
toàn thể các|từng|mỗi|toàn bộ|toàn bộ các|hai|đông đảo|các tổ chức và`);

/** Levels of administration; after one, “, thị xã, thành phố” goes on with the same unit. */
export const levels = phrases(`tỉnh|thành phố|tp|tp .|huyện|quận|thị xã|tx|tx .|xã
phường|thị trấn|đặc khu|thủ đô|cấp tỉnh|cấp huyện|cấp xã|cấp thành phố|cấp quận|cấp phường
cấp trung ương|cấp cơ sở|cấp trường|cấp bộ|cấp quân khu|cấp trên|cấp dưới|trung ương
tw|trung ương và địa phương|địa phương và trung ương|trung ương,địa phương|khu vực|quốc gia|địa phương|cơ sở
thôn|bản|buôn|ấp|làng|khu phố|tổ dân phố|khu dân cư`);

/** Posts; the body of the post follows without a mark: “Giám đốc Sở …”, “Thủ trưởng các đơn vị”. */
export const posts = phrases(`bộ trưởng|thứ trưởng|tổng cục trưởng|cục trưởng|vụ trưởng
giám đốc|phó giám đốc|tổng giám đốc|phó tổng giám đốc|chủ tịch|phó chủ tịch
các phó chủ tịch|pct|ct|chánh văn phòng|phó chánh văn phòng|chánh thanh tra
thủ trưởng|người đứng đầu|trưởng ban|phó trưởng ban|phó ban|trưởng phòng
phó trưởng phòng|phó phòng|trưởng đoàn|phó trưởng đoàn|trưởng khoa|phó trưởng khoa
tổ trưởng|tổ phó|trưởng các|trưởng bộ phận|trưởng bộ môn|bí thư|phó bí thư
bí thư thứ nhất|bí thư đoàn|tư lệnh|chính ủy|phó tư lệnh|phó chính ủy|chỉ huy trưởng
chính trị viên|hiệu trưởng|phó hiệu trưởng|viện trưởng|đội trưởng|đồn trưởng|trạm trưởng
hạt trưởng|tổng biên tập|chánh án|viện trưởng viện|trưởng công an|trưởng trạm
trưởng thôn|trưởng bản|trưởng ấp|trưởng buôn|trưởng làng|trưởng khu|trưởng khu phố
trưởng tổ dân phố|trưởng khóm|quản đốc|phó quản đốc|trưởng ca|ủy viên|thư ký|lãnh đạo|đại diện|thành viên|đại diện lãnh đạo`);

/** Words that address a person; a name or a post follows. */
export const personTitles = phrases(`đồng chí|các đồng chí|đ / c|ông|bà|thầy|cô|thầy giáo
cô giáo|bác sĩ|bs|anh|chị|em|ths|ts`);
