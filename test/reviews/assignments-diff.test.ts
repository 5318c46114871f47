import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';
import { changesAsMarkdown } from '../../server/src/reviews/assignments/changes-as-markdown.ts';
import { diffAssignments } from '../../server/src/reviews/assignments/diff-assignments.ts';
import type { PlanChanges } from '../../server/src/reviews/assignments/diff-assignments.ts';
import { sayReviewIn } from '../../server/src/reviews/messages.ts';
import { buildProgram, type Program, soundPlan, workFolder } from '../cli/program.ts';
import { archivePlan, withOldFindings } from './plans.ts';
import { TestRepository } from './repository.ts';

const source = (text: string) => ({ file: 'a.plan', document: openPlanDocument(text) });

/** What edits of the plan change in who does what by when. */
function changesBy(...edits: readonly (readonly [from: string, to: string])[]): PlanChanges[] {
  let text = archivePlan;
  for (const [from, to] of edits) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  return diffAssignments([{ before: source(archivePlan), after: source(text) }]);
}

/** The rows of the table, as a reviewer reads them. */
function rows(changes: readonly PlanChanges[]): string[] {
  return changesAsMarkdown(changes, 'main', sayReviewIn('vi'))
    .split('\n')
    .filter(
      (line) => line.startsWith('| ') && !line.startsWith('| Thay đổi') && !line.includes('---'),
    );
}

describe('the reviewer is told', () => {
  it('another lead unit', () => {
    const changes = changesBy(['trì: Phòng Tin học', 'trì: Văn phòng Sở']);
    expect(rows(changes)).toEqual([
      '| đổi | II › 2 (24) | Quét hồ sơ và lưu vào kho dữ liệu. | Chủ trì: ~~Phòng Tin học~~ → **Văn phòng Sở** |',
    ]);
    expect(changes[0]?.changed[0]?.leads).toEqual({
      from: ['Phòng Tin học'],
      to: ['Văn phòng Sở'],
      added: ['Văn phòng Sở'],
      removed: ['Phòng Tin học'],
    });
  });

  it('a deadline that moved, from when to when and by how long', () => {
    const [row] = rows(changesBy(['hiện: trước ngày 31/3/2025', 'hiện: trước ngày 30/4/2025']));
    expect(row).toContain(
      'Thời hạn: ~~trước ngày 31/3/2025~~ → **trước ngày 30/4/2025** (lùi 30 ngày)',
    );
    const earlier = changesBy(['hiện: trước ngày 31/3/2025', 'hiện: trước ngày 01/3/2025']);
    expect(earlier[0]?.changed[0]?.deadlines?.days).toBe(-30);
  });

  it('coordinating units that came or went', () => {
    const line = '- Cơ quan phối hợp: Kho lưu trữ tỉnh; Phòng Nội vụ\n';
    const [row] = rows(
      changesBy([
        '- Cơ quan chủ trì: Phòng Tin học\n',
        `- Cơ quan chủ trì: Phòng Tin học\n${line}`,
      ]),
    );
    expect(row).toContain('Phối hợp: thêm Kho lưu trữ tỉnh, Phòng Nội vụ');
  });

  it('recipients and reporting duties', () => {
    const changes = changesBy(
      ['- Lưu: VT.', '- Trung tâm Lưu trữ;\n- Lưu: VT.'],
      ['trước ngày 15/12/2025./.', 'trước ngày 20/12/2025./.'],
    );
    expect(changes[0]?.recipients).toEqual({ added: ['Trung tâm Lưu trữ'], removed: [] });
    const [report] = changes[0]?.reports ?? [];
    expect([report?.from?.when, report?.to?.when]).toEqual([
      'trước ngày 15/12/2025',
      'trước ngày 20/12/2025',
    ]);
    const markdown = changesAsMarkdown(changes, 'main', sayReviewIn('vi'));
    expect(markdown).toContain('**Nơi nhận**: thêm Trung tâm Lưu trữ');
    expect(markdown).toContain('**Báo cáo**: ~~UBND tỉnh, trước ngày 15/12/2025~~ → ');
  });

  it('tasks that came or went', () => {
    const task = '3. Bàn giao hồ sơ giấy.\n\n- Cơ quan chủ trì: Kho lưu trữ\n\n';
    const [added] = changesBy(['III. TỔ CHỨC', `${task}III. TỔ CHỨC`]);
    expect(added?.added.map(({ text, leads }) => [text, leads[0]?.unit])).toEqual([
      ['Bàn giao hồ sơ giấy.', 'Kho lưu trữ'],
    ]);
    const first = /1\. Lập danh mục[\s\S]*?(?=2\. Quét)/.exec(archivePlan)?.[0] ?? '';
    const [removed] = changesBy([first, ''], ['2. Quét', '1. Quét']);
    expect(removed?.removed.map(({ text }) => text)).toEqual(['Lập danh mục hồ sơ cần số hóa.']);
    expect(removed?.changed).toEqual([]);
  });

  it('a task that moved to another section or was put in other words', () => {
    const moved = changesBy(
      ['2. Quét', 'III. GIẢI PHÁP\n\n1. Quét'],
      ['III. TỔ CHỨC', 'IV. TỔ CHỨC'],
    );
    expect(moved[0]?.changed[0]?.section).toMatchObject({
      from: [{ title: 'NHIỆM VỤ' }],
      to: [{ title: 'GIẢI PHÁP' }],
    });
    expect(rows(moved)[0]).toMatch(/^\| chuyển mục \|/);
    const [reworded] = changesBy(['lưu vào kho dữ liệu', 'lưu vào kho dữ liệu số']);
    expect(reworded?.changed[0]?.text?.to).toContain('kho dữ liệu số');
    expect([reworded?.added, reworded?.removed]).toEqual([[], []]);
  });
});

