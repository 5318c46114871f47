import { describe, expect, it } from 'vitest';
import type { OutlineNode, Plan } from '../../../server/src/plan/facts.ts';
import { recognisePlan } from '../../../server/src/plan/recognition.ts';
import { readPlan } from './read-plan.ts';

/** What copies from the web do to the beginning of a plan. */

const body =
  'I. MỤC ĐÍCH\nNâng cao ý thức.\nII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng theo dõi, đôn đốc.\n';

const letterheadOf = ({ letterhead }: Plan) =>
  [letterhead.issuer?.text, letterhead.number?.text, letterhead.place?.text, letterhead.date].join(
    ' | ',
  );
const titleOf = ({ title }: Plan) => [title?.kind.text, title?.subject?.text];
const basisOf = ({ legalBasis }: Plan) => legalBasis?.items.map(({ text }) => text) ?? [];
const labelsOf = (nodes: readonly OutlineNode[], depth = 0): string[] =>
  nodes.flatMap(({ label, title, children }) => [
    `${' '.repeat(depth)}${label} ${title}`,
    ...labelsOf(children, depth + 1),
  ]);

describe('a letterhead that is broken at any word', () => {
  it.each([
    'ỦY\nBAN NHÂN DÂN\nTỈNH HÀ NAM\n-------\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\nSố:\n29/KH-UBND\n|\nHà\nNam, ngày 02 tháng 3 năm 2018\n|\n',
    'ỦY BAN NHÂN\nDÂN\nTỈNH HÀ NAM\n-------\n|\nCỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM\n|\nSố: 29/KH-UBND\n|\nHà Nam,\nngày 02 tháng 3 năm 2018\n|\n',
    'ỦY BAN\nNHÂN DÂN\nTỈNH HÀ NAM\nCỘNG HÒA\nXÃ HỘI CHỦ\nNGHĨA VIỆT NAM\nSố: 29/KH-UBND\nHà\nNam, ngày 02\ntháng 3 năm 2018\n',
  ])('is read (%#)', (letterhead) => {
    const plan = readPlan(`${letterhead}KẾ HOẠCH\nCấp nước sạch năm 2018\n\n${body}`);
    expect(letterheadOf(plan)).toBe(
      'ỦY BAN NHÂN DÂN TỈNH HÀ NAM | 29/KH-UBND | Hà Nam | 2018-03-02',
    );
    expect(plan.letterhead.nationalName?.text).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });

  it('keeps a mark of secrecy out of the body’s name', () => {
    const plan = readPlan(
      `MẬT\nSỞ Y TẾ\nSố: 29/KH-SYT\nHà Nam, ngày 02 tháng 3 năm 2018\n\nKẾ HOẠCH\n\n${body}`,
    );
    expect(plan.letterhead.issuer?.text).toBe('SỞ Y TẾ');
  });

  it('ends in a short word that stands alone', () => {
    const plan = readPlan(
      `SỞ GIÁO DỤC VÀ ĐÀO\nTẠO\n-------\nSố: 29/KH-SGDĐT\nHà Nam, ngày 02 tháng 3 năm 2018\n\nKẾ HOẠCH\n\n${body}`,
    );
    expect(plan.letterhead.issuer?.text).toBe('SỞ GIÁO DỤC VÀ ĐÀO TẠO');
  });

  it('may hold the year in its number', () => {
    const plan = readPlan(
      `UBND TỈNH HÀ NAM\nSố: 15/2016/QĐ-UBND\nHà Nam, ngày 02 tháng 3 năm 2016\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch cấp nước\n\nĐiều 1. Ban hành Kế hoạch.\n`,
    );
    expect(plan.letterhead.number?.text).toBe('15/2016/QĐ-UBND');
    expect(plan.citations).toEqual([]);
  });
});

