/**
 * Names of laws as printed after “Luật”, “Bộ luật”, “Pháp lệnh”. A name may hold commas, “và” and
 * small letters only (“Luật an ninh mạng”), so that only a list tells where it ends; a law that is not
 * listed is read by its capital and the words around it (read-laws.ts).
 */
const laws = `
Tổ chức Quốc hội
Tổ chức Chính phủ
Tổ chức chính quyền địa phương
Tổ chức Hội đồng nhân dân và Ủy ban nhân dân
Tổ chức Tòa án nhân dân
Tổ chức Viện kiểm sát nhân dân
Tổ chức cơ quan điều tra hình sự
Ban hành văn bản quy phạm pháp luật
Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân
Hoạt động giám sát của Quốc hội và Hội đồng nhân dân
Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
Mặt trận Tổ quốc Việt Nam
Trưng cầu ý dân
Thực hiện dân chủ ở cơ sở
Cán bộ, công chức
Viên chức
Nhà giáo
Thi đua, khen thưởng
Lưu trữ
Bảo vệ bí mật nhà nước
Tiếp cận thông tin
Báo chí
Xuất bản
Quảng cáo
Điện ảnh
Di sản văn hóa
Thư viện
Thể dục, thể thao
Du lịch
Giáo dục
Giáo dục đại học
Giáo dục nghề nghiệp
Dạy nghề
Giáo dục quốc phòng và an ninh
Khoa học và Công nghệ
Khoa học, công nghệ và đổi mới sáng tạo
Chuyển giao công nghệ
Công nghệ cao
Công nghệ thông tin
Công nghiệp công nghệ số
Giao dịch điện tử
Chuyển đổi số
Trí tuệ nhân tạo
An ninh mạng
An toàn thông tin mạng
Viễn thông
Tần số vô tuyến điện
Bưu chính
Dữ liệu
Bảo vệ dữ liệu cá nhân
Căn cước
Căn cước công dân
Cư trú
Hộ tịch
Quốc tịch Việt Nam
Lý lịch tư pháp
Xuất cảnh, nhập cảnh của công dân Việt Nam
Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam
Quốc phòng
An ninh quốc gia
Công an nhân dân
Sĩ quan Quân đội nhân dân Việt Nam
Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng
Nghĩa vụ quân sự
Dân quân tự vệ
Lực lượng dự bị động viên
Biên phòng Việt Nam
Biên giới quốc gia
Biển Việt Nam
Cảnh sát biển Việt Nam
Cảnh sát cơ động
Cảnh vệ
Cơ yếu
Phòng thủ dân sự
Phòng không nhân dân
Công nghiệp quốc phòng, an ninh và động viên công nghiệp
Quản lý, bảo vệ công trình quốc phòng và khu quân sự
Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
Tình trạng khẩn cấp
Phòng, chống khủng bố
Phòng, chống ma túy
Phòng, chống mua bán người
Phòng, chống rửa tiền
Phòng, chống tham nhũng
Phòng, chống bạo lực gia đình
Phòng, chống tác hại của rượu, bia
Phòng, chống tác hại của thuốc lá
Phòng, chống bệnh truyền nhiễm
Phòng, chống HIV/AIDS
Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người
Phòng, chống thiên tai
Phòng bệnh
Phòng cháy và chữa cháy
Phòng cháy, chữa cháy
Phòng cháy, chữa cháy và cứu nạn, cứu hộ
Trật tự, an toàn giao thông đường bộ
Đường bộ
Giao thông đường bộ
Giao thông đường thủy nội địa
Đường sắt
Hàng không dân dụng Việt Nam
Xử lý vi phạm hành chính
Tố cáo
Khiếu nại
Khiếu nại, tố cáo
Tiếp công dân
Thanh tra
Hòa giải ở cơ sở
Hòa giải, đối thoại tại Tòa án
Phổ biến, giáo dục pháp luật
Trợ giúp pháp lý
Công chứng
Luật sư
Giám định tư pháp
Đấu giá tài sản
Thi hành án dân sự
Thi hành án hình sự
Thi hành tạm giữ, tạm giam
Đặc xá
Tương trợ tư pháp
Trách nhiệm bồi thường của Nhà nước
Tố tụng hành chính
Tư pháp người chưa thành niên
Ngân sách nhà nước
Kế toán
Kiểm toán nhà nước
Kiểm toán độc lập
Quản lý thuế
Thuế thu nhập doanh nghiệp
Thuế thu nhập cá nhân
Thuế giá trị gia tăng
Thuế tiêu thụ đặc biệt
Thuế xuất khẩu, thuế nhập khẩu
Thuế xuất khẩu, nhập khẩu
Thuế bảo vệ môi trường
Thuế tài nguyên
Thuế sử dụng đất phi nông nghiệp
Phí và lệ phí
Giá
Quản lý, sử dụng tài sản công
Quản lý và sử dụng tài sản công
Quản lý nợ công
Thực hành tiết kiệm, chống lãng phí
Đầu tư
Đầu tư công
Đầu tư theo phương thức đối tác công tư
Đấu thầu
Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp
Quản lý và đầu tư vốn nhà nước tại doanh nghiệp
Xây dựng
Quy hoạch
Quy hoạch đô thị
Quy hoạch đô thị và nông thôn
Kiến trúc
Nhà ở
Kinh doanh bất động sản
Đất đai
Bảo vệ môi trường
Đa dạng sinh học
Tài nguyên nước
Tài nguyên, môi trường biển và hải đảo
Khoáng sản
Địa chất và khoáng sản
Khí tượng thủy văn
Đo đạc và bản đồ
Lâm nghiệp
Bảo vệ và phát triển rừng
Thủy sản
Thủy lợi
Đê điều
Trồng trọt
Chăn nuôi
Thú y
Bảo vệ và kiểm dịch thực vật
An toàn thực phẩm
Bảo vệ quyền lợi người tiêu dùng
Chất lượng sản phẩm, hàng hóa
Tiêu chuẩn và Quy chuẩn kỹ thuật
Đo lường
Sở hữu trí tuệ
Năng lượng nguyên tử
Sử dụng năng lượng tiết kiệm và hiệu quả
Điện lực
Dầu khí
Hóa chất
Doanh nghiệp
Hỗ trợ doanh nghiệp nhỏ và vừa
Hợp tác xã
Phá sản
Phục hồi, phá sản
Dẫn độ
Chuyển giao người đang chấp hành án phạt tù
Tương trợ tư pháp về hình sự
Tương trợ tư pháp về dân sự
Thương mại điện tử
Cấp, thoát nước
Cạnh tranh
Thương mại
Quản lý ngoại thương
Hải quan
Chứng khoán
Các tổ chức tín dụng
Ngân hàng Nhà nước Việt Nam
Bảo hiểm tiền gửi
Kinh doanh bảo hiểm
Bảo hiểm xã hội
Bảo hiểm y tế
Việc làm
An toàn, vệ sinh lao động
Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
Công đoàn
Thanh niên
Trẻ em
Bảo vệ, chăm sóc và giáo dục trẻ em
Người cao tuổi
Người khuyết tật
Bình đẳng giới
Hôn nhân và gia đình
Nuôi con nuôi
Khám bệnh, chữa bệnh
Dược
Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác
Tín ngưỡng, tôn giáo
Dân số
Thống kê
Điều ước quốc tế
Thỏa thuận quốc tế
Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài
Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc
Thủ đô
Dân sự
Hình sự
Lao động
Tố tụng dân sự
Tố tụng hình sự
Hàng hải Việt Nam
Ưu đãi người có công với cách mạng
Quy định danh hiệu vinh dự nhà nước “Bà mẹ Việt Nam anh hùng”
Công an xã
Cảnh sát môi trường
Dân quân tự vệ
Thực hiện dân chủ ở xã, phường, thị trấn
`;

/** All listed names, as spelled in print. */
export const knownLawNames: readonly string[] = laws
  .split('\n')
  .map((name) => name.trim())
  .filter((name) => name.length > 0);
