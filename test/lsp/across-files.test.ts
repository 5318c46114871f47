import type {
  Hover,
  Location,
  LocationLink,
  TypeHierarchyItem,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { describe, expect, it } from 'vitest';
import { district, Office, province } from './office.ts';

const office = new Office();

const task = `KẾ HOẠCH
Tu sửa trường lớp

I. NHIỆM VỤ
1. Rà soát phòng học. Giao Phòng Văn hóa và Thông tin chủ trì, phối hợp với các trường thực hiện.
`;

describe('a directive across files', () => {
  it('is defined in its own file: of several with one number the one that date and place mean', async () => {
    await office.start();
    const place = office.at('huyen/21.md', district, '139/KH-UBND ngày');
    const links = (await office.client.request('textDocument/definition', place)) as LocationLink[];
    expect(links.map(({ targetUri }) => targetUri)).toEqual([office.uriOf('tinh/139.plan')]);
    const { contents } = (await office.client.request('textDocument/hover', place)) as Hover;
    expect(JSON.stringify(contents)).toContain('139.plan');
  });

  it('has plans that carry it out, and stands above them in the hierarchy', async () => {
    await office.start();
    const place = office.at('tinh/139.plan', province, '139/KH-UBND');
    const plans = (await office.client.request(
      'textDocument/implementation',
      place,
    )) as LocationLink[];
    expect(plans.map(({ targetUri }) => targetUri)).toEqual([office.uriOf('huyen/21.md')]);
    const [item] = (await office.client.request(
      'textDocument/prepareTypeHierarchy',
      place,
    )) as TypeHierarchyItem[];
    const names = async (method: string): Promise<string[]> => {
      const items = (await office.client.request(method, { item })) as TypeHierarchyItem[];
      return items.map(({ name }) => name);
    };
    expect(await names('typeHierarchy/supertypes')).toEqual(['Kết luận 81-KL/TW']);
    expect(await names('typeHierarchy/subtypes')).toEqual(['Kế hoạch 21/KH-UBND']);
  });

  it('is found wherever it is cited, and renamed there after a look', async () => {
    await office.start();
    const place = office.at('tinh/139.plan', province, '139/KH-UBND');
    const context = { includeDeclaration: false };
    const found = (await office.client.request('textDocument/references', {
      ...place,
      context,
    })) as Location[];
    expect(new Set(found.map(({ uri }) => uri))).toEqual(new Set([office.uriOf('huyen/21.md')]));
    expect(found).toHaveLength(3);
    const edit = (await office.client.request('textDocument/rename', {
      ...place,
      newName: '140/KH-UBND',
    })) as WorkspaceEdit;
    const changes = (edit.documentChanges ?? []).map((change) =>
      'edits' in change ? [change.textDocument.uri, change.edits.length] : [],
    );
    expect(changes).toEqual([
      [office.uriOf('tinh/139.plan'), 1],
      [office.uriOf('huyen/21.md'), 3],
    ]);
    expect(edit.changeAnnotations?.['elsewhere']?.needsConfirmation).toBe(true);
    const wrong = office.client.request('textDocument/rename', { ...place, newName: 'abc' });
    await expect(wrong).rejects.toThrow(/số, ký hiệu/u);
  });

  describe('of several with one number', () => {
    const own = /^(?:Có|Câu|Tệp|-).*$/gmu;
    /** What a hover says of other directives of the number, without links. */
    const decided = async (name: string, text: string, words: string): Promise<string[]> => {
      const hover = await office.client.request('textDocument/hover', office.at(name, text, words));
      const { value } = (hover as { contents: { value: string } }).contents;
      return (value.match(own) ?? []).map((line) => line.replace(/\]\([^)]*\)/gu, ']'));
    };

    it('is told by the place where every province has its own', async () => {
      const third = province
        .replace('TỈNH SÔNG LAM', 'TỈNH HÀ TRUNG')
        .replace('19 tháng', '20 tháng');
      office.write('tinh-ba/139.plan', third);
      const cited = 'Kế hoạch số 139/KH-UBND ngày 19/9/2023 của UBND tỉnh Sông Lam';
      const other = 'Kế hoạch số 139/KH-UBND của UBND tỉnh Bình Sơn';
      const noOther = district.replaceAll(cited, other).replace(/của UBND tỉnh Sông Lam/gu, '');
      await office.start();
      await office.symbols('x');
      expect(await decided('huyen/21.md', district, '139/KH-UBND ngày')).toEqual([
        'Tệp của văn bản: [tinh/139.plan]',
        'Có 3 văn bản mang số này; văn bản nêu trên được chọn vì khớp ngày ban hành, cơ quan ban hành, trích yếu. Các văn bản khác:',
        '- 139/KH-UBND, 20/9/2023, ỦY BAN NHÂN DÂN TỈNH HÀ TRUNG, Phát triển văn hóa đọc giai đoạn 2023 - 2025 ([tinh-ba/139.plan]) – khác ngày ban hành, cơ quan ban hành',
        '- 139/KH-UBND, 02/3/2024, ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN, Phòng, chống thiên tai ([tinh-khac/139.plan]) – khác năm ban hành, cơ quan ban hành, trích yếu',
      ]);
      const [file, head] = await decided('huyen/22.md', noOther, '139/KH-UBND của UBND tỉnh Bình');
      expect(file).toBe('Tệp của văn bản: [tinh-khac/139.plan]');
      expect(head).toContain(
        'Có 3 văn bản mang số này; văn bản nêu trên được chọn vì khớp cơ quan ban hành',
      );
    });

    it('is told by the year where numbers start anew, else by what was cited before', async () => {
      const text = `KẾ HOẠCH
Siết chặt kỷ luật

Căn cứ Chỉ thị số 02/CT-TTg ngày 09/01/2018 của Thủ tướng Chính phủ về tăng cường kỷ luật;
Căn cứ Chỉ thị số 02/CT-TTg ngày 04/01/2019 của Thủ tướng Chính phủ về phòng cháy;

I. MỤC ĐÍCH
Thực hiện Chỉ thị số 02/CT-TTg.
`;
      await office.start();
      await office.symbols('x');
      const head =
        'Có 2 văn bản mang số này; văn bản nêu trên được chọn vì khớp ngày ban hành, trích yếu. Các văn bản khác:';
      const first =
        '- 02/CT-TTg, 09/01/2018, Thủ tướng Chính phủ, tăng cường kỷ luật – khác năm ban hành, trích yếu';
      const second =
        '- 02/CT-TTg, 04/01/2019, Thủ tướng Chính phủ, phòng cháy – khác năm ban hành, trích yếu';
      expect(await decided('d.plan', text, '02/CT-TTg ngày 09')).toEqual([head, second]);
      expect(await decided('d.plan', text, '02/CT-TTg ngày 04')).toEqual([head, first]);
      expect(await decided('d.plan', text, '02/CT-TTg.')).toEqual([
        head,
        first,
        'Câu viện dẫn này không nêu ngày, cơ quan ban hành hay trích yếu; hiểu là văn bản cùng số được viện dẫn ngay trước đó.',
      ]);
    });
  });

  it('is known from the catalogue where it is no file', async () => {
    const entry = {
      number: '81-KL/TW',
      status: 'replaced',
      replacedBy: '90-KL/TW',
      link: 'https://a.vn/81',
    };
    office.write('directives.json', JSON.stringify({ directives: [entry] }, null, 2));
    await office.start();
    const place = office.at('tinh/139.plan', province, '81-KL/TW');
    const [link] = (await office.client.request(
      'textDocument/definition',
      place,
    )) as LocationLink[];
    expect([link?.targetUri, link?.targetRange.start.line]).toEqual([
      office.uriOf('directives.json'),
      3,
    ]);
    const { contents } = (await office.client.request('textDocument/hover', place)) as Hover;
    expect(JSON.stringify(contents)).toContain('đã bị thay thế bởi 90-KL/TW');
    const links = await office.client.request('textDocument/documentLink', place);
    expect(links).toMatchObject([{ target: 'https://a.vn/81' }]);
  });

  it('is known from a sheet that the configuration names, and out of force there', async () => {
    office.write('.plandoc.json', '{ "catalogue": "van ban/danh-muc.csv" }');
    office.write('van ban/danh-muc.csv', 'Số ký hiệu;Hiệu lực\n81-KL/TW;bị bãi bỏ\n');
    await office.start();
    await office.symbols('x');
    office.client.open(office.uriOf('tinh/139.plan'), province);
    const textDocument = { uri: office.uriOf('tinh/139.plan') };
    const codes = async (): Promise<unknown[]> => {
      const report = await office.client.request('textDocument/diagnostic', { textDocument });
      return (report as { items: { code: string }[] }).items.map(({ code }) => code);
    };
    await codes();
    await office.symbols('x');
    expect(await codes()).toContain('directive-not-in-force');
  });
});

