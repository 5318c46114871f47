import { describe, expect, it } from 'vitest';
import { reportFindings } from '../../server/src/cli/review/report-findings.ts';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';
import { matchFindings, type Version } from '../../server/src/reviews/match-findings.ts';
import { checkPlan } from '../../server/src/rules/index.ts';

const plan = `KẾ HOẠCH
Số hóa hồ sơ lưu trữ

I. MỤC ĐÍCH

Bảo quản hồ sơ,, tra cứu nhanh.

II. NHIỆM VỤ

1. Lập danh mục hồ sơ cần số hóa.

- Cơ quan chủ trì: Phòng Hành chính
- Thời gian thực hiện: Quý I/2025

2. Quét,, lưu hồ sơ vào kho dữ liệu.

- Cơ quan chủ trì: Phòng Tin học
- Thời gian thực hiện: trước ngày 31/02/2025

III. TỔ CHỨC THỰC HIỆN

1. Phòng Hành chính theo dõi, báo cáo Giám đốc trước ngày 15/12/2025.
`;

function version(text: string): Version {
  const document = openPlanDocument(text);
  const settings = {
    locale: 'vi',
    format: 'findings',
    shown: [],
    colour: false,
    width: 0,
  } as const;
  const findings = checkPlan(document, { locale: 'vi', assumePlan: true });
  const source = { hasMark: false, fixesOf: () => [] };
  return {
    findings: reportFindings('a.plan', document, findings, settings, source),
    lines: text.split('\n'),
  };
}

/** What an edit of the plan brings in and mends, as `line code`. */
function edit(...edits: readonly (readonly [from: string, to: string])[]): {
  introduced: string[];
  fixed: string[];
} {
  let text = plan;
  for (const [from, to] of edits) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  const { introduced, fixed } = matchFindings(version(plan), version(text));
  const named = (list: Version['findings']): string[] =>
    list.map(({ line, code }) => `${line} ${code}`);
  return { introduced: named(introduced), fixed: named(fixed) };
}

const section = (label: string): string => {
  const found = new RegExp(`^${label}\\. [\\s\\S]*?(?=^[IVX]+\\. |$(?![\\s\\S]))`, 'mu').exec(plan);
  return found?.[0] ?? '';
};
const nothing = { introduced: [], fixed: [] };

describe('an edit brings in nothing', () => {
  it('when lines are put in before', () => {
    expect(edit(['KẾ HOẠCH\n', '\n\nKẾ HOẠCH\n'])).toEqual(nothing);
  });

  it('when a section moves with its number', () => {
    const [one, two] = [section('I'), section('II')];
    const moved = two.replace('II.', 'I.') + one.replace('I.', 'II.');
    expect(edit([one + two, moved])).toEqual(nothing);
  });

  it('when a heading above old findings gets another title', () => {
    expect(edit(['II. NHIỆM VỤ', 'II. NHIỆM VỤ, GIẢI PHÁP'])).toEqual(nothing);
  });

  it('when a sentence with an old finding is edited elsewhere', () => {
    const words = ['2. Quét,, lưu hồ sơ vào kho dữ liệu', '2. Quét,, lưu hồ sơ vào cơ sở dữ liệu'];
    expect(edit([words[0] ?? '', words[1] ?? ''])).toEqual(nothing);
  });

  it('when letters are composed another way', () => {
    const before = version(plan).findings.map(({ code }) => code);
    const { introduced } = matchFindings(version(plan), version(plan.normalize('NFD')));
    expect(introduced.map(({ code }) => code)).not.toEqual(expect.arrayContaining(before));
    expect(introduced.every(({ code }) => code === 'unicode-form')).toBe(true);
  });
});

describe('an edit brings in', () => {
  it('what follows from a deleted line, on the line that lacks it now', () => {
    const line = '- Cơ quan chủ trì: Phòng Tin học\n';
    expect(edit([line, ''])).toEqual({ introduced: ['15 missing-lead-unit'], fixed: [] });
  });

  it('a second finding of the same words, on the line that is new', () => {
    const again = '0. Quét,, lưu hồ sơ vào kho dữ liệu.\n\n1. Lập';
    const { introduced } = edit(['1. Lập', again]);
    expect(introduced).toContain('10 doubled-punctuation');
    expect(introduced).not.toContain('17 doubled-punctuation');
  });

  it('a wrong date in the place of another wrong date', () => {
    expect(edit(['31/02/2025', '30/02/2025'])).toEqual({
      introduced: ['18 invalid-date'],
      fixed: ['18 invalid-date'],
    });
  });
});

describe('a finding about several tasks', () => {
  const tasks = (leads: readonly (string | null)[]): string => {
    const list = leads.map((lead, index) => {
      const line = lead === null ? '' : `- Cơ quan chủ trì: ${lead}\n`;
      return `${index + 1}. ${workOf[index]}.\n\n${line}- Thời gian thực hiện: Quý I/2025\n\n`;
    });
    const [head = '', rest = ''] = plan.split(/1\. Lập[\s\S]*(?=III\.)/u);
    return `${head}${list.join('')}${rest}`;
  };
  const workOf = [
    'Rà soát kho lưu trữ',
    'Mở lớp tập huấn',
    'Mua máy quét mới',
    'Thuê đường truyền',
  ];
  const office = 'Văn phòng Sở';

  function change(before: readonly (string | null)[], after: readonly (string | null)[]) {
    const [then, now] = [version(tasks(before)), version(tasks(after))];
    const { introduced, grown, fixed } = matchFindings(then, now);
    const named = introduced.map((finding) => {
      const places = grown.get(finding)?.map((line) => now.lines[line - 1]);
      return places?.join() ?? now.lines[finding.line - 1];
    });
    const codes = [...introduced, ...fixed].map(({ code }) => code);
    expect(codes.every((code) => code === 'missing-lead-unit')).toBe(true);
    return { named, fixed: fixed.length };
  }

  it('is new where it is about one more, and says which', () => {
    const before = [null, null, null, office];
    const { named } = change(before, [null, null, null, null]);
    expect(named).toEqual(['4. Thuê đường truyền.']);
  });

  it('brings nothing in where some of them are mended', () => {
    expect(change([null, null, null, null], [null, office, office, office])).toMatchObject({
      named: [],
    });
    expect(change([null, null, null, null], [office, null, null, null])).toMatchObject({
      named: [],
    });
  });

  it('tells the new one where others are mended', () => {
    const { named } = change([null, office, null, null], [null, null, office, office]);
    expect(named).toEqual(['2. Mở lớp tập huấn.']);
    const swapped = change([null, null, null, office], [office, null, null, null]);
    expect(swapped.named).toEqual(['4. Thuê đường truyền.']);
  });

  it('is fixed where all are', () => {
    expect(change([null, null, null, null], [office, office, office, office]).named).toEqual([]);
    expect(change([null, null, null, null], [office, office, office, office]).fixed).toBe(1);
  });
});

it('an edit mends what is gone', () => {
  expect(edit(['31/02/2025', '28/02/2025'])).toEqual({
    introduced: [],
    fixed: ['18 invalid-date'],
  });
});
