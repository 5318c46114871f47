import { describe, expect, it } from 'vitest';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';
import { checkPlan, fixesFor } from '../../server/src/rules/index.ts';
import { rules } from '../../server/src/rules/registry.ts';
import type { SeveritySetting } from '../../server/src/rules/index.ts';

const head = ['KẾ HOẠCH', 'Kiểm tra công tác văn thư', '', 'I. NỘI DUNG', ''];

/** The findings of one rule, as `line:words → fixed line`, with lines 1-based. */
function check(code: string, body: readonly string[], lineBreak = '\n', start = ''): string[] {
  const document = openPlanDocument(start + [...head, ...body].join(lineBreak) + lineBreak);
  const severities: Record<string, SeveritySetting> = {};
  for (const rule of rules) severities[rule.code] = rule.code === code ? 'warning' : 'off';
  const options = { locale: 'vi', severities } as const;
  return checkPlan(document, options).map((finding) => {
    const words = document.lines.text(finding.range);
    const [fix] = fixesFor(document, finding, options);
    const fixed = openPlanDocument(document.lines.text());
    for (const edit of [...(fix?.edits ?? [])].reverse()) fixed.change(edit.range, edit.newText);
    const { line } = finding.range.start;
    return `${line + 1}:${words} → ${fixed.lines.line(line)}`;
  });
}

describe('places of findings about words', () => {
  it('are right after letters of two units, and with a byte order mark and CRLF', () => {
    const body = ['1. Kiểm tra 🏫 hồ sơ kinh tế- xã hội.'];
    expect(check('spacing', body, '\r\n', '\ufeff')).toEqual([
      '6:tế- xã → 1. Kiểm tra 🏫 hồ sơ kinh tế - xã hội.',
    ]);
  });

  it('are right in decomposed letters, which a correction keeps decomposed', () => {
    const body = ['1. Bổ trí cán bộ kiểm tra.'.normalize('NFD')];
    expect(check('ocr-error', body)).toEqual([
      `6:${'Bổ trí'.normalize('NFD')} → ${'1. Bố trí cán bộ kiểm tra.'.normalize('NFD')}`,
    ]);
  });

  it('leave the marks of Markdown between misread words alone', () => {
    expect(check('ocr-error', ['1. **Phổi** biến văn bản, **bổ trí** cán bộ.'])).toEqual([
      '6:bổ trí → 1. **Phổi** biến văn bản, **bố trí** cán bộ.',
    ]);
  });
});

describe('a damaged copy', () => {
  const body = Array.from({ length: 14 }, (_, at) => `${at + 1}. Kiểm tra ,ghi chép , báo cáo.`);

  it('has one finding for many places of one kind, and one fix for all', () => {
    expect(check('spacing', body)).toEqual(['6: , → 1. Kiểm tra ,ghi chép, báo cáo.']);
  });
});

describe('misread words', () => {
  it.each([
    'Các yếu tố chức năng; danh mục dịch vụ; huyện Văn Bàn.',
    'Nhà trường họp phụ huynh; thuở trước; quờ quạng; huơ tay.',
    'Trang thông tin kehoach.gov.vn, thư nd-cp@example.vn.',
  ])('are not seen where the words may be right: “%s”', (line) => {
    expect(check('ocr-error', [`1. ${line}`])).toEqual([]);
  });

  it('keep their capitals', () => {
    expect(check('ocr-error', ['1. ĐƯỢC SỰ ĐỒNG Ý, THUỜNG XUYÊN Dây mạnh việc QUY DỊNH.'])).toEqual(
      [
        '6:THUỜNG → 1. ĐƯỢC SỰ ĐỒNG Ý, THƯỜNG XUYÊN Dây mạnh việc QUY DỊNH.',
        '6:Dây mạnh → 1. ĐƯỢC SỰ ĐỒNG Ý, THUỜNG XUYÊN Đẩy mạnh việc QUY DỊNH.',
        '6:QUY DỊNH → 1. ĐƯỢC SỰ ĐỒNG Ý, THUỜNG XUYÊN Dây mạnh việc QUY ĐỊNH.',
      ],
    );
  });
});