describe('a unit across files', () => {
  it('is found and renamed in running text, in files that are open and in those that are not', async () => {
    office.write('truong/30.plan', task);
    await office.start();
    const asked = office.at('huyen/21.md', district, 'Phòng Văn hóa và Thông tin');
    const places = async (): Promise<string[]> => {
      const context = { includeDeclaration: true };
      const found = await office.client.request('textDocument/references', { ...asked, context });
      return (found as Location[]).map(({ uri, range }) => `${uri} ${JSON.stringify(range)}`);
    };
    const closed = await places();
    const line = task.split('\n').findIndex((one) => one.includes('Phòng Văn hóa'));
    expect(closed.filter((place) => place.includes('truong/30.plan'))).toHaveLength(1);
    expect(closed.some((place) => place.includes(`"line":${line},`))).toBe(true);
    office.client.open(office.uriOf('truong/30.plan'), task);
    office.client.open(office.uriOf('tinh/139.plan'), province);
    expect(await places()).toEqual(closed);
    const edit = await office.client.request('textDocument/rename', {
      ...asked,
      newName: 'Phòng Văn hóa',
    });
    const changed = (edit as WorkspaceEdit).documentChanges ?? [];
    const count = changed.reduce((sum, one) => sum + ('edits' in one ? one.edits.length : 0), 0);
    expect(count).toBe(closed.length);
  });
});

