import type { LetterheadLines } from './division/division.ts';
import type { Letterhead, Words } from './facts.ts';

const empty: Letterhead = {
  range: null,
  number: null,
  place: null,
  dateWords: null,
  date: null,
  parentBody: null,
  issuer: null,
  nationalName: null,
};

/** A body that issues documents; marks of secrecy and urgency (MẬT, HỎA TỐC) are none. */
const isBody = (words: Words) =>
  words.text.length > 5 && !/^(?:DỰ THẢO|HỎA TỐC|TỐI MẬT|TUYỆT MẬT|VĂN BẢN)/u.test(words.text);

/** Whether a document's own number is a plan's: “54/KH-UBND”, “05-KH/TU”, “/KH-THPT”. */
export function isPlanNumber(number: string): boolean {
  return /[-–/]KH(?=[-–/]|$)/u.test(number);
}

/** The letterhead of a document: that of its first division that has one, which a decision shares with the plan it carries. */
export function letterheadOf(lines: LetterheadLines | null): Letterhead {
  if (!lines) return empty;
  const formal = lines.number !== null || lines.dateWords !== null || lines.nationalName !== null;
  const bodies = formal ? lines.bodies.filter(isBody) : [];
  const issuer = bodies[bodies.length - 1] ?? null;
  const parts = [lines.number, lines.place, lines.dateWords, lines.nationalName, ...bodies].filter(
    (words) => words !== null,
  );
  if (parts.length === 0) return empty;
  const ranges = parts.map((words) => words.range);
  const start = ranges.reduce((a, b) => (b.start.line < a.start.line ? b : a));
  const end = ranges.reduce((a, b) => (b.end.line >= a.end.line ? b : a));
  return {
    range: { start: { line: start.start.line, character: 0 }, end: { ...end.end } },
    number: lines.number,
    place: lines.place,
    dateWords: lines.dateWords,
    date: lines.date,
    parentBody: bodies.length > 1 ? (bodies[0] ?? null) : null,
    issuer,
    nationalName: lines.nationalName,
  };
}
