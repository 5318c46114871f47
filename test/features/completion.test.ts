import type { CompletionItem } from 'vscode-languageserver-types';
import { describe, expect, it } from 'vitest';
import { completion } from '../../server/src/features/completion/completion.ts';
import { itemDocumentation } from '../../server/src/features/completion/item-documentation.ts';
import type { CompletionData } from '../../server/src/features/completion/make-item.ts';
import type { WorkspaceKnowledge } from '../../server/src/workspace/workspace-knowledge.ts';
import { readFixture } from './fixture.ts';
import { knownWorkspace } from './known-workspace.ts';

interface Surroundings {
  readonly office?: readonly string[];
  readonly knowledge?: WorkspaceKnowledge;
  readonly isTriggered?: boolean;
}

function itemsAt(notation: string, around: Surroundings = {}): CompletionItem[] {
  const { file, cursor } = readFixture(notation);
  const { office = [], knowledge = null, isTriggered = false } = around;
  const request = { position: cursor, isTriggered };
  return completion(file, request, {
    unitNames: () => office,
    knowledge,
    today: () => '2026-07-20',
  });
}

/** The texts offered at `$0`. */
function offered(notation: string, around: Surroundings = {}): string[] {
  return itemsAt(notation, around).map(({ label }) => label);
}

/** What each suggestion at `$0` puts in. */
function putIn(notation: string, around: Surroundings = {}): string[] {
  return itemsAt(notation, around).map(({ textEdit }) => textEdit?.newText ?? '');
}

const plan = `KẾ HOẠCH
Thư viện

Thực hiện Kết luận số 57-KL/TW ngày 15/6/2023 của Bộ Chính trị về thông tin.

I. NHIỆM VỤ
1. Lập danh mục sách
- Cơ quan chủ trì: Phòng Nội vụ.
- Cơ quan phối hợp: Phòng Văn hóa.
2. Mua sách
- Cơ quan chủ trì: Phòng Văn hóa.
`;

const decision = {
  id: '12/2025/QĐ-UBND',
  type: 'Quyết định',
  date: '2025-02-05',
  issuer: 'Ủy ban nhân dân tỉnh',
  subject: 'Ban hành Quy chế quản lý thư viện',
};
const workspace = knownWorkspace([decision], ['Sở Tài chính']);

describe('completion of units', () => {
  it.each(['- Cơ quan chủ trì: $0', '- Chủ trì: Sở Y tế; P$0', '- Giao $0'])(
    'offers the units of the plan after “%s”, most used first',
    (line) => {
      expect(offered(`${plan}3. Tập huấn\n${line}`)).toEqual(['Phòng Văn hóa', 'Phòng Nội vụ']);
    },
  );

  it('goes on with those of the office and of the workspace', () => {
    const line = `${plan}3. Tập huấn\n- Cơ quan chủ trì: $0`;
    expect(offered(line, { office: ['Văn phòng'], knowledge: workspace })).toEqual([
      'Phòng Văn hóa',
      'Phòng Nội vụ',
      'Văn phòng',
      'Sở Tài chính',
    ]);
  });

  it('leaves out who leads the task already', () => {
    expect(
      offered(`${plan}3. Tập huấn
- Cơ quan chủ trì: Phòng Nội vụ.
- Cơ quan phối hợp: $0`),
    ).toEqual(['Phòng Văn hóa']);
  });

  it('replaces the unit that was begun, no more', () => {
    const text = `${plan}3. Tập huấn
- Cơ quan chủ trì: Sở Y tế; ‹Phòng $0›`;
    const [mark] = readFixture(text).file.marks;
    expect(itemsAt(text)[0]?.textEdit).toMatchObject({ range: mark?.range });
  });

  it.each(['Phòng N', 'phong noi', 'nội v', 'NOI VU', 'pnv'])('finds a unit by “%s”', (typed) => {
    const [item, ...others] = itemsAt(`${plan}3. Tập huấn\n- Cơ quan chủ trì: ${typed}$0`);
    expect(others).toEqual([]);
    expect(item).toMatchObject({ label: 'Phòng Nội vụ', filterText: typed });
  });

  it('takes diacritics that were typed at their word', () => {
    expect(offered(`${plan}3. Tập huấn\n- Cơ quan chủ trì: phóng$0`)).toEqual([]);
  });
});

describe('completion in tables', () => {
  const table = `PHỤ LỤC
DANH MỤC

| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn hoàn thành |
|---|---|---|---|
`;

  it('offers units and deadlines by the head of the column', () => {
    expect(offered(`${plan}${table}| 1 | Mua sách | Phòng N$0`)).toEqual(['Phòng Nội vụ']);
    const due = `${plan}${table}| 1 | Mua sách | Phòng Nội vụ | trước$0 |`;
    expect(offered(due)[0]).toBe('trước ngày 31/8/2026');
  });

  it('offers in any other column what it would in a sentence', () => {
    expect(offered(`${plan}${table}| 1 | Mua sách theo $0`)).toEqual(['Kết luận số 57-KL/TW']);
    expect(offered(`${plan}${table}| 1 | Mua sách $0`)).toEqual([]);
  });
});

