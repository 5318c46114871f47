/** Decides which time expressions of running text bound a duty, and which only describe or recount. */
import type { PassageContext } from '../passage.ts';
import { clauseStart, lastSegment } from './clause.ts';
import { adverbBounds, cycleBounds, leadsIn, partBounds } from './cycle-bounds.ts';
import { namesDescribedThing, startsDuty } from './duty-words.ts';
import type { PhraseInText } from './phrase-in-text.ts';
import * as words from './prose-words.ts';
import type { TimePhrase } from './time-phrase.ts';

/** Plans before this year are not written with the words this reader knows; its times are history. */
const earliestPlan = 1990;

/** Tells whether `phrase`, found in running text, bounds a duty. */
export function boundsDuty(folded: string, phrase: TimePhrase, context: PassageContext): boolean {
  const { start, end, head } = phrase;
  // What was and is, not what is to be done.
  if (context.section === 'situation') return false;
  const before = folded.slice(clauseStart(folded, start), start);
  const isAim = context.section === 'purpose' || context.section === 'objectives';
  const found = { folded, phrase, before, after: folded.slice(end, end + 80), context, isAim };
  // The preposition belongs to some of these words (“tính đến”), “ngày” to others (“ký ngày”).
  const near = folded.slice(start - Math.min(before.length, 60), head.start + 'ngày'.length);
  if (head.unit !== 'constant' && tellsOtherThing(near)) return false;
  if (isHistory(found)) return false;
  if (head.unit !== 'cycle' && words.tellsScope.test(folded.slice(0, 90))) return false;
  if (words.stretchChecked.test(folded.slice(Math.max(0, start - 70), start))) return false;
  if (countsReports(found)) return false;
  if (words.labelBefore.test(folded.slice(Math.max(0, start - 70), start))) return true;
  if (opensBracket(found)) return true;
  switch (head.unit) {
    case 'day':
      return dayBounds(found);
    case 'month':
    case 'quarter':
      return monthBounds(found);
    case 'year':
    case 'phase':
    case 'school':
      return yearBounds(found);
    case 'part':
      return partBounds(found);
    case 'cycle':
      return cycleBounds(found);
    case 'regular':
    case 'constant':
      return adverbBounds(found);
    case 'span':
      return true;
  }
}

function tellsOtherThing(near: string): boolean {
  return words.tellsNoDuty.test(near) || words.tellsBirth.test(near);
}

/** A time long past, or one of which the sentence says what has been done by then. */
function isHistory({ phrase: { first, last }, after }: PhraseInText): boolean {
  const year = last?.year ?? first?.year ?? null;
  return year !== null && (year < earliestPlan || words.hasBeenDone.test(after));
}

/** “báo cáo quý I, 6 tháng, 9 tháng và năm gửi trước ngày 15 …”: which reports, where the time follows. */
function countsReports({ folded, phrase, after }: PhraseInText): boolean {
  const { unit } = phrase.head;
  if (unit === 'day' || unit === 'constant' || unit === 'span' || phrase.role !== null)
    return false;
  const before = folded.slice(Math.max(0, phrase.start - 50), phrase.start);
  return words.reportsOf.test(before) && words.dueFollows.test(after);
}

/** “… (trong năm 2013).”: a bracket that begins with a time and does not belong to a document's name. */
function opensBracket({ folded, phrase }: PhraseInText): boolean {
  const { start, head, role } = phrase;
  if (folded[start - 1] !== '(' || head.form === 'bare') return false;
  if (head.unit === 'constant' || head.unit === 'regular' || head.unit === 'school') return false;
  const name = outside(folded, phrase);
  // “Ngày hội Đại đoàn kết (18/11)”, but “Ngày cao điểm (24/7/2022)” is held on that day.
  if (words.commemorates.test(name) && head.unit === 'day' && role === null) return false;
  if (head.unit === 'day' && role === null && isYearless(phrase) && isRemembered(name))
    return false;
  return role !== null || !words.namesDocument.test(name.slice(-60));
}

/** The clause before the bracket that a phrase opens; empty where it opens none. */
function outside(folded: string, { start }: TimePhrase): string {
  if (folded[start - 1] !== '(') return '';
  return folded.slice(clauseStart(folded, start - 1), start - 1);
}

