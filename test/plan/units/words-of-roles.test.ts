import { describe, expect, it } from 'vitest';
import { completionPlaces } from '../../../server/src/features/completion/completion-place.ts';
import { columnRole } from '../../../server/src/plan/headings/column-role.ts';
import { sectionRole } from '../../../server/src/plan/headings/section-role.ts';
import { assignmentsOf } from './units-check.ts';

/**
 * What says who leads or coordinates is written before a colon, at the head of a column, and as a
 * heading, and units are offered behind it. Each reader has its own words, in its own form: a word that
 * one of them learns belongs into this table, and so into the others.
 */
const leading = [
  'chủ trì',
  'phụ trách',
  'chịu trách nhiệm',
  'chịu trách nhiệm chính',
  'đầu mối',
  'làm đầu mối',
];
const coordinating = ['phối hợp', 'phối kết hợp'];
/** These say who works where nobody leads; as a heading they are about the work. */
const performing = ['thực hiện', 'trách nhiệm thực hiện'];

describe.each([
  ...leading.map((words) => [words, 'lead', 'leads'] as const),
  ...coordinating.map((words) => [words, 'coordinating', 'coordination'] as const),
  ...performing.map((words) => [words, 'lead', 'other'] as const),
])('“Đơn vị %s”', (words, part, section) => {
  const label = `Đơn vị ${words}`;

  it('is a label', () => {
    expect(assignmentsOf(`${label}: Sở Xây dựng.`)).toEqual([`${part} label: Sở Xây dựng`]);
    expect(assignmentsOf(`${label} : Sở Xây dựng.`)).toEqual([`${part} label: Sở Xây dựng`]);
  });

  it('heads a column', () => {
    expect(columnRole(label.toLowerCase())).toBe(part);
  });

  it('is a heading', () => {
    expect(sectionRole(label.toLowerCase())).toBe(section);
  });

  it('asks for units', () => {
    expect(completionPlaces(`${label}: `).map(({ kind }) => kind)).toContain('unit');
  });
});