describe('files that get another name', () => {
  it('are followed by the links to them, and by their own where they move', async () => {
    office.write('so/30.plan', `${task}\nXem [kế hoạch của tỉnh](../tinh/139.plan#muc-2).\n`);
    await office.start();
    const rename = async (from: string, to: string): Promise<unknown> => {
      const files = [{ oldUri: office.uriOf(from), newUri: office.uriOf(to) }];
      const edit = await office.client.request('workspace/willRenameFiles', { files });
      return ((edit as WorkspaceEdit | null)?.documentChanges ?? []).flatMap((change) =>
        'edits' in change
          ? change.edits.map((one) => [change.textDocument.uri, 'newText' in one && one.newText])
          : [],
      );
    };
    const linking = office.uriOf('so/30.plan');
    expect(await rename('tinh/139.plan', 'tinh/139-2023.plan')).toEqual([
      [linking, '../tinh/139-2023.plan#muc-2'],
    ]);
    expect(await rename('tinh', 'cap-tinh')).toEqual([[linking, '../cap-tinh/139.plan#muc-2']]);
    expect(await rename('so/30.plan', '30.plan')).toEqual([[linking, 'tinh/139.plan#muc-2']]);
    expect(await rename('huyen/21.md', 'huyen/22.md')).toEqual([]);
  });
});
