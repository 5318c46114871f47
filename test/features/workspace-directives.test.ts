import { beforeEach, describe, expect, it } from 'vitest';
import { WorkspaceIndex } from '../../server/src/features/workspace-directives.ts';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';

const office = 'file:///office';
const letter = (number: string): string =>
  `ỦY BAN NHÂN DÂN\nHUYỆN SÔNG LAM\nSố: ${number}\n\nKẾ HOẠCH\nThư viện\n\nI. MỤC ĐÍCH\nII. NHIỆM VỤ\n`;

describe('the index of the workspace', () => {
  let files: Map<string, string>;
  let read: string[];
  let index: WorkspaceIndex;

  beforeEach(() => {
    files = new Map([
      [`${office}/a.plan`, letter('15/KH-UBND')],
      [`${office}/b.md`, '# Notes\n'],
    ]);
    read = [];
    index = new WorkspaceIndex({
      listFiles: () => Promise.resolve([...files.keys()]),
      readFile: (uri) => {
        read.push(uri);
        return Promise.resolve(files.get(uri) ?? null);
      },
    });
  });

  const find = async (id: string): Promise<string[]> =>
    (await index.find(id, () => undefined)).map(({ uri }) => uri.slice(office.length + 1));

  it('reads nothing before it is asked, and again only the file that has the number', async () => {
    expect(read).toEqual([]);
    expect(await find('15/KH-UBND')).toEqual(['a.plan']);
    expect(await find('16/KH-UBND')).toEqual([]);
    expect(await find('15/KH-UBND')).toEqual(['a.plan']);
    expect(read.map((uri) => uri.slice(office.length + 1))).toEqual(['a.plan', 'b.md', 'a.plan']);
  });

  it('reads nothing for a law, which has no number', async () => {
    expect(await find('Luật Thư viện 2019')).toEqual([]);
    expect(read).toEqual([]);
  });

  it('tells a file that cites a number from the one that has it', async () => {
    files.set(`${office}/c.plan`, letter('9/KH-UBND').replace('II.', 'Theo số 15/KH-UBND.\nII.'));
    expect(await find('15/KH-UBND')).toEqual(['a.plan']);
  });

  it('follows the files', async () => {
    await find('15/KH-UBND');
    files.set(`${office}/a.plan`, letter('16/KH-UBND'));
    index.setChanged(`${office}/a.plan`);
    expect(await find('15/KH-UBND')).toEqual([]);
    expect(await find('16/KH-UBND')).toEqual(['a.plan']);
    files.delete(`${office}/a.plan`);
    index.setChanged(`${office}/a.plan`);
    expect(await find('16/KH-UBND')).toEqual([]);
  });

  it('believes an open document before its file', async () => {
    const document = openPlanDocument(letter('17/KH-UBND'));
    // Editors escape in their own way; it is the same file.
    index.setOpen('file:///office/%61.plan', () => document.plan);
    expect(await find('15/KH-UBND')).toEqual([]);
    expect(await find('17/KH-UBND')).toHaveLength(1);
    index.setClosed('file:///office/%61.plan');
    files.set('file:///office/%61.plan', letter('15/KH-UBND'));
    expect(await find('15/KH-UBND')).toHaveLength(1);
  });

  it('goes on after a question that was cancelled', async () => {
    const cancel = (): void => {
      throw new Error('cancelled');
    };
    await expect(index.find('15/KH-UBND', cancel)).rejects.toThrow('cancelled');
    expect(await find('15/KH-UBND')).toEqual(['a.plan']);
  });
});
