import { phrases, WordPhrases } from './word-phrases.ts';

/** `verb`: what the unit is to do; `manner`: how or since when; `link`: a word that opens another part of the sentence. */
export type StopKind = 'verb' | 'manner' | 'link';

/** Verbs that say what is to be done. */
export const verbsOfDuty = `tham mưu|xây dựng|tổ chức|kiểm tra|hướng dẫn|giúp|đề xuất|lập|triển khai|thực hiện
chủ trì|phối hợp|phối kết hợp|theo dõi|đôn đốc|tổng hợp|báo cáo|trình|thẩm định|thẩm tra
tuyên truyền|phổ biến|quán triệt|vận động|giáo dục|tập huấn|bồi dưỡng|đào tạo|huấn luyện
rà soát|thống kê|khảo sát|điều tra|đánh giá|phân tích|nghiên cứu|xem xét|quyết định
ban hành|phê duyệt|công bố|công khai|thông báo|thông tin|cung cấp|cập nhật|chia sẻ|kết nối
quản lý|giám sát|thanh tra|xử lý|giải quyết|khắc phục|tháo gỡ|ngăn chặn|phòng ngừa
phòng,chống|phòng chống|đấu tranh|phản bác|phát hiện|xác minh|xác định|xác nhận|thu thập
bố trí|cân đối|phân bổ|phân khai|cấp phát|cấp kinh phí|cấp bổ sung|cấp phép|hỗ trợ|huy động
bảo đảm|đảm bảo|bảo vệ|duy trì|giữ gìn|giữ vững|canh phòng|phát huy|phát triển|phát động|phát hành|phát sóng|đăng tải
đăng phát|xuất bản|sản xuất|biên soạn|soạn thảo|in ấn|thiết kế|lắp đặt|trang bị|mua sắm
đầu tư|nâng cấp|sửa chữa|cải tạo|vận hành|khai thác|sử dụng|ứng dụng|chuyển giao|bàn giao
tiếp nhận|tiếp tục|chuẩn bị|hoàn thành|hoàn thiện|kiện toàn|củng cố|thành lập|thí điểm
đẩy mạnh|đẩy nhanh|tăng cường|nâng cao|mở rộng|đổi mới|cải thiện|thúc đẩy|khuyến khích
chỉ đạo|lãnh đạo|điều hành|chỉ huy|phân công|giao|ủy quyền|yêu cầu|đề nghị|kiến nghị
lồng ghép|gắn|kết hợp|tích hợp|xúc tiến|quảng bá|giới thiệu|trao đổi|thảo luận|thống nhất
chấn chỉnh|nhắc nhở|khen thưởng|biểu dương|tôn vinh|kỷ luật|sơ kết|tổng kết|nhân rộng
tham gia|tổ chức thực hiện|tiến hành|đưa|mở|mời|gửi|xin|lấy ý kiến|lấy mẫu|góp ý|làm|nắm|nắm bắt
cụ thể hóa|quy hoạch|bồi thường|giải phóng|thu hồi|giám định|kiểm soát|kiểm định|kiểm kê
kiểm điểm|kiểm nghiệm|đo đạc|đăng ký|cấp giấy|tạo điều kiện|tạo|hình thành
cử|chăm lo|chăm sóc|thăm hỏi|thăm|tặng|trao|tư vấn|khám|điều trị|tiêm|dự báo|cảnh báo
ứng phó|ứng trực|trực|tuần tra|canh gác|bắt giữ|truy quét|triệt phá|điều phối|điều chỉnh
bổ sung|sửa đổi|đề ra|ký kết|ký|hợp tác|giao lưu|liên kết|liên hệ|làm việc|làm rõ
đón tiếp|đón|phục vụ|tuyển chọn|tuyển dụng|tuyển sinh|lựa chọn|bình chọn|xét|xét chọn
thanh toán|quyết toán|dự toán|thu|chi|tính toán|đặt hàng|đấu thầu|giải ngân|vay
chứng thực|cải cách|số hóa|chuyển đổi|xã hội hóa|tận dụng|tranh thủ|phấn đấu|thi đua
định hướng|nâng|giảm|hạn chế|loại bỏ|xóa|hoạt động|ngầm hóa|trồng|chăm|vệ sinh
dọn dẹp|trang trí|treo|phát|chiếu|viết|đưa tin|thông qua|tham dự|dự|họp|giao ban
đối thoại|tiếp|tiếp dân|giải đáp|hòa giải|can thiệp|trợ giúp|cứu trợ|sơ tán|di dời
quản trị|lưu trữ|lưu giữ|bảo quản|bảo tồn|phục hồi|khôi phục|tái cơ cấu|cơ cấu lại
chịu trách nhiệm|phụ trách|đảm nhận|đảm nhiệm|đảm trách`;

