import { describe, expect, it } from 'vitest';
import { documentSymbols } from '../../server/src/features/document-symbols.ts';
import type { Plan } from '../../server/src/plan/facts.ts';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';
import { checkPlan } from '../../server/src/rules/index.ts';
import { type HostileText, hostileTexts } from './hostile-texts.ts';

/** Four times the text may cost so many times the work; twice that would be sixteen times. */
const mostForFourfold = 4 * 1.8;

/** Less work than this is not told from the noise of the machine, in milliseconds of processor time. */
const leastMeasured = 12;

/** What else the machine does, and the compiler, can only add: superlinear work fails every time. */
const attempts = 4;

describe('reading and checking takes work in proportion to the text', () => {
  for (const [name, make] of Object.entries(hostileTexts)) {
    it(name, () => {
      expect(leastGrowth(make, 8000)).toBeLessThan(mostForFourfold);
    });
  }

  it('ten million characters on one line', () => {
    const make: HostileText = (length) => 'a'.repeat(length);
    expect(leastGrowth(make, 2_500_000)).toBeLessThan(mostForFourfold);
  });

  it('a hundred thousand lines of one character', () => {
    const make: HostileText = (length) => 'a\n'.repeat(length / 2);
    expect(leastGrowth(make, 50_000)).toBeLessThan(mostForFourfold);
  });
});

/** The smallest growth of the work from one length to four times it. */
function leastGrowth(make: HostileText, length: number): number {
  const short = make(length);
  const long = make(4 * length);
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < attempts && least >= mostForFourfold; attempt++) {
    // Lines are read once for all documents: another end makes them new.
    const work = processorTime(() => useEverything(`${short}${attempt}`));
    const longWork = processorTime(() => useEverything(`${long}${attempt}`));
    least = Math.min(least, longWork / Math.max(work, leastMeasured));
  }
  return least;
}

function useEverything(text: string): void {
  const document = openPlanDocument(text);
  for (const typed of ['', 'x']) {
    const place = { line: Math.floor(document.lines.lineCount / 2), character: 0 };
    document.change({ start: place, end: place }, typed);
    const { plan } = document;
    documentSymbols(plan, 'vi');
    resolveReferences(plan);
    checkPlan(document, { locale: 'vi', limit: 200 });
  }
}

/** References are resolved when they are asked for. */
function resolveReferences({ innerReferences }: Plan): void {
  expect(innerReferences).toBeDefined();
}

/** Milliseconds of processor time, which other programs on the machine hardly change. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
