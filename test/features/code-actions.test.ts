import { describe, expect, it } from 'vitest';
import { snippetOf } from '../../server/src/features/code-actions.ts';
import { createLineDocument } from '../../server/src/text/line-document.ts';
import { range } from '../../server/src/text/position.ts';
import { readFixture } from './fixture.ts';

/** Applies the first quick fix at `$0`; `‹›` marks where the cursor is left. */
function check(notation: string, expected: string): void {
  const { file, cursor, service } = readFixture(notation);
  const findings = service.findings(file);
  const [fix] = service.quickFixes(file, findings, { start: cursor, end: cursor });
  for (const { range, newText, cursor } of [...(fix?.edits ?? [])].reverse()) {
    const marked = `${newText.slice(0, cursor)}‹›${newText.slice(cursor ?? newText.length)}`;
    file.document.change(range, cursor === undefined ? newText : marked);
  }
  expect(file.document.lines.text()).toBe(expected);
}

const around = (task: string): string => `KẾ HOẠCH
Thư viện

I. MỤC ĐÍCH
II. NHIỆM VỤ
1. Mua sách
- Cơ quan chủ trì: Phòng Nội vụ.
- Thời gian thực hiện: Quý II/2024.
${task}III. TỔ CHỨC THỰC HIỆN
`;

describe('quick fixes', () => {
  it('put in the line that is missing, and the cursor where it goes on', () => {
    check(
      around('2. Tập huấn $0cán bộ\n- Thời gian thực hiện: Quý III/2024.\n'),
      around('2. Tập huấn cán bộ\n- Cơ quan chủ trì: ‹›\n- Thời gian thực hiện: Quý III/2024.\n'),
    );
  });

  it('are none where nothing is wrong', () => {
    const text = around('').replace('Mua', 'M$0ua');
    check(text, text.replace('$0', ''));
  });
});

describe('an edit as a snippet', () => {
  const lines = createLineDocument('1. Mua sách\n  2. Bán');

  it('takes the text as it is', () => {
    const edit = { range: range(0, 11, 0, 11), newText: '\n- $x {y}: ', cursor: 11 };
    expect(snippetOf(edit, lines)).toBe('\n- \\$x {y\\}: $0');
  });

  it('is plain text where the editor would indent it twice', () => {
    const edit = { range: range(1, 8, 1, 8), newText: '\n  - a: ', cursor: 8 };
    expect(snippetOf(edit, lines)).toBeNull();
  });
});

describe('a suppression', () => {
  const text = around('2. Tập huấn $0cán bộ\n- Thời gian thực hiện: Quý III/2024.\n');

  it('is offered behind the fixes, with the cursor where the reason belongs', () => {
    const { file, cursor, service } = readFixture(text);
    const fixes = service.quickFixes(file, service.findings(file), { start: cursor, end: cursor });
    const last = fixes.slice(-2);
    expect(last.map(({ title, isPreferred }) => `${title} ${isPreferred}`)).toEqual([
      'Bỏ qua “missing-lead-unit” ở dòng này, kèm lý do false',
      'Bỏ qua “missing-lead-unit” trong cả tệp, kèm lý do false',
    ]);
    const [edit] = last[0]?.edits ?? [];
    expect(edit).toMatchObject({
      range: range(8, 0, 8, 0),
      newText: '<!-- plandoc-disable-next-line missing-lead-unit:  -->\n',
    });
    expect(edit?.newText.slice(0, edit.cursor)).toMatch(/: $/);
  });
});
