import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportAssignments, exportOutline } from '../../server/src/exports/exports.ts';
import { libraryPlan, planOf } from './plans.ts';

const assignmentFormats = ['table', 'md', 'json', 'csv', 'xlsx', 'ics', 'html'] as const;
const outlineFormats = [
  'tree',
  'plain',
  'md',
  'json',
  'html',
  'opml',
  'mermaid',
  'csv',
  'docx',
] as const;

/** Plans whose lines were shuffled, cut and mixed with anything at all. */
const anyPlan = fc
  .array(fc.oneof(fc.constantFrom(...libraryPlan.split('\n')), fc.string({ unit: 'binary' })), {
    maxLength: 40,
  })
  .map((lines) => lines.join('\n'));

describe('any text', () => {
  it('is exported in every format, twice the same', () => {
    fc.assert(
      fc.property(anyPlan, fc.boolean(), (text, matrix) => {
        const twice = [planOf(text), planOf(text)].map((plan) => [
          ...assignmentFormats.map(
            (format) => exportAssignments({ plans: [plan], format, locale: 'vi', matrix }).content,
          ),
          ...outlineFormats.map((format) =>
            exportOutline({ plans: [{ ...plan, findings: [] }], format, locale: 'en' }),
          ),
        ]);
        expect(twice[0]).toEqual(twice[1]);
      }),
      { numRuns: 60 },
    );
  });
});
