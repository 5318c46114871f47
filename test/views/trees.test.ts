import { describe, expect, it } from 'vitest';
import { type AssignmentTreeWish, assignmentTree } from '../../server/src/views/assignment-tree.ts';
import { directiveTree } from '../../server/src/views/directive-tree.ts';
import type { ViewNode, ViewTree } from '../../server/src/views/view-tree.ts';
import { range } from '../../server/src/text/position.ts';
import type { WorkspaceKnowledge } from '../../server/src/workspace/workspace-knowledge.ts';
import { knownDirective, knownWorkspace } from '../features/known-workspace.ts';
import { readFixture } from '../features/fixture.ts';
import { statePlan } from '../features/plans.ts';

/** A tree as text: two spaces a level, `*` for what lacks something, what stands in grey after a bar, the line in brackets. */
function draw(nodes: readonly ViewNode[], indent = ''): string {
  return nodes
    .map(({ label, description = '', icon, place, children }) => {
      const mark = icon === 'missing' || icon === 'over' ? '*' : '';
      const grey = description === '' ? '' : ` | ${description}`;
      const line = place === undefined ? '' : ` [${place.range.start.line + 1}]`;
      return `${indent}${mark}${label}${grey}${line}\n${draw(children ?? [], `${indent}  `)}`;
    })
    .join('');
}

const plan = `Số: 15/KH-UBND

KẾ HOẠCH
Thư viện năm 2024

I. MỤC ĐÍCH
Theo Kết luận số 57-KL/TW ngày 15/6/2023 của Bộ Chính trị về thông tin.

II. NHIỆM VỤ
1. Lập danh mục sách
- Cơ quan chủ trì: Phòng Văn hóa.
- Cơ quan phối hợp: Phòng Nội vụ.
- Thời gian thực hiện: Quý II/2024.
2. Tập huấn cán bộ thư viện các xã, phường theo Kết luận số 57-KL/TW
- Cơ quan chủ trì: Phòng Nội vụ.
- Thời gian thực hiện: trước ngày 30/9/2024.
3. Mua sách
- Thời gian thực hiện: trước ngày 30/9/2024.

III. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa
Theo dõi, đôn đốc việc thực hiện Kế hoạch này.
`;

function assignments(wish: Partial<AssignmentTreeWish>, text = plan): ViewTree {
  const { file } = readFixture(text);
  return assignmentTree(file, { grouping: 'unit', onlyIncomplete: false, ...wish }, 'vi');
}