function dayBounds({ folded, phrase, before, after }: PhraseInText): boolean {
  if (phrase.role === 'until' && words.namesFigures.test(before)) return false;
  // “số vượt quy định sau ngày 31/12/2017”: since when something is so.
  const isSince = phrase.role === 'from' && folded.startsWith('sau ', phrase.start);
  if (isSince && !words.opensClause.test(lastSegment(before))) return false;
  if (phrase.role !== null) return true;
  // “thời gian tổ chức dự kiến 06/11/2025”; days in figures alone are mostly those of other things.
  if (phrase.head.form === 'bare') {
    const isDated = !isYearless(phrase) && words.isDone.test(before);
    return isDated && !isRemembered(lastSegment(before));
  }
  if (isRemembered(before || outside(folded, phrase))) return false;
  // “Công văn … ngày 12/3/2024 của …” dates a document, also where no number is cited.
  if (/^ (?:của|về)(?!\p{L})/u.test(after)) return false;
  const isDone = words.isDone.test(before);
  if (words.namesDocument.test(before.slice(-80)) && !isDone) return false;
  return (
    isDone ||
    words.opensDay.test(folded.slice(phrase.head.start, phrase.head.start + 8)) ||
    words.opensClause.test(before)
  );
}

function isYearless({ first, last }: TimePhrase): boolean {
  return (first ?? last)?.year == null;
}

/** “chào mừng Ngày Quốc khánh 02/9”, “Ngày hội Đại đoàn kết (ngày 18/11)”: a day with a name. */
function isRemembered(before: string): boolean {
  return words.commemorates.test(before) || words.namesDay.test(before);
}

function monthBounds({ phrase, before, after }: PhraseInText): boolean {
  const { head, role, kind, first, last } = phrase;
  if (role !== null || kind === 'recurring' || words.isDone.test(before)) return true;
  if (head.form === 'bare') return false;
  if (words.opensClause.test(before)) return true;
  const hasYear = first?.year != null || last?.year != null;
  if (!hasYear && head.unit === 'month') return false;
  const isOwned = /^ (?:của|do|đã|này|theo kế hoạch)(?!\p{L})/u.test(after);
  return !isOwned && !namesDescribedThing(lastSegment(before));
}

function yearBounds(found: PhraseInText): boolean {
  const { folded, phrase, before, after, context } = found;
  const { head, role, start } = phrase;
  if (found.isAim || context.place === 'heading' || words.namesTarget.test(before)) return false;
  // A task told in a table cell names years of programmes; its bound stands in the time column.
  if (context.place === 'cell' && context.column === 'task') return false;
  if (head.form === 'bare' && phrase.kind !== 'period') return false;
  const lead = folded.slice(start, head.start);
  // “đến năm 2030” is a horizon; “đến hết năm 2030” is a bound.
  if (/^(?:từ nay )?(?:cho )?(?:đến|tới) $/u.test(lead)) return false;
  const segment = lastSegment(before);
  const endsClause = /^\s*(?:$|[.;,:)(])/u.test(after);
  if (head.unit === 'phase') {
    if (namesDescribedThing(segment)) return false;
    if (role === 'within' && endsClause) return true;
    if (role !== 'within' && role !== null) return false;
    return words.isCarriedOut.test(segment) && !words.looksBack.test(segment);
  }
  if (role === null) return bareYearBounds(found, segment, endsClause);
  // “đề án trong năm 2025” is the scheme of that year; “tổng kết đề án vào năm 2025” is due then.
  const describes = /^(?:trong|từ|ngay trong) /u.test(lead) && words.namesYearlyThing.test(segment);
  return !describes || words.opensClause.test(before) || words.isDone.test(before);
}

/** A year without preposition: “Năm 2025: …”, “giai đoạn 1 (2022 - 2023)”, “nhiệm vụ năm 2024 - 2026”. */
function bareYearBounds(found: PhraseInText, segment: string, endsClause: boolean): boolean {
  const { folded, phrase, before } = found;
  if (folded[phrase.start - 1] === '(') {
    return /giai đoạn (?:\d|i{1,3}) ?$/u.test(outside(folded, phrase));
  }
  // “Học kỳ I: Bắt đầu từ …” names what is spoken of; “Học kỳ I: Tổ chức …” says when.
  if (phrase.head.unit === 'school') {
    return words.opensClause.test(before) && startsDuty(folded, skipMark(folded, phrase.end));
  }
  if (words.opensClause.test(before)) return leadsIn(found);
  const isStretch = phrase.kind === 'period' && phrase.head.unit === 'year';
  return isStretch && endsClause && segment.endsWith('nhiệm vụ ');
}

/** Where the words begin behind a time: after “: ”, “, ” or a space. */
function skipMark(folded: string, end: number): number {
  return folded[end] === ' ' ? end + 1 : end + 2;
}
