import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportOutline, type OutlineRequest } from '../../server/src/exports/exports.ts';
import { anchorOf } from '../../server/src/exports/outline/anchors.ts';
import { libraryPlan, planOf } from './plans.ts';

function write(
  format: OutlineRequest['format'],
  more: Partial<OutlineRequest> = {},
  text = libraryPlan,
): string {
  const plans = [{ ...planOf(text), findings: [] }];
  return exportOutline({ plans, format, locale: 'vi', details: [], ...more }) as string;
}

describe('outlines', () => {
  it('as a tree, cut at a depth', () => {
    expect(
      write('tree', { depth: 1 }),
    ).toBe(`thu-vien.plan.md  KẾ HOẠCH – Phát triển thư viện cơ sở năm 2026
├─ I. MỤC ĐÍCH  :11
├─ II. NHIỆM VỤ  :15
└─ III. TỔ CHỨC THỰC HIỆN  :30
`);
  });

  it('of some kinds: what is left out gives way to what is under it', () => {
    expect(
      write('plain', { kinds: ['task'] })
        .split('\n')
        .slice(2),
    ).toEqual([
      '1. Lập tủ sách ở các thôn theo Nghị quyết số 08-NQ/TU.',
      '2. Tập huấn cho người phụ trách tủ sách.',
      '3. Khảo sát nhu cầu đọc.',
      '',
    ]);
    expect(write('plain', { kinds: ['citation'] })).toContain('Nghị quyết số 08-NQ/TU\n');
  });

  it('as Markdown: headings by anchors that keep their letters, other places by line', () => {
    expect(write('md', { depth: 2 }).split('\n').slice(2, 6)).toEqual([
      '- [I. MỤC ĐÍCH](thu-vien.plan.md#i-mục-đích)',
      '- [II. NHIỆM VỤ](thu-vien.plan.md#ii-nhiệm-vụ)',
      '  - [1. Lập tủ sách ở các thôn theo Nghị quyết số 08-NQ/TU.](thu-vien.plan.md#L17)',
      '  - [2. Tập huấn cho người phụ trách tủ sách.](thu-vien.plan.md#L23)',
    ]);
  });

  it('with what each task says', () => {
    const details = ['lead', 'coordinating', 'deadline'] as const;
    expect(write('plain', { details })).toContain(
      '(chủ trì: Sở Văn hóa, Thể thao và Du lịch · phối hợp: Sở Tài chính; Ủy ban nhân dân các xã · thời hạn: trước ngày 30/6/2026)',
    );
  });

  it('as OPML and Mermaid, escaped', () => {
    const text = libraryPlan.replace('Khảo sát nhu cầu đọc', 'Khảo sát "A" & B < C #1');
    expect(write('opml', {}, text)).toContain(
      '<outline text="3. Khảo sát &quot;A&quot; &amp; B &lt; C #1."/>',
    );
    expect(write('mermaid', {}, text)).toContain(
      '["3#46; Khảo sát #34;A#34; #38; B #60; C #35;1."]',
    );
  });

  it('as a page that folds without a script', () => {
    const page = write('html');
    expect(page).toContain('id="ii-nhiệm-vụ"><details open><summary>');
    expect(page).not.toContain('<script');
  });

  it('as a Word document with headings', () => {
    const bytes = exportOutline({
      plans: [{ ...planOf(libraryPlan), findings: [] }],
      format: 'docx',
      locale: 'vi',
    });
    const parts = unzipSync(bytes as Uint8Array);
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(document).toContain(
      '<w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">II. NHIỆM VỤ',
    );
    expect(document.match(/w:val="Heading2"/g)).toHaveLength(5);
  });

  it('of several plans as one index', () => {
    const plans = ['a.plan', 'b.plan'].map((file) => ({
      ...planOf(libraryPlan, file),
      findings: [],
    }));
    const index = exportOutline({ plans, format: 'md', locale: 'vi', depth: 1 }) as string;
    expect(index.split('\n').filter((line) => line.startsWith('#'))).toEqual([
      '# Mục lục các kế hoạch',
      '## [KẾ HOẠCH – Phát triển thư viện cơ sở năm 2026](a.plan)',
      '## [KẾ HOẠCH – Phát triển thư viện cơ sở năm 2026](b.plan)',
    ]);
    expect(
      JSON.parse(exportOutline({ plans, format: 'json', locale: 'vi' }) as string),
    ).toHaveLength(2);
  });

  it('count findings where they stand', () => {
    const findings = [{ code: 'missing-lead-unit', severity: 'warning', line: 28 }];
    const plans = [{ ...planOf(libraryPlan), findings }];
    const text = exportOutline({ plans, format: 'plain', locale: 'vi', details: ['findings'] });
    expect(String(text).match(/.*missing-lead-unit.*/g)).toEqual([
      '  3. Khảo sát nhu cầu đọc. (vấn đề: missing-lead-unit)',
    ]);
  });
});

describe('anchors', () => {
  it.each([
    ['I. MỤC ĐÍCH, YÊU CẦU', 'i-mục-đích-yêu-cầu'],
    ['Điều 1. Phê duyệt “Kế hoạch”', 'điều-1-phê-duyệt-kế-hoạch'],
    ['**In đậm** – và_gạch', 'in-đậm--và_gạch'],
  ])('%s → %s', (words, anchor) => {
    expect(anchorOf(words)).toBe(anchor);
  });
});