describe('the reviewer is not bothered', () => {
  it.each([
    ['by new numbers', ['2. Quét', '3. Quét']],
    ['by lines that move', ['KẾ HOẠCH\n', '\n\nKẾ HOẠCH\n']],
    ['by a unit that is abbreviated', ['UBND tỉnh (để b/c)', 'UBND tỉnh (b/c)']],
    ['by typography', ['31/3/2025\n', '31/3/2025  \n']],
  ])('%s', (_name, [from = '', to = '']) => {
    expect(changesBy([from, to])).toEqual([]);
  });
});

it('text of a plan stays text in Markdown', () => {
  const [row] = rows(changesBy(['kho dữ liệu.', 'kho dữ liệu [số] < 3 năm.']));
  expect(row).toContain('\\[số\\] \\< 3 năm');
});

it('a long comparison is cut where a comment would be too long, and says so', () => {
  const plans = changesBy(['trì: Phòng Tin học', 'trì: Văn phòng Sở']);
  const many = Array.from({ length: 1000 }, () => plans[0] as PlanChanges);
  const markdown = changesAsMarkdown(many, 'main', sayReviewIn('en'));
  expect(markdown.length).toBeLessThan(65_536);
  expect(markdown).toMatch(/and \d+ more plans/);
});

describe('plandoc assignments --diff', () => {
  let program: Program;
  beforeAll(async () => {
    program = await buildProgram();
  });
  afterAll(() => program.remove());

  const edited = archivePlan.replace('trì: Phòng Tin học', 'trì: Văn phòng Sở');
  const diff = (folder: string, ...words: readonly string[]) =>
    program.run(folder, ['assignments', ...words]);

  it('compares with where the branch left, renamed and deleted plans too', () => {
    const others = { 'b.plan': archivePlan, 'c.plan': withOldFindings(60) };
    const repository = new TestRepository({ 'a.plan': archivePlan, ...others });
    repository.git('switch', '--quiet', '--create', 'edits');
    repository.commit({ 'a.plan': null, 'moi.plan': edited, 'c.plan': null, 'd.plan': soundPlan });
    const { status, output } = diff(repository.folder, '.', '--diff', 'main', '--format', 'json');
    const { plans, summary } = JSON.parse(output) as {
      plans: { file: string; state: string; earlierFile: string | null }[];
      summary: Record<string, number>;
    };
    expect(plans.map(({ file, state }) => `${file} ${state}`).sort()).toEqual([
      'c.plan deleted',
      'd.plan new',
      'moi.plan changed',
    ]);
    expect(plans.find(({ file }) => file === 'moi.plan')?.earlierFile).toBe('a.plan');
    expect(summary['changed']).toBe(1);
    expect(status).toBe(0);
  });

  it('compares with a file, and keeps to a unit', () => {
    const folder = workFolder({ 'cu.plan': archivePlan, 'moi.plan': edited });
    const { output } = diff(folder, 'moi.plan', '--diff', 'cu.plan');
    expect(output).toContain('So với `cu.plan`');
    expect(output).toContain('~~Phòng Tin học~~ → **Văn phòng Sở**');
    const none = diff(folder, 'moi.plan', '--diff', 'cu.plan', '--unit', 'Sở Y tế').output;
    expect(none).toContain('Không có thay đổi nào');
    expect(diff(folder, '.', '--diff', 'cu.plan').status).toBe(2);
  });

  it('says what it cannot do', () => {
    const folder = workFolder({ 'a.plan': archivePlan });
    writeFileSync(path.join(folder, 'b.txt'), Buffer.from([0x50, 0x4b, 0, 1, 2]));
    expect(diff(folder, 'a.plan', '--diff', 'main').errors).toContain('kho git');
    expect(diff(folder, 'a.plan', '--diff', 'b.txt').status).toBe(2);
    const format = diff(folder, 'a.plan', '--diff', 'a.plan', '--format', 'xlsx');
    expect([format.status, format.errors]).toEqual([2, expect.stringContaining('md hoặc json')]);
  });
});