describe('completion of recipients', () => {
  const block = `Số: 15/KH-UBND

${plan}
Nơi nhận:
- Phòng Nội vụ;
`;

  it('offers the units with a duty that have no line yet, and the archive line', () => {
    expect(putIn(`${block}- $0`)).toEqual(['Phòng Văn hóa;', 'Lưu: VT.']);
  });

  it('begins each line with a capital and leaves out who is named by an article', () => {
    const decision = `${block}- Như Điều 3;\n- $0`;
    const text = decision.replace('3. ', '').replace('Phòng Văn hóa.\n2.', 'các tổ dân phố.\n2.');
    expect(putIn(text)).toContain('Các tổ dân phố;');
    expect(putIn(text).filter((line) => line.startsWith('Như'))).toEqual([]);
  });

  it('writes no second mark, and knows the archive line', () => {
    expect(putIn(`${block}- Phòng $0;\n- Lưu: VT.`)).toEqual(['Phòng Văn hóa']);
  });

  it('writes commas in a Party plan of before 27/5/2026', () => {
    const party = `ĐẢNG CỘNG SẢN VIỆT NAM
Số 12-KH/HU
Sông Lam, ngày 03 tháng 4 năm 2024

${plan}
Nơi nhận:
- Phòng Nội vụ,
- $0`;
    expect(putIn(party)).toEqual(['Phòng Văn hóa,', 'Lưu Văn phòng.']);
  });
});

describe('completion of directives', () => {
  it('offers them after “số”, those of the type that is written', () => {
    expect(offered(`${plan}3. Quán triệt Kết luận số $0`)).toEqual(['57-KL/TW']);
    expect(offered(`${plan}3. Quán triệt Kết luận số 5$0`)).toEqual(['57-KL/TW']);
    expect(offered(`${plan}3. Triển khai thực hiện theo $0`)).toEqual(['Kết luận số 57-KL/TW']);
    expect(offered(`${plan}Thực hiện $0`)).toEqual(['Kết luận số 57-KL/TW']);
    expect(offered(`${plan}3. Quán triệt $0`)).toEqual(['Kết luận số 57-KL/TW']);
    expect(offered(`${plan}3. Tổ chức thực hiện $0`)).toEqual([]);
    expect(offered(`${plan}3. Tổ chức thực hiện k$0`)).toEqual(['Kết luận số 57-KL/TW']);
    expect(offered(`${plan}3. Theo Quyết định số $0`, { knowledge: workspace })).toEqual([
      '12/2025/QĐ-UBND',
    ]);
    expect(offered(`${plan}3. Theo Nghị định số $0`, { knowledge: workspace })).toEqual([]);
  });

  it('shortens what was cited before, and cites anything else in full', () => {
    expect(putIn(`${plan}3. Rà soát theo $0`, { knowledge: workspace })).toEqual([
      'Kết luận số 57-KL/TW',
      'Quyết định số 12/2025/QĐ-UBND ngày 05/02/2025 của Ủy ban nhân dân tỉnh ban hành Quy chế quản lý thư viện',
    ]);
    expect(putIn(`${plan}3. Theo Quyết định số $0`, { knowledge: workspace })).toEqual([
      '12/2025/QĐ-UBND ngày 05/02/2025 của Ủy ban nhân dân tỉnh ban hành Quy chế quản lý thư viện',
    ]);
  });

  it('cites in full above the first citation', () => {
    const text = `I. MỤC ĐÍCH
Thực hiện Kết luận số $0

II. NHIỆM VỤ
1. Quán triệt Kết luận số 57-KL/TW ngày 15/6/2023 của Bộ Chính trị về thông tin.`;
    expect(putIn(text)).toEqual(['57-KL/TW ngày 15/6/2023 của Bộ Chính trị về thông tin']);
  });

  it('writes dates as the plan does', () => {
    const text = `KẾ HOẠCH
Thư viện

Căn cứ Luật Thư viện năm 2019;
Căn cứ Kết luận số 57-KL/TW, ngày 15 tháng 6 năm 2023 của Bộ Chính trị về thông tin;
Căn cứ $0`;
    expect(putIn(text, { knowledge: workspace })).toEqual([
      'Quyết định số 12/2025/QĐ-UBND, ngày 05 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh ban hành Quy chế quản lý thư viện',
    ]);
  });

  it.each(['ket luan so 57', 'Kết l', '57-', 'thong tin'])('finds one by “%s”', (typed) => {
    expect(offered(`${plan}3. Rà soát theo ${typed}$0`)).toEqual(['Kết luận số 57-KL/TW']);
  });

  it('puts what is no longer in force last and marks it', () => {
    const knowledge = knownWorkspace([{ ...decision, status: 'repealed' }, { id: '9-CT/TW' }]);
    const items = itemsAt(`${plan}3. Rà soát theo $0`, { knowledge });
    expect(items.map(({ label, tags }) => [label, tags])).toEqual([
      ['Kết luận số 57-KL/TW', undefined],
      ['số 9-CT/TW', undefined],
      ['Quyết định số 12/2025/QĐ-UBND', [1]],
    ]);
  });

  it('takes a number of another year for another directive', () => {
    const again = { id: '57-KL/TW', type: 'Kết luận', date: '2030-01-04' };
    const knowledge = knownWorkspace([again]);
    expect(putIn(`${plan}3. Theo Kết luận số $0`, { knowledge })).toEqual([
      '57-KL/TW',
      '57-KL/TW ngày 04/01/2030',
    ]);
  });

  it('writes for an appendix to which plan it belongs', () => {
    const text = `ỦY BAN NHÂN DÂN
HUYỆN SÔNG LAM

Số: 15/KH-UBND
Sông Lam, ngày 12 tháng 3 năm 2024

${plan}
PHỤ LỤC
DANH MỤC SÁCH
(Kèm theo Kế hoạch số $0)`;
    expect(putIn(text)[0]).toBe(
      '15/KH-UBND ngày 12 tháng 3 năm 2024 của Ủy ban nhân dân huyện Sông Lam',
    );
  });

  it('offers none for the number of the plan itself, nor for words that only look alike', () => {
    expect(offered(`Số: $0\n\n${plan}`)).toEqual([]);
    expect(offered(`${plan}3. Theo dõi $0`)).toEqual([]);
    expect(offered(`${plan}3. Rà soát theo quy định $0`)).toEqual([]);
  });
});