/**
 * Where a list of units ends: “phối hợp với Sở Y tế và các địa phương | tổ chức kiểm tra …”.
 * The list is long because verbs of duty are many; one missing verb makes the last unit too long.
 */
export const stopWords = new WordPhrases<StopKind>()
  .add('verb', verbsOfDuty)
  .add(
    'manner',
    `chủ động|tích cực|kịp thời|khẩn trương|thường xuyên|định kỳ|trực tiếp|sớm|nghiêm túc
chặt chẽ|hằng năm|hàng năm|hằng tháng|hàng tháng|hằng quý|hàng quý|hằng tuần|hàng tuần
căn cứ|trên cơ sở|đồng thời|qua đó|trong đó|tùy theo|tùy|có trách nhiệm|có nhiệm vụ
có kế hoạch|có biện pháp|có giải pháp|có văn bản|có phương án|có hiệu quả|có hình thức
phải|cần|sẽ|đã|đang|được|cùng nhau|tập trung|chú trọng|quan tâm|ưu tiên|bám sát
quyết liệt|làm tốt|thực sự|nhanh chóng|chung tay|nỗ lực|linh hoạt|thiết thực|không ngừng
từng bước|tự|theo chức năng|theo nhiệm vụ|theo phân cấp|theo thẩm quyền|theo phân công`,
  )
  .add(
    'link',
    `để|nhằm|theo|khi|nếu|do|là|bằng|qua|như|gồm|bao gồm|cho|đối với|sau khi
trước|trước khi|chậm nhất|muộn nhất|không quá|sau|đến|giữa|vì|mà|nhưng|trong việc|trong công tác|trong quá trình
trong triển khai|trong thực hiện|trong tổ chức|trong suốt|trong thời gian|trong năm
trong tháng|trong quý|trong trường hợp|trong các|trong lĩnh vực|trong hoạt động|trong phạm vi
trong xây dựng|trong quản lý|trong phòng|trong giải quyết|trong bảo|trong dịp|trong kỳ
tại hội nghị|tại kế hoạch|tại quyết định|tại các|tại văn bản|tại buổi|tại lễ|tại mục
về việc|về công tác|về nội dung|về tình hình|về kết quả|về các|về những|từ nguồn|từ ngày
từ tháng|từ năm|từ nay|từ đó|đáp ứng|phù hợp|liên tục|kết quả|tình hình|tiến độ|danh sách
số liệu|trong một số`,
  );

/** What may follow “cơ quan, đơn vị …” as part of the noun though it begins with a verb. */
export const nounTails = phrases(`tham mưu,giúp việc|tham mưu giúp việc|tham mưu,tổng hợp
quản lý nhà nước|quản lý chuyên ngành|quản lý nhà nước chuyên ngành|quản lý giáo dục
thi hành án|tiến hành tố tụng|bảo vệ pháp luật|kiểm tra chuyên ngành|xây dựng đảng
thông tin đại chúng|thông tin,truyền thông|thông tin,báo chí|thông tin báo chí
thông tin truyền thông|phát thanh,truyền hình|phát thanh-truyền hình|cung cấp dịch vụ
cung ứng dịch vụ|sử dụng lao động|sử dụng ngân sách|sử dụng đất|thụ hưởng|thi công
sản xuất,kinh doanh|sản xuất kinh doanh|sản xuất-kinh doanh|giáo dục nghề nghiệp
tham gia bảo vệ an ninh,trật tự ở cơ sở|tham gia bảo vệ an ninh trật tự|bảo trợ xã hội
khám bệnh,chữa bệnh|khám,chữa bệnh|khám chữa bệnh|chăm sóc sức khỏe
được giao|được phân công|được phân công phụ trách|được phân công phụ trách tiêu chí
được giao nhiệm vụ|được phân công nhiệm vụ|được giao chủ trì|được phân công chủ trì|được kiểm tra|được giám sát|được thanh tra`);