describe('a plan that lost the line “KẾ HOẠCH”', () => {
  const top =
    'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 54/KH-UBND | Hà Nam, ngày 02 tháng 3 năm 2020 |\n';
  const basis =
    'Thực hiện Quyết định số 16/QĐ-TTg\nngày 05/4/2019 của Thủ tướng Chính phủ về cấp nước, UBND tỉnh ban hành Kế hoạch như sau:\n';

  it('has the subject below its letterhead for a title', () => {
    const text = `${top}CẤP NƯỚC SẠCH NÔNG THÔN\nNĂM 2020\n${basis}${body}`;
    const plan = readPlan(text);
    expect(titleOf(plan)).toEqual(['KẾ HOẠCH', 'CẤP NƯỚC SẠCH NÔNG THÔN NĂM 2020']);
    expect(plan.letterhead.issuer?.text).toBe('ỦY BAN NHÂN DÂN');
    expect(basisOf(plan)).toHaveLength(1);
    expect(recognisePlan(text.split('\n')).isPlan).toBe(true);
  });

  it('still has its basis, and is known by its number, where the subject is lost too', () => {
    const text = `${top}\n\n${basis}${body}`;
    const plan = readPlan(text);
    expect(plan.title).toBeNull();
    expect(plan.recognition).toEqual({ isPlan: true, reason: 'own-number' });
    expect(recognisePlan(text.split('\n'))).toEqual(plan.recognition);
    expect(basisOf(plan)).toHaveLength(1);
    expect(plan.directives).toMatchObject([
      { id: '16/QĐ-TTg', date: '2019-04-05', issuer: 'Thủ tướng Chính phủ' },
    ]);
  });

  it('still cites in the paragraphs above its basis', () => {
    const plan = readPlan(
      `${top}Sau mười năm thực hiện Chỉ thị số 54-CT/TW, ngày 30/11/2005 của Ban Bí thư, công tác cấp nước của tỉnh đã có nhiều chuyển biến, tỷ lệ hộ dân dùng nước sạch tăng đều qua từng năm.\n${basis}${body}`,
    );
    expect(plan.directives.map(({ id }) => id)).toEqual(['54-CT/TW', '16/QĐ-TTg']);
    expect(plan.letterhead.date).toBe('2020-03-02');
  });

  it('takes no mark of urgency above the title for it', () => {
    const plan = readPlan(`${top}BẢN GỬI CÁC ĐƠN VỊ\n\nKẾ HOẠCH\nCấp nước sạch\n\n${body}`);
    expect(titleOf(plan)).toEqual(['KẾ HOẠCH', 'Cấp nước sạch']);
  });

  it.each(['KẾ HOẠCH\nCấp nước sạch', 'CẤP NƯỚC SẠCH NĂM 2020'])(
    'is not the title of the page above the letterhead (%#)',
    (title) => {
      const page = 'KẾ HOẠCH CẤP NƯỚC TỔ MỘT\n\nTải toàn văn (12 trang)\n\n';
      const plan = readPlan(
        `${page}SỞ Y TẾ\nSố: 54/KH-SYT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHà Nam, ngày 02 tháng 3 năm 2020\n${title}\n${basis}${body}`,
      );
      expect(letterheadOf(plan)).toBe('SỞ Y TẾ | 54/KH-SYT | Hà Nam | 2020-03-02');
      expect(plan.title?.range.start.line).toBe(8);
      expect(basisOf(plan)).toHaveLength(1);
    },
  );

  it('is no plan without any sign of one', () => {
    expect(readPlan(`${top.replace('KH-', 'BC-')}CẤP NƯỚC SẠCH NÔNG THÔN\n${body}`)).toMatchObject({
      title: null,
      recognition: { isPlan: false },
    });
  });
});

describe('the front matter', () => {
  it('ends behind “như sau:” where the headings are lost', () => {
    const plan = readPlan(
      'KẾ HOẠCH\nCấp nước sạch\n\nCăn cứ nhu cầu, Sở ban hành Kế hoạch như sau:\nNâng cao chất lượng nước.\n- Văn phòng kiểm tra nguồn nước.\n',
    );
    expect(basisOf(plan)).toEqual(['Căn cứ nhu cầu, Sở ban hành Kế hoạch như sau:']);
  });

  it('keeps a paragraph out of a subject in capitals', () => {
    const plan = readPlan(
      `KẾ HOẠCH\nCẤP NƯỚC SẠCH NĂM 2020\n(giai đoạn 1)\nNâng cao nhận thức và trách nhiệm của các cấp, các ngành trong việc bảo đảm nước sạch cho người dân ở nông thôn;\n${body}`,
    );
    expect(plan.title?.subject?.text).toBe('CẤP NƯỚC SẠCH NĂM 2020 (giai đoạn 1)');
  });

  it('goes on with a sentence that begins at the end of a line', () => {
    const plan = readPlan(
      `KẾ HOẠCH\nCẤP NƯỚC SẠCH NĂM 2020\nViệc cấp nước sạch ở nông thôn có nhiều tiến bộ. Sở Y tế\nHà Nam ban hành Kế hoạch như sau:\n${body}`,
    );
    expect(basisOf(plan)).toHaveLength(1);
  });

  it('keeps a paragraph that begins with a year out of it too', () => {
    const plan = readPlan(
      `KẾ HOẠCH\nCẤP NƯỚC SẠCH NĂM 2020\nNăm 2019, việc cấp nước sạch ở nông thôn có nhiều tiến bộ\nso với các năm trước.\n${body}`,
    );
    expect(plan.title?.subject?.text).toBe('CẤP NƯỚC SẠCH NĂM 2020');
  });

  it('keeps who decides out of the subject of a decision', () => {
    const plan = readPlan(
      'QUYẾT ĐỊNH\n\nBAN HÀNH KẾ HOẠCH CẤP NƯỚC\n\nỦY BAN NHÂN DÂN TỈNH HÀ NAM\n\nCăn cứ Luật Thủy lợi;\n\nQUYẾT ĐỊNH:\n\nĐiều 1.\nBan hành kèm theo Quyết định này Kế hoạch cấp nước.\nĐiều 2. Thi hành.\n',
    );
    expect(plan.title?.subject?.text).toBe('BAN HÀNH KẾ HOẠCH CẤP NƯỚC');
    expect(labelsOf(plan.outline)).toEqual([
      'Điều 1 Ban hành kèm theo Quyết định này Kế hoạch cấp nước.',
      'Điều 2 Thi hành.',
    ]);
  });

  it('joins a basis that is broken inside the issuer’s name', () => {
    const plan = readPlan(
      `KẾ HOẠCH\nCấp nước\n\nCăn cứ các Quyết định của Thủ tướng\nChính phủ: số 16/QĐ-TTg ngày 05/4/2019 về cấp nước; Quyết định số\n17/QĐ-TTg ngày 06/4/2019 phê duyệt Đề án;\n\n${body}`,
    );
    expect(basisOf(plan)).toHaveLength(1);
    expect(plan.directives.map(({ id, issuer }) => [id, issuer])).toEqual([
      ['16/QĐ-TTg', 'Thủ tướng Chính phủ'],
      ['17/QĐ-TTg', 'Thủ tướng Chính phủ'],
    ]);
  });
});

