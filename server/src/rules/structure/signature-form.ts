import type { Plan, Signature } from '../../plan/facts.ts';
import { foldWords } from '../../text/fold.ts';
import type { LineDocument } from '../../text/line-document.ts';
import type { Range } from '../../text/position.ts';
import { isBlankForm } from '../blank-form.ts';
import { lineBefore } from '../insert-line.ts';
import { isPartyRuleSet } from '../rule-set.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';

export const rule = defineRule({
  code: 'signature-form',
  category: 'structure',
  severity: 'warning',
  fix: 'mixed',
  title: {
    vi: 'Thể thức đề ký chưa đúng',
    en: 'The signing power is not written as the regulations say',
  },
  messages: {
    collective: {
      vi: 'Phần ký thiếu dòng “TM. ỦY BAN NHÂN DÂN”. Ủy ban nhân dân làm việc theo chế độ tập thể, người ký phải thay mặt tập thể. Thêm dòng này trên chức vụ.',
      en: 'The signature lacks the line “TM. ỦY BAN NHÂN DÂN”. A people’s committee decides as a body, and the signer acts on its behalf. Add the line above the post.',
    },
    deputy: {
      vi: 'Dưới “{sign}” thiếu chức vụ cấp phó. Người ký thay cấp trưởng phải ghi chức vụ của mình. Thêm dòng “PHÓ …”.',
      en: 'Under “{sign}” the deputy’s own post is missing. Who signs for the head gives their own post. Add the line “PHÓ …”.',
    },
    space: {
      vi: 'Thiếu khoảng trắng sau “{sign}”. Chữ viết tắt quyền hạn cách chức vụ một khoảng trắng. Thêm khoảng trắng.',
      en: 'A space is missing after “{sign}”. The abbreviation and the post are two words. Add it.',
    },
    party: {
      vi: 'Văn bản của Đảng ghi “{right}”, không ghi “{sign}”. Dấu chấm là thể thức của văn bản hành chính. Đổi thành “{right}”.',
      en: 'A Party document writes “{right}”, not “{sign}”. The full stop belongs to State documents. Change it to “{right}”.',
    },
    fixCollective: {
      vi: 'Thêm dòng “TM. ỦY BAN NHÂN DÂN”',
      en: 'Add the line “TM. ỦY BAN NHÂN DÂN”',
    },
    fix: {
      vi: 'Sửa thành “{right}”',
      en: 'Write “{right}”',
    },
  },
  check({ plan, lines, ruleSet }, report) {
    const { signature } = plan;
    if (signature === null || plan.attachedToDecision || isBlankForm(plan)) return;
    const signs = signsIn(signature.range, lines);
    for (const { range, sign, closedUp } of signs) {
      const right = partySigns[sign];
      if (isPartyRuleSet(ruleSet) && right !== undefined) {
        report('party', range, { sign: `${sign}.`, right });
      } else if (closedUp) {
        report('space', range, { sign: `${sign}.` });
      }
    }
    if (plan.family === 'party') return;
    const deputy = signs.find(({ sign }) => sign === 'KT');
    if (deputy !== undefined && !namesDeputy(signature, lines)) {
      report('deputy', deputy.range, { sign: `KT.` }, { fixable: false });
    }
    if (lacksCommittee(plan)) {
      report(
        'collective',
        firstWords(signature.range, lines),
        {},
        { fixable: takesLine(plan, lines) },
      );
    }
  },
  fixes({ lines, ruleSet, say }, { range }) {
    const words = lines.text(range);
    const sign = /^(\p{Lu}{1,3})\.$/u.exec(words)?.[1];
    if (sign === undefined) {
      const edit = lineBefore(lines, range.start.line, 'TM. ỦY BAN NHÂN DÂN');
      const { cursor: _cursor, ...whole } = edit;
      return [{ title: say('fixCollective'), safe: false, edits: [whole] }];
    }
    const party = isPartyRuleSet(ruleSet);
    const right = party ? (partySigns[sign] ?? words) : `${words} `;
    const spaced = party && /^\S/u.test(lines.line(range.end.line).slice(range.end.character));
    const newText = spaced ? `${right} ` : right;
    return [
      { title: say('fix', { right: right.trim() }), safe: !party, edits: [{ range, newText }] },
    ];
  },
});

const partySigns: Readonly<Record<string, string>> = { TM: 'T/M', KT: 'K/T', TL: 'T/L' };

/** “PHÓ …”, “THỨ TRƯỞNG”, “HIỆU PHÓ”, “VIỆN PHÓ”: the post of a deputy, whatever the office calls it. */
function namesDeputy({ post, range }: Signature, lines: LineDocument): boolean {
  const words = `${post ?? ''} ${lines.text(range)}`.normalize('NFC');
  return /(?<!\p{L})(?:PHÓ|THỨ TRƯỞNG|Phó|Thứ trưởng)(?!\p{L})/u.test(words);
}

