import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../server/src/plan/facts.ts';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';
import { checkPlan } from '../../server/src/rules/index.ts';
import { type Answers, expandSnippet } from './expand.ts';

const snippets: Record<string, { readonly body: readonly string[] }> = JSON.parse(
  readFileSync(new URL('../../snippets/plandoc.json', import.meta.url), 'utf8'),
);

/** Writes a whole plan with a snippet and reads it back. */
function write(name: string, answers: Answers): { text: string; plan: Plan } {
  const { text } = expandSnippet(snippets[name]?.body ?? [], answers);
  return { text, plan: openPlanDocument(text).plan };
}

/** What a drafter would want to be told of a plan, in one small object. */
function summary({ family, letterhead, title, outline, tasks, recipients, signature }: Plan) {
  return {
    family,
    number: letterhead.number?.text,
    date: letterhead.date,
    subject: title?.subject?.text,
    sections: outline.map(({ label, role }) => `${label} ${role}`),
    tasks: tasks.map(({ text, leadUnits, coordinatingUnits, deadlines }) => ({
      text,
      leads: leadUnits.map(({ unit }) => unit),
      coordinating: coordinatingUnits.map(({ unit }) => unit),
      deadlines: deadlines.map(({ end }) => end),
    })),
    archive: recipients?.items.filter(({ archive }) => archive).map(({ name }) => name),
    authority: signature?.authority,
    post: signature?.post,
  };
}

/** The codes of what the rules report, the blanks that nobody filled in yet aside. */
function findings(text: string): string[] {
  return checkPlan(openPlanDocument(text), { locale: 'vi' })
    .map(({ code }) => code)
    .filter((code) => !code.startsWith('blank-'));
}

describe('a whole plan, written with its snippet, is read with all its facts', () => {
  it('of a People’s Committee', () => {
    const { text, plan } = write('Kế hoạch của Ủy ban nhân dân', {
      2: 'BÌNH SƠN',
      3: '27',
      4: 'Bình Sơn',
      5: '05',
      6: '8',
      8: 'Chuyển đổi số trong thư viện công cộng',
      18: 'Số hóa tài liệu địa chí',
      19: 'Sở Văn hóa, Thể thao và Du lịch',
      20: 'Sở Khoa học và Công nghệ',
      21: 'trước ngày 30/11/2026',
      23: 'Sở Văn hóa, Thể thao và Du lịch',
      33: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
    });
    expect(summary(plan)).toEqual({
      family: 'state',
      number: '27/KH-UBND',
      date: '2026-08-05',
      subject: 'Chuyển đổi số trong thư viện công cộng',
      sections: ['I purpose', 'II tasks', 'III funding', 'IV implementation'],
      tasks: [
        {
          text: 'Số hóa tài liệu địa chí',
          leads: ['Sở Văn hóa, Thể thao và Du lịch'],
          coordinating: ['Sở Khoa học và Công nghệ'],
          deadlines: ['2026-11-30'],
        },
      ],
      archive: ['VT, …'],
      authority: 'TM. ỦY BAN NHÂN DÂN',
      post: 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH',
    });
    expect(findings(text)).toEqual([]);
  });

  it('of a department', () => {
    const { text, plan } = write('Kế hoạch của sở, đơn vị', {
      1: 'ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN',
      2: 'SỞ Y TẾ',
      3: '12',
      4: 'SYT',
      5: 'Bình Sơn',
      6: '05',
      7: '8',
      9: 'Tập huấn an toàn thông tin',
      19: 'Tổ chức hai lớp tập huấn',
      20: 'Văn phòng Sở',
      21: 'Phòng Tổ chức cán bộ',
      22: 'trong tháng 9/2026',
    });
    expect(summary(plan)).toEqual({
      family: 'state',
      number: '12/KH-SYT',
      date: '2026-08-05',
      subject: 'Tập huấn an toàn thông tin',
      sections: ['I purpose', 'II tasks', 'III implementation'],
      tasks: [
        {
          text: 'Tổ chức hai lớp tập huấn',
          leads: ['Văn phòng Sở'],
          coordinating: ['Phòng Tổ chức cán bộ'],
          deadlines: ['2026-09-30'],
        },
      ],
      archive: ['VT, …'],
      authority: null,
      post: 'GIÁM ĐỐC',
    });
    expect(findings(text)).toEqual([]);
  });

  it('of a Party committee', () => {
    const { text, plan } = write('Kế hoạch của cấp ủy', {
      1: 'TỈNH ỦY BÌNH SƠN',
      2: '15',
      4: 'Bình Sơn',
      5: '05',
      6: '8',
      8: 'Kiểm tra công tác dân vận của chính quyền',
      18: 'Kiểm tra tại năm đảng ủy xã, phường',
      21: 'trong quý IV/2026',
    });
    expect(summary(plan)).toEqual({
      family: 'party',
      number: '15-KH/TU',
      date: '2026-08-05',
      subject: 'Kiểm tra công tác dân vận của chính quyền',
      sections: ['I purpose', 'II tasks', 'III implementation'],
      tasks: [
        {
          text: 'Kiểm tra tại năm đảng ủy xã, phường',
          leads: ['Ban Tuyên giáo và Dân vận Tỉnh ủy'],
          coordinating: ['Các ban đảng', 'Văn phòng Tỉnh ủy'],
          deadlines: ['2026-12-31'],
        },
      ],
      archive: ['Văn phòng Tỉnh ủy'],
      authority: 'T/M BAN THƯỜNG VỤ',
      post: 'BÍ THƯ',
    });
    expect(findings(text)).toEqual([]);
  });
});

describe('a whole plan of which nothing is filled in yet', () => {
  it.each(['Kế hoạch của Ủy ban nhân dân', 'Kế hoạch của sở, đơn vị', 'Kế hoạch của cấp ủy'])(
    'is read as a plan and not nagged about: “%s”',
    (name) => {
      const { text, plan } = write(name, {});
      expect(plan.recognition.isPlan).toBe(true);
      expect(findings(text)).toEqual([]);
    },
  );
});
