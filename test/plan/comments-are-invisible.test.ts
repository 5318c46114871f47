import { describe, expect, it } from 'vitest';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';
import { checkPlan } from '../../server/src/rules/index.ts';

const comment = '<!-- hỏi lại Phòng Tổ chức -->';

const wrapped = `KẾ HOẠCH
Kiểm tra công tác văn thư

Thực hiện Kế hoạch số 15/KH-UBND ngày
10/01/2025 của Ủy ban nhân dân tỉnh, Sở Nội vụ ban hành Kế hoạch như sau:

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ công việc và nộp lưu hồ sơ vào lưu trữ cơ quan theo
quy định của pháp luật, hoàn thành trước ngày 30/6/2025.

- Cơ quan chủ trì: Văn phòng Sở, Phòng Tổ chức
cán bộ.
`;

const flatTable = `PHỤ LỤC
PHÂN CÔNG NHIỆM VỤ

TT

Nhiệm vụ

Cơ quan chủ trì

Thời gian

1

Rà soát hồ sơ

Văn phòng Sở

Quý I/2025

2

Tập huấn nghiệp vụ

Phòng Tổ chức

Quý II/2025
`;

/** What a plan says, without where it stands. */
function said(text: string): unknown {
  const { plan } = openPlanDocument(text);
  return {
    basis: plan.legalBasis?.items.map((item) => item.text),
    outline: plan.outline.map((node) => [node.title, node.children.map(({ title }) => title)]),
    citations: plan.citations.map(({ id, date, issuer }) => [id, date, issuer]),
    tasks: plan.tasks.map((task) => [
      task.text,
      task.leadUnits.map(({ unit }) => unit),
      task.deadlines.map((deadline) => deadline.text),
    ]),
    findings: checkPlan(openPlanDocument(text), { locale: 'vi' }).map(({ code }) => code),
  };
}

describe('a line of comments alone', () => {
  it.each([
    ['wrapped paragraphs', wrapped],
    ['a flattened table', flatTable],
  ])('changes nothing of what %s say', (_name, text) => {
    const expected = said(text);
    const lines = text.split('\n');
    for (let at = 1; at < lines.length; at++) {
      const commented = [...lines.slice(0, at), comment, ...lines.slice(at)].join('\n');
      expect(said(commented), `before “${lines[at]}”`).toEqual(expected);
    }
  });
});