describe('the tree of assignments', () => {
  it('shows the units with what they lead and coordinate, after what nobody leads', () => {
    expect(draw(assignments({ grouping: 'unit' }).nodes)).toBe(`*Chưa có cơ quan chủ trì | 1
  *3. Mua sách | trước ngày 30/9/2024 [17]
Phòng Văn hóa | 2 chủ trì
  1. Lập danh mục sách | Quý II/2024 [10]
  Theo dõi, đôn đốc việc thực hiện Kế hoạch này. [22]
Phòng Nội vụ | 1 chủ trì · 1 phối hợp
  2. Tập huấn cán bộ thư viện các xã, phường theo… | trước ngày 30/9/2024 [14]
  1. Lập danh mục sách | phối hợp với Phòng Văn hóa · Quý II/2024 [10]
`);
  });

  it('follows the calendar', () => {
    expect(draw(assignments({ grouping: 'deadline' }).nodes)).toBe(`Quý II/2024 | 1
  1. Lập danh mục sách | Quý II/2024 · Phòng Văn hóa [10]
Quý III/2024 | 2
  2. Tập huấn cán bộ thư viện các xã, phường theo… | trước ngày 30/9/2024 · Phòng Nội vụ [14]
  *3. Mua sách | trước ngày 30/9/2024 [17]
*Chưa có thời hạn | 1
  Theo dõi, đôn đốc việc thực hiện Kế hoạch này. | Phòng Văn hóa [22]
`);
  });

  it('follows the sections', () => {
    expect(draw(assignments({ grouping: 'section' }).nodes)).toBe(`II. NHIỆM VỤ | 3
  1. Lập danh mục sách | Phòng Văn hóa · Quý II/2024 [10]
  2. Tập huấn cán bộ thư viện các xã, phường theo… | Phòng Nội vụ · trước ngày 30/9/2024 [14]
  *3. Mua sách | trước ngày 30/9/2024 [17]
III. TỔ CHỨC THỰC HIỆN | 1
  1. Phòng Văn hóa | 1
    Theo dõi, đôn đốc việc thực hiện Kế hoạch này. | Phòng Văn hóa [22]
`);
  });

  it('shows only the tasks that lack something, and counts them in any case', () => {
    const { nodes, summary } = assignments({ grouping: 'section', onlyIncomplete: true });
    expect(draw(nodes)).toBe(`II. NHIỆM VỤ | 1
  *3. Mua sách | trước ngày 30/9/2024 [17]
`);
    expect(summary).toBe('4 việc · 1 thiếu chủ trì');
  });

  it.each(['unit', 'deadline', 'section'] as const)(
    'by %s names its nodes for good',
    (grouping) => {
      const idsOf = (nodes: readonly ViewNode[]): string[] =>
        nodes.flatMap(({ id, children = [] }) => [id, ...idsOf(children)]);
      const twice = plan.replace('1. Phòng Văn hóa', '1. Phòng Văn hóa\n1. Mua sách\n1. Mua sách');
      const ids = idsOf(assignments({ grouping }, twice).nodes);
      expect(new Set(ids).size).toBe(ids.length);
      expect(idsOf(assignments({ grouping }, `\n\n${twice}`).nodes)).toEqual(ids);
    },
  );

  it('ends where nobody reads on, and says so', () => {
    const tasks = Array.from(
      { length: 2100 },
      (_, index) => `${(index % 99) + 1}. Họp lần ${index}.`,
    );
    const { nodes } = assignments(
      { grouping: 'unit' },
      `KẾ HOẠCH\nHọp\n\nII. NHIỆM VỤ\n${tasks.join('\n')}\n`,
    );
    expect(nodes.at(-1)?.label).toMatch(/^… còn \d+ dòng nữa$/u);
  });
});

function directives(knowledge: WorkspaceKnowledge | null, text = plan): ViewTree {
  return directiveTree(readFixture(text).file, knowledge, 'vi');
}

describe('the tree of directives', () => {
  it('shows where this plan cites each', () => {
    const { nodes, summary } = directives(null);
    expect(draw(nodes)).toBe(`Kết luận số 57-KL/TW | 15/6/2023 · Bộ Chính trị
  Theo Kết luận số 57-KL/TW ngày 15/6/2023 của Bộ Chính trị về thông tin. | dòng 7 [7]
  … cán bộ thư viện các xã, phường theo Kết luận số 57-KL/TW | dòng 14 [14]
`);
    expect(summary).toBe('1 văn bản');
  });

  it('shows who else cites them, and this plan', () => {
    const conclusion = knownDirective({ id: '57-KL/TW', status: 'repealed' });
    const own = knownDirective({ id: '15/KH-UBND' });
    const uri = 'file:///office/so%20van%20hoa.plan';
    const at = (line: number) => ({
      uri,
      range: range(line, 3, line, 9),
      fullRange: range(line, 0, line, 9),
    });
    const knowledge = knownWorkspace([conclusion, own], [], {
      directiveOfFile: () => own,
      candidates: () => [{ directive: conclusion, agreeing: [], differing: [] }],
      citationsOf: ({ id }) => (id === own.id ? [at(4)] : [at(6), at(8)]),
    });
    expect(draw(directives(knowledge).nodes)).toBe(`15/KH-UBND (kế hoạch này) | 1 lần ở tệp khác
  so van hoa.plan | dòng 5 [5]
*Kết luận số 57-KL/TW | 15/6/2023 · Bộ Chính trị
  Theo Kết luận số 57-KL/TW ngày 15/6/2023 của Bộ Chính trị về thông tin. | dòng 7 [7]
  … cán bộ thư viện các xã, phường theo Kết luận số 57-KL/TW | dòng 14 [14]
  so van hoa.plan
    dòng 7 [7]
    dòng 9 [9]
`);
  });

  it('is empty for a plan that cites nothing', () => {
    expect(directives(null, statePlan.replaceAll('12-CTr/HU', ''))).toEqual({
      nodes: [],
      summary: '',
    });
  });
});
