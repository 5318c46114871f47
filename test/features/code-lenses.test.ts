import { describe, expect, it } from 'vitest';
import { codeLenses } from '../../server/src/features/code-lenses.ts';
import { range } from '../../server/src/text/position.ts';
import type {
  IndexedPlan,
  WorkspaceKnowledge,
} from '../../server/src/workspace/workspace-knowledge.ts';
import { readFixture } from './fixture.ts';
import { knownDirective, knownWorkspace } from './known-workspace.ts';
import { statePlan } from './plans.ts';

const place = {
  uri: 'file:///office/b.plan',
  range: range(3, 4, 3, 14),
  fullRange: range(3, 0, 3, 14),
};
const department: IndexedPlan = {
  uri: 'file:///office/b.plan',
  number: '3/KH-SVH',
  date: null,
  issuer: null,
  type: 'KẾ HOẠCH',
  subject: null,
  range: range(0, 0, 1, 0),
  selectionRange: range(0, 0, 0, 8),
};

function lensesOf(more: Partial<WorkspaceKnowledge>): ReturnType<typeof codeLenses> {
  const { file } = readFixture(statePlan);
  const own = knownDirective({ id: '15/KH-UBND' });
  const knowledge = knownWorkspace([own], [], { directiveOfFile: () => own, ...more });
  return codeLenses(file, knowledge, 'vi');
}

describe('code lenses', () => {
  it('say above the title who cites the plan and who carries it out', () => {
    const lenses = lensesOf({
      citationsOf: () => [place, place],
      carriedOutBy: () => [department],
    });
    expect(lenses.map(({ range: { start }, command }) => [start.line, command?.title])).toEqual([
      [9, '2 lần được viện dẫn'],
      [9, '1 kế hoạch triển khai'],
    ]);
    expect(lenses[1]?.command).toMatchObject({
      command: 'plandoc.showReferences',
      arguments: [
        'file:///office/plan.plan',
        { line: 9, character: 0 },
        [{ uri: department.uri, range: department.selectionRange }],
      ],
    });
  });

  it('are silent about what nobody cites, and without number or workspace', () => {
    expect(lensesOf({})).toEqual([]);
    expect(lensesOf({ directiveOfFile: () => null, citationsOf: () => [place] })).toEqual([]);
    expect(codeLenses(readFixture(statePlan).file, null, 'vi')).toEqual([]);
  });
});