describe('completion of deadlines', () => {
  it('offers days, months and quarters to come', () => {
    const texts = offered(`${plan}3. Tập huấn\n- Thời gian thực hiện: $0`);
    for (const text of ['trước ngày 31/8/2026', 'trong tháng 8/2026', 'quý III/2026', 'quý I/2027'])
      expect(texts).toContain(text);
  });

  it('counts from the date of the plan, where it has one', () => {
    const dated = `Sông Lam, ngày 05 tháng 11 năm 2023\n\n${plan}`;
    const texts = offered(`${dated}3. Tập huấn\n- Thời hạn hoàn thành: trước$0`);
    expect(texts.slice(0, 2)).toEqual(['trước ngày 31/12/2023', 'trước ngày 31/01/2024']);
    expect(offered(`${dated}3. Tập huấn\n- Thời hạn: trong tháng$0`)).toContain(
      'trong tháng 01/2024',
    );
  });

  it('begins with those that the plan repeats, in the case that is typed', () => {
    const line = '- Thời hạn hoàn thành: Trong quý II/2027.\n';
    const text = `${plan}3. Tập huấn\n${line}4. Họp\n${line}5. Sơ kết\n- Thời hạn hoàn thành: Tr$0`;
    expect(offered(text)[0]).toBe('Trong quý II/2027');
  });

  it('offers them in a sentence, too', () => {
    expect(offered(`${plan}3. Lập danh mục, hoàn thành trước$0`)[0]).toBe('trước ngày 31/8/2026');
  });
});

describe('completion of numbers', () => {
  it('goes on with the tasks and with the sections', () => {
    expect(putIn(`${plan}$0`)).toEqual(['3. ', 'II. ']);
    expect(putIn(`${plan}I$0`)).toEqual(['II. ']);
  });

  it('has none for what stands behind the sections', () => {
    expect(putIn(`${plan}\nNơi nhận:\n- Lưu: VT.\n\n$0`)).toEqual([]);
    const appendix = 'PHỤ LỤC\nDANH MỤC\n\n1. Sách thiếu nhi\n$0';
    expect(putIn(`${plan}\nNơi nhận:\n- Lưu: VT.\n\n${appendix}`)[0]).toBe('2. ');
  });

  it('waits until it is asked', () => {
    expect(offered(`${plan} $0`, { isTriggered: true })).toEqual([]);
  });
});

describe('completion', () => {
  it('offers nothing elsewhere', () => {
    expect(offered(`${plan}3. Tập huấn cán $0`)).toEqual([]);
    expect(offered(`${plan}- Kinh phí: $0`)).toEqual([]);
  });

  it('tells more of a suggestion when it is looked at', () => {
    const notation = `${plan}3. Rà soát theo $0`;
    const { file } = readFixture(notation);
    const [directive] = itemsAt(notation);
    const about = itemDocumentation(file, directive?.data as CompletionData, null, 'vi');
    expect(about?.value).toBe(
      'Trích yếu: thông tin\n\nCơ quan ban hành: Bộ Chính trị\n\nNgày ban hành: 15/6/2023\n\nĐã viện dẫn 1 lần trong văn bản này',
    );
    const [unit] = itemsAt(`${plan}3. Tập huấn\n- Cơ quan chủ trì: $0`);
    const duties = itemDocumentation(file, unit?.data as CompletionData, null, 'vi');
    expect(duties?.value).toContain('Chủ trì (1):\n\n- 2\\. Mua sách');
  });
});