/** Nouns that hold a syllable which alone would be a verb: “ngoại giao”, “dự án”, “công lập”. */
export const compoundNouns =
  phrases(`ngoại giao|dự án|việc làm|xã hội|công lập|ngoài công lập|dân lập|độc lập
giao thông|giao thông vận tải|giao dịch|phát thanh|phát thanh,truyền hình|trực tuyến|tự quản
tự chủ|tự nguyện|trực ban|chi nhánh|chi hội|chi đội|chi cục|thu phí|thu thuế|dự bị
dự phòng|nhà đầu tư|đất đai|công chứng|tự vệ|dân quân tự vệ|tiếp công dân|thi công
xây dựng đảng|cung ứng|giao nhận|giao hàng|thủ công|trình diễn|khám bệnh|khám chữa bệnh
trợ giúp pháp lý|bảo trợ xã hội|bảo hiểm|bảo hiểm xã hội|bảo vệ rừng|bảo vệ thực vật
phát triển nông thôn|phát triển quỹ đất|vệ sinh môi trường|vệ sinh viên|vệ sinh lao động|kế hoạch|chăm sóc sức khỏe
thông tin điện tử|thông tin đại chúng|thông tin cơ sở|thông tin đối ngoại|tuyên giáo
giáo dục nghề nghiệp|giáo dục thường xuyên|giáo dục phổ thông|giáo dục mầm non|giáo dục đại học
quản lý thị trường|quản lý nhà nước|quản lý dự án|quản lý dự án đầu tư|quản lý dự án đầu tư xây dựng|dự án đầu tư
dự án đầu tư xây dựng|đầu tư xây dựng|quản lý rừng|quản lý đất đai|quản lý đô thị
kiểm soát bệnh tật|đăng ký đất đai|quản lý khu kinh tế|quản lý các khu công nghiệp
phòng cháy chữa cháy|phòng cháy,chữa cháy|điều phối nông thôn mới|xúc tiến đầu tư
xúc tiến thương mại|xúc tiến du lịch|hỗ trợ doanh nghiệp|phát triển doanh nghiệp|dịch vụ công
phục vụ hành chính công|khuyến nông|cải cách hành chính|chuyển đổi số|đổi mới sáng tạo
kiểm tra đảng|thi đua khen thưởng|thi đua,khen thưởng|thi đua-khen thưởng|bảo vệ môi trường
dân số|sản xuất kinh doanh|xây dựng nông thôn mới|phòng chống thiên tai|phòng,chống thiên tai
phòng chống dịch|phòng,chống dịch bệnh|xóa đói giảm nghèo|giảm nghèo|vận tải`);

/** Nouns that show, right after them, that “tổ chức” is the noun: “tổ chức, cá nhân”, “tổ chức có liên quan”. */
export const organisationTails = phrases(`có liên quan|liên quan|chính trị|xã hội|đoàn thể|đảng
cơ sở đảng|công đoàn|hội|quốc tế|tôn giáo|phi chính phủ|tín dụng|kinh tế|khoa học
nghề nghiệp|cá nhân|và cá nhân|, cá nhân|thành viên|trong và ngoài|ngoài|thuộc|nước ngoài
của|trên địa bàn|đoàn|cơ sở|khác|có|hành nghề|trực thuộc|cung cấp|kiểm định|xã hội-nghề nghiệp
, đơn vị|, địa phương|, đoàn thể|, doanh nghiệp|, hộ gia đình|hữu quan|chuyên môn|tài chính|sự nghiệp
tài trợ|đại diện|đảng ,|tư vấn`);

/** What may follow a unit whose name is complete. */
export const unitTails = phrases(`liên quan|có liên quan|trực thuộc|thuộc|của|trên địa bàn|các cấp
cấp|ở|tại|tại địa phương|nơi|cùng cấp|sở tại|ngoài|trong và ngoài|trong ngành|trong khối
trong tỉnh|trong huyện|trong xã|trong trường|trong hệ thống|trong toàn|trong cả|nước ngoài
đóng trên|đứng chân|liên ngành|toàn quốc|cả nước|hai bên|khác|có thẩm quyền|nhà trường
chức năng|chuyên môn|sự nghiệp|có đủ|nhà nước|ngành|tối cao|cấp cao|cửa khẩu|dân sự|hữu quan
biên giới|biên giới đất liền|biên giới biển|ven biển|miền núi|vùng cao|vùng biên|hải đảo|đồng bằng|trọng điểm
giáp ranh|lân cận|còn lại|phía bắc|phía nam|phía tây|phía đông|trực thuộc trung ương`);
