import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { symbolParts } from './printed-citation.ts';
import { writtenDate } from '../written-date.ts';

export const rule = defineRule({
  code: 'directive-year-mismatch',
  category: 'directives',
  severity: 'error',
  fix: 'none',
  title: {
    vi: 'Năm trong ký hiệu không khớp với ngày ban hành',
    en: 'The year in the symbol is not the year of the date',
  },
  messages: {
    mismatch: {
      vi: 'Ký hiệu {id} ghi năm {year} nhưng ngày ban hành là {date}. Văn bản quy phạm pháp luật mang năm ban hành trong ký hiệu. Sửa số năm hoặc ngày.',
      en: 'The symbol {id} says {year} but its date is {date}. A legal normative document bears its year of issue. Correct the year or the date.',
    },
  },
  checkPart({ plan }, report) {
    for (const { id, date, range } of plan.citations) {
      const year = symbolParts(id)?.year ?? null;
      if (year === null || date === null || range.start.line !== range.end.line) continue;
      if (Number(date.slice(0, 4)) === year) continue;
      report('mismatch', range, { id, year, date: writtenDate(date) });
    }
  },
});

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Luật Ban hành văn bản quy phạm pháp luật: số, ký hiệu gồm số thứ tự, năm ban hành, loại văn bản và cơ quan ban hành.',
    en: 'Law on Promulgation of Legal Normative Documents: the symbol gives number, year of issue, type and issuing body.',
  },
  description: {
    vi: 'Báo khi năm trong ký hiệu (30/2022/QĐ-UBND) khác năm của ngày ban hành ghi sau nó. Văn bản hành chính và văn bản của Đảng không có năm trong ký hiệu nên không liên quan.',
    en: 'Reports a citation whose symbol has another year (30/2022/QĐ-UBND) than the date after it. Administrative and Party documents have no year in their symbol.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Thi hành pháp luật về lưu trữ

Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.

I. NỘI DUNG

1. Rà soát văn bản.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Thi hành pháp luật về lưu trữ

Thực hiện Nghị định số ⟦30/2020/NĐ-CP⟧ ngày 05/3/2021 của Chính phủ về công tác văn thư.

I. NỘI DUNG

1. Rà soát văn bản.
`,
    },
  ],
};