interface Sign {
  /** `KT`. */
  readonly sign: string;
  /** The abbreviation with its full stop. */
  readonly range: Range;
  /** The post follows without a space. */
  readonly closedUp: boolean;
}

/** The abbreviations of signing power (TM., KT., TL., TUQ., Q.) in a signature block. */
function signsIn(block: Range, lines: LineDocument): Sign[] {
  const signs: Sign[] = [];
  for (let line = block.start.line; line <= block.end.line; line++) {
    const text = lines.line(line);
    for (const match of text.matchAll(/(?<![\p{L}.])(TM|KT|TL|TUQ)\.(?=[\s\p{Lu}])/gu)) {
      const end = match.index + match[0].length;
      if (line === block.start.line && match.index < block.start.character) continue;
      signs.push({
        sign: match[1] ?? '',
        range: { start: { line, character: match.index }, end: { line, character: end } },
        closedUp: /^\p{Lu}/u.test(text.slice(end)),
      });
    }
  }
  return signs;
}

/** A plan that a people's committee issues, signed by its chair or a deputy in their own name. */
function lacksCommittee({ signature, letterhead, legalBasis }: Plan): boolean {
  if (signature?.authority !== null) return false;
  if (!/^(?:KT\. ?)?(?:PHÓ )?CHỦ TỊCH/u.test(signature.post ?? '')) return false;
  const issuer = foldWords(letterhead.issuer?.text ?? '');
  const leadIn = foldWords(legalBasis?.items.at(-1)?.text ?? '').slice(-200);
  return (
    /^(?:ủy ban nhân dân|ubnd)(?: |$)/u.test(issuer) ||
    /(?<!chủ tịch )(?:ủy ban nhân dân|ubnd)(?: [^\s,;.]+){0,6} (?:ban hành|xây dựng) kế hoạch/u.test(
      leadIn,
    )
  );
}

function firstWords({ start }: Range, lines: LineDocument): Range {
  const text = lines.line(start.line);
  const words = /\p{Lu}[\p{Lu}\s.]*/u.exec(text.slice(start.character));
  const from = start.character + (words?.index ?? 0);
  const length = (words?.[0] ?? text.slice(from)).trimEnd().length;
  return {
    start: { line: start.line, character: from },
    end: { line: start.line, character: from + length },
  };
}

/** A signature in a cell of a table has no line to add to. */
function takesLine({ signature }: Plan, lines: LineDocument): boolean {
  return signature !== null && !lines.line(signature.range.start.line).includes('|');
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 7 (và Thông tư 01/2011/TT-BNV trước đó); Hướng dẫn 36-HD/VPTW, 05-HD/VPTW (thể thức đề ký).',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, section II, clause 7 (and Circular 01/2011/TT-BNV before it); Guides 36-HD/VPTW, 05-HD/VPTW (signing).',
  },
  description: {
    vi: 'Báo kế hoạch của Ủy ban nhân dân mà phần ký thiếu “TM. ỦY BAN NHÂN DÂN”, “KT.” không có chức vụ cấp phó, thiếu khoảng trắng sau chữ viết tắt quyền hạn, và văn bản của Đảng dùng “TM.” thay cho “T/M”. Kế hoạch kèm theo quyết định của Chủ tịch thì ký theo quyết định, không bị báo.',
    en: 'Reports a plan of a people’s committee without “TM. ỦY BAN NHÂN DÂN”, “KT.” without the deputy’s post, a missing space after the abbreviation, and a Party document with “TM.” instead of “T/M”. Quiet where the plan is attached to a decision of the chair.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

Thực hiện Kế hoạch số 15/KH-UBND ngày 10/01/2025 của UBND tỉnh, Ủy ban nhân dân xã ban hành Kế hoạch như sau:

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.

Nơi nhận:
- UBND tỉnh (để b/c);
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Nguyễn Văn Bình
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

Thực hiện Kế hoạch số 15/KH-UBND ngày 10/01/2025 của UBND tỉnh, Ủy ban nhân dân xã ban hành Kế hoạch như sau:

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.

Nơi nhận:
- UBND tỉnh (để b/c);
- Lưu: VT.

⟦KT. CHỦ TỊCH⟧
PHÓ CHỦ TỊCH

Nguyễn Văn Bình
`,
      fixed: `KẾ HOẠCH
Kiểm tra công tác văn thư

Thực hiện Kế hoạch số 15/KH-UBND ngày 10/01/2025 của UBND tỉnh, Ủy ban nhân dân xã ban hành Kế hoạch như sau:

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.

Nơi nhận:
- UBND tỉnh (để b/c);
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Nguyễn Văn Bình
`,
    },
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.

Nơi nhận:
- Các phòng, đơn vị thuộc Sở;
- Lưu: VT.

⟦KT.⟧GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Nguyễn Văn Bình
`,
      fixed: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.

Nơi nhận:
- Các phòng, đơn vị thuộc Sở;
- Lưu: VT.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Nguyễn Văn Bình
`,
    },
  ],
};