describe('a basis in long lines', () => {
  it('goes on where a line ends before the document that another approves', () => {
    const plan = readPlan(
      `KẾ HOẠCH\nCấp nước\n\nThực hiện Quyết định số 16/QĐ-TTg ngày 05/4/2019 của Thủ tướng Chính phủ phê duyệt các nội dung tại Quyết định số 12/QĐ-TTg ngày 06/4/2018 của Thủ tướng Chính phủ ban hành\nChương trình nước sạch; Sở ban hành Kế hoạch như sau:\n\n${body}`,
    );
    expect(basisOf(plan)).toHaveLength(1);
  });
});

describe('headings in narrow lines', () => {
  it('go on where their bold ends on the next line, be it behind the number', () => {
    const plan = readPlan(`
**KẾ HOẠCH**
Làm đường năm 2026

**I. TỔ
CHỨC THỰC HIỆN**

**1. Sở
Xây dựng**

- Chủ trì khảo sát.

**2.
Sở Tài chính:**

Tham mưu nguồn vốn cho
các xã.
`);
    expect(labelsOf(plan.outline)).toEqual([
      'I TỔ CHỨC THỰC HIỆN',
      ' 1 Sở Xây dựng',
      ' 2 Sở Tài chính',
    ]);
    expect(plan.unitHeadings.map(({ text }) => text)).toEqual(['Sở Xây dựng', 'Sở Tài chính']);
    expect(plan.unitHeadings[1]?.range.start).toEqual({ line: 12, character: 0 });
  });

  it('may end in a line that says “KẾ HOẠCH”', () => {
    const plan = readPlan(
      'KẾ HOẠCH\nCấp nước\n\nI. CĂN CỨ XÂY DỰNG\nKẾ HOẠCH\n1. Luật Thủy lợi.\n2. Quyết định của tỉnh.\nII. TỔ CHỨC THỰC HIỆN\nKẾ HOẠCH\n1. Văn phòng.\n',
    );
    expect(labelsOf(plan.outline)).toEqual([
      'I CĂN CỨ XÂY DỰNG KẾ HOẠCH',
      ' 1 Luật Thủy lợi.',
      ' 2 Quyết định của tỉnh.',
      'II TỔ CHỨC THỰC HIỆN KẾ HOẠCH',
      ' 1 Văn phòng.',
    ]);
  });

  it('end at “số” and “năm” where no number follows', () => {
    const plan = readPlan(
      'KẾ HOẠCH\nCấp nước\n\nI. NỘI DUNG\n1. Về chuyển đổi số\nTừng xã lập sổ theo dõi.\n2. Kiểm tra hằng năm\nMỗi quý kiểm tra một lần.\n',
    );
    expect(labelsOf(plan.outline)).toEqual([
      'I NỘI DUNG',
      ' 1 Về chuyển đổi số',
      ' 2 Kiểm tra hằng năm',
    ]);
  });
});
