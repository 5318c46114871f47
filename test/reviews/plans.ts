/** A little plan with old findings: a double comma in section I, no deadline for task 2. */
export const archivePlan = `SỞ NỘI VỤ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 20/KH-SNV
Hà Nội, ngày 20 tháng 02 năm 2025

KẾ HOẠCH
Số hóa hồ sơ lưu trữ năm 2025

Thực hiện Kế hoạch số 15/KH-UBND ngày 10/01/2025 của UBND tỉnh về công tác lưu trữ, Sở Nội vụ ban hành Kế hoạch như sau:

I. MỤC ĐÍCH

Bảo quản hồ sơ,, phục vụ tra cứu.

II. NHIỆM VỤ

1. Lập danh mục hồ sơ cần số hóa.

- Cơ quan chủ trì: Văn phòng Sở
- Thời gian thực hiện: trước ngày 31/3/2025

2. Quét hồ sơ và lưu vào kho dữ liệu.

- Cơ quan chủ trì: Phòng Tin học
- Thời gian thực hiện: Quý II/2025

III. TỔ CHỨC THỰC HIỆN

1. Văn phòng Sở

- Chủ trì, phối hợp với các phòng, đơn vị lập danh mục trước ngày 31/3/2025.
- Báo cáo kết quả về UBND tỉnh trước ngày 15/12/2025./.

Nơi nhận:
- UBND tỉnh (để b/c);
- Các phòng, đơn vị thuộc Sở;
- Lưu: VT.

GIÁM ĐỐC

Nguyễn Văn Bình
`;

/** The same without the line that names who leads task 2. */
export const withoutLead = archivePlan.replace('- Cơ quan chủ trì: Phòng Tin học\n', '');

/** With so many double commas more, one a line. */
export function withOldFindings(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => `Lớp ${index + 1},, đã mở.\n\n`);
  return archivePlan.replace('II. NHIỆM VỤ', `${lines.join('')}II. NHIỆM VỤ`);
}
