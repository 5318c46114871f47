import type { AssignmentRow } from '../../server/src/exports/assignments/assignment-row.ts';
import { assignmentRows } from '../../server/src/exports/assignments/assignment-rows.ts';
import type { PlanSource } from '../../server/src/exports/plan-source.ts';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';

/** A plan with every way of giving work: label lines, a section's own lead, unit headings, an order in prose. */
export const libraryPlan = `# ỦY BAN NHÂN DÂN TỈNH HẢI SƠN

Số: 31/KH-UBND
Hải Sơn, ngày 12 tháng 3 năm 2026

# KẾ HOẠCH
Phát triển thư viện cơ sở năm 2026

Thực hiện Nghị quyết số 08-NQ/TU ngày 05/01/2026 của Tỉnh ủy về phát triển văn hóa đọc, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

## I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ bạn đọc ở cơ sở.

## II. NHIỆM VỤ

1. Lập tủ sách ở các thôn theo Nghị quyết số 08-NQ/TU.

- Cơ quan chủ trì: Sở Văn hóa, Thể thao và Du lịch
- Cơ quan phối hợp: Sở Tài chính; Ủy ban nhân dân các xã
- Thời hạn: trước ngày 30/6/2026

2. Tập huấn cho người phụ trách tủ sách.

- Cơ quan chủ trì: Sở Nội vụ
- Thời gian thực hiện: Quý III/2026

3. Khảo sát nhu cầu đọc.

## III. TỔ CHỨC THỰC HIỆN

1. Sở Tài chính

- Cân đối kinh phí trước ngày 15/11/2026.
- Phối hợp với Sở Nội vụ kiểm tra việc sử dụng kinh phí.

2. Sở Nội vụ; Sở Y tế

- Chủ trì thực hiện các việc sau:
+ Lập danh sách cộng tác viên;
+ Báo cáo Ủy ban nhân dân tỉnh trước ngày 10/12/2026.

Trên đây là Kế hoạch phát triển thư viện cơ sở năm 2026./.

Nơi nhận:
- Các sở, ban, ngành;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lê Văn Minh
`;

export function planOf(text: string, file = 'thu-vien.plan.md'): PlanSource {
  return { file, document: openPlanDocument(text) };
}

/** One line a row, as short as a test wants to read it; `*` marks what stands elsewhere. */
export function rowLine(row: AssignmentRow): string {
  const units = (list: AssignmentRow['leads']): string =>
    list.map(({ unit, inherited }) => unit + (inherited ? '*' : '')).join(', ');
  const deadlines = row.deadlines.map(({ end, inherited }) => `${end}${inherited ? '*' : ''}`);
  return [row.line, row.kind, units(row.leads), units(row.coordinating), deadlines.join(', ')].join(
    ' | ',
  );
}

export function rowsOf(text: string, file?: string): AssignmentRow[] {
  return assignmentRows(planOf(text, file));
}
