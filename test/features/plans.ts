/** A short State plan with every part that a plan has; several tests look at it from different sides. */
export const statePlan = `ỦY BAN NHÂN DÂN
HUYỆN SÔNG LAM

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 15/KH-UBND
Sông Lam, ngày 12 tháng 3 năm 2024

KẾ HOẠCH
Phát triển thư viện cơ sở năm 2024

Thực hiện Chương trình số 12-CTr/HU ngày 20/02/2024 của Huyện ủy Sông Lam về phát triển văn hóa đọc, Ủy ban nhân dân huyện ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
Đưa sách đến từng thôn, bản theo Chương trình số 12-CTr/HU.

II. NỘI DUNG, NHIỆM VỤ
1. Lập danh mục sách
- Cơ quan chủ trì: Phòng Văn hóa và Thông tin.
- Cơ quan phối hợp: Phòng Nội vụ.
- Thời gian thực hiện: Quý II/2024.
2. Tập huấn cán bộ thư viện
- Cơ quan chủ trì: Phòng Nội vụ.
- Thời gian thực hiện: trước ngày 30/9/2024.

III. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa và Thông tin
Theo dõi, đôn đốc việc thực hiện Kế hoạch này.
2. Phòng Nội vụ
Bố trí cán bộ theo Mục II.

Nơi nhận:
- Huyện ủy (để b/c);
- Phòng Nội vụ;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Trần Văn Bình
`;
