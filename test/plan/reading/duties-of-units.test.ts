import { describe, expect, it } from 'vitest';
import { readPlan, tasksOf } from './read-plan.ts';

const front = 'KẾ HOẠCH\nDiễn tập chữa cháy năm 2026\n\nI. MỤC ĐÍCH\nQuen việc.\n';

/** Each lead as “line: unit”, lines counted from the one behind “II. TỔ CHỨC THỰC HIỆN”. */
function leadsOf(duties: string): string[] {
  const opening = `${front}II. TỔ CHỨC THỰC HIỆN\n`;
  const first = opening.split('\n').length - 2;
  return readPlan(opening + duties).leadUnits.map(
    ({ unit, range }) => `${range.start.line - first}: ${unit}`,
  );
}

describe('duties under a unit that has no number', () => {
  it('are those of the unit above the items, with a colon or without', () => {
    const duties = `**Phòng Kinh tế:**
- Chủ trì lo kinh phí.
Trạm Y tế
- Chủ trì cấp cứu.

Công an xã:

- Chủ trì chữa cháy.
`;
    expect(leadsOf(duties)).toEqual(['2: Phòng Kinh tế', '4: Trạm Y tế', '8: Công an xã']);
    const { unitHeadings } = readPlan(`${front}II. TỔ CHỨC THỰC HIỆN\n${duties}`);
    expect(unitHeadings.map(({ text }) => text)).toEqual([
      'Phòng Kinh tế',
      'Trạm Y tế',
      'Công an xã',
    ]);
  });

  it('are those of the item they stand under, and of the heading again behind it', () => {
    expect(
      leadsOf(`1. Văn phòng
- Xã đoàn:
+ Chủ trì dọn đường.
- Chủ trì tổng hợp.
* Ban Chỉ huy Quân sự:
* Chủ trì rào chắn.
2. Các thôn
- Chủ trì đón người.
`),
    ).toEqual(['3: Xã đoàn', '4: Văn phòng', '6: Ban Chỉ huy Quân sự', '8: Các thôn']);
  });

  it('are nobody’s where the line above the items is a sentence', () => {
    const { unitHeadings } = readPlan(
      `${front}II. TỔ CHỨC THỰC HIỆN\nCông an xã lưu ý các thôn:\n- Giữ đường thông.\n`,
    );
    expect(unitHeadings).toEqual([]);
  });
});

describe('a cell of units', () => {
  it('has one in each line that a tag parts, and keeps a name that goes on in the next', () => {
    const plan = readPlan(`${front}II. NHIỆM VỤ
| TT | Nội dung | Chủ trì | Phối hợp |
|---|---|---|---|
| 1 | Mua bơm | Phòng Kinh tế<br>KTNN | Công an xã<br>Phòng Văn hóa<br>và Thông tin |
| 2 | Kẻ vạch | Phòng<br>Kinh tế | Sở&nbsp;Xây&nbsp;dựng |
`);
    expect(plan.leadUnits.map(({ unit }) => unit)).toEqual([
      'Phòng Kinh tế',
      'KTNN',
      'Phòng Kinh tế',
    ]);
    expect(plan.coordinatingUnits.map(({ unit }) => unit)).toEqual([
      'Công an xã',
      'Phòng Văn hóa và Thông tin',
      'Sở Xây dựng',
    ]);
  });
});

describe('a table set with spaces and without numbers', () => {
  it('goes on with the cells of a row in the lines below, which are no tasks', () => {
    const plan = readPlan(`${front}II. NHIỆM VỤ
Thời gian        Nội dung                     Đơn vị thực hiện
05/5/2026        Tập ra quân trên toàn        - Công an xã
                 bộ các thôn                  - Xã đoàn
                                              - Trạm Y tế
07/5/2026        Rút kinh nghiệm              - Văn phòng
`);
    expect(tasksOf(plan)).toEqual([
      ': Công an xã + Xã đoàn + Trạm Y tế |  | 05/5/2026',
      ': Văn phòng |  | 07/5/2026',
    ]);
  });
});
