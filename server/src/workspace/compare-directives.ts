import { foldUnaccented } from '../text/fold.ts';
import { yearOfSymbol } from './directive-key.ts';
import { compareIssuers, samePlace } from './issuer-names.ts';
import type { DecidingFact, DirectiveMention } from './workspace-knowledge.ts';

/** How far two statements about a number are about one directive. */
export interface Comparison {
  /** Higher is likelier; below zero they contradict each other. */
  readonly score: number;
  readonly agreeing: readonly DecidingFact[];
  readonly differing: readonly DecidingFact[];
}

/** A statement about a directive, and the place of the file that makes it. */
export interface Statement extends DirectiveMention {
  /** Where the body sits that makes the statement; numbers of local bodies are told apart by it. */
  readonly place: string | null;
}

/** What each fact weighs where it agrees, and where it differs. */
const weights: Record<DecidingFact, readonly [number, number]> = {
  date: [8, -4],
  year: [3, -20],
  issuer: [3, -10],
  type: [1, -3],
  subject: [4, -1],
  place: [2, -1],
  'carried-out': [1, 0],
};

/** So large a part of the shorter subject's words must stand in the longer one. */
const likeSubject = 0.6;

/** Compares two statements about the same number and symbol. */
export function compareDirectives(one: Statement, another: Statement): Comparison {
  const agreeing: DecidingFact[] = [];
  const differing: DecidingFact[] = [];
  const take = (fact: DecidingFact, agrees: boolean | null): void => {
    if (agrees !== null) (agrees ? agreeing : differing).push(fact);
  };
  const sameDay = both(one.date, another.date, (a, b) => a === b);
  take('date', sameDay);
  if (sameDay !== true) take('year', both(yearOf(one), yearOf(another), isSameSeries(one.id)));
  take(
    'issuer',
    both(one.issuer, another.issuer, (a, b) => compareIssuers(a, b) !== 'other'),
  );
  take(
    'type',
    both(one.type, another.type, (a, b) => foldUnaccented(a) === foldUnaccented(b)),
  );
  take('subject', both(one.subject, another.subject, isLikeSubject));
  if (isLocal(one.id)) take('place', both(one.place, another.place, samePlace));
  const score =
    agreeing.reduce((sum, fact) => sum + weights[fact][0], 0) +
    differing.reduce((sum, fact) => sum + weights[fact][1], 0);
  return { score, agreeing, differing };
}

function both<Value>(
  one: Value | null,
  another: Value | null,
  agree: (one: Value, another: Value) => boolean,
): boolean | null {
  return one === null || another === null ? null : agree(one, another);
}

function yearOf({ id, date }: DirectiveMention): number | null {
  return yearOfSymbol(id) ?? (date === null ? null : Number(date.slice(0, 4)));
}

/**
 * State numbers restart each year (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3), those of the Party with
 * each term of office, so that two years of one term are one series.
 */
function isSameSeries(id: string): (one: number, another: number) => boolean {
  const isParty = /^[\d.]+-/.test(id);
  return (one, another) => (isParty ? Math.abs(one - another) < 5 : one === another);
}

/** Central bodies have one series of numbers for the whole country. */
function isLocal(id: string): boolean {
  const issuer = id.slice(Math.max(id.lastIndexOf('-'), id.lastIndexOf('/')) + 1);
  const isCentral = issuer.endsWith('TW') || /^(?:CP|TTg|QH\d*|B[A-ZĐ&]{2,})$/u.test(issuer);
  return /^\d/.test(id) && !isCentral;
}

function isLikeSubject(one: string, another: string): boolean {
  const a = wordsOf(one);
  const b = wordsOf(another);
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / Math.max(1, Math.min(a.size, b.size)) >= likeSubject;
}

function wordsOf(subject: string): ReadonlySet<string> {
  return new Set(foldUnaccented(subject).match(/[a-z0-9]+/g) ?? []);
}
