/** Decides which time expressions of running text bound a duty, and which only describe or recount. */
import type { PassageContext } from '../passage.ts';
import { clauseStart, segmentStart } from './clause.ts';
import { dutyVerbEndingAt, namesDescribedThing, startsDuty } from './duty-words.ts';
import { isLetterAt } from './letters.ts';
import type { TimePhrase } from './time-phrase.ts';

/** Words before a time that make it history, a condition of persons, or the force of a document. */
const notADuty =
  /(?<!\p{L})(?:hộ khẩu|thường trú|sinh (?:từ|trước|sau|ngày|năm)|nhập ngũ|hiệu lực|tính đến|tính từ|ngày (?:ban hành|ký|đăng|hiệu lực|cập nhật)|so với|từ ngày ký|ký ngày|ban hành ngày|thông qua ngày|thành lập ngày|phê duyệt ngày|được cấp ngày|thế kỷ|đạt được|trở về trước)(?!\p{L})/u;
const labelBefore =
  /(?<!\p{L})(?:thời gian(?! (?:qua|tới|vừa|gần đây))|thời hạn|tiến độ|hoàn thành|lộ trình)[^:;.]{0,50}: ?$/u;
const done = /^, [^,.;]{0,60}(?<!\p{L})đã(?!\p{L})/u;
/** Plans before this year are not written with the words this reader knows; what bounds them is history. */
const earliestPlan = 1990;
const commemorates =
  /(?<!\p{L})(?:kỷ niệm|kỉ niệm|chào mừng|ngày lễ|ngày sinh|truyền thống|ngày thành lập|hưởng ứng|nhân dịp)(?!\p{L})/u;
const documentWords =
  /(?<!\p{L})(?:luật|bộ luật|nghị định|nghị quyết|quyết định|chỉ thị|thông tư|kết luận|công văn|hướng dẫn|thông báo|tờ trình|kế hoạch|chương trình|đề án|quy định|pháp lệnh|hiến pháp|văn bản|biên bản|công điện|báo cáo(?! viên)) [^;]*$/u;
const quality =
  /^,? (?:và )?(?:sâu rộng|liên tục|kịp thời|hiệu quả|chặt chẽ|đồng bộ|rộng khắp|rộng rãi|nghiêm túc|có hiệu quả|toàn diện|quyết liệt|đầy đủ|thiết thực)(?!\p{L})(?! \p{L})/u;
/** “mỗi năm giảm 2%”, “hằng năm có ít nhất 02 lớp”: a target, not when to do something. */
const countsResults = /^,? (?:phấn đấu |bình quân |có |giảm|tăng|đạt|thêm)[^,;.]{0,40}(?:\d|%)/u;
const completion =
  /(?<!\p{L})(?:xong|hoàn thành|kết thúc|thời hạn|thời gian|tiến độ|lộ trình|hạn|diễn ra|tổ chức|khai mạc|bắt đầu|khởi công|khánh thành)[^,;.]{0,30}$/u;
const adverbsBetween =
  /^(?:,? (?:và )?(?:kịp thời|chủ động|tích cực|đột xuất|nghiêm túc|liên tục|hoặc|có|phải|được|đi|làm tốt việc|làm tốt công tác))*,? ?/u;
const connectives =
  /^(?:[-–•*+ ]*)(?:và|đồng thời|trong đó|riêng|ngoài ra|bên cạnh đó|hoặc|cần|phải|được)?,? ?$/u;
const targetWords =
  /(?<!\p{L})(?:phấn đấu|đạt|tỷ lệ|tỉ lệ|mục tiêu|tầm nhìn|định hướng|chỉ tiêu)(?!\p{L})/u;
const ownedAfter = /^ (?:của|do|đã|này|theo kế hoạch)(?!\p{L})/u;

/** Tells whether `phrase`, found in running text, bounds a duty. */
export function boundsDuty(folded: string, phrase: TimePhrase, context: PassageContext): boolean {
  const before = folded.slice(clauseStart(folded, phrase.start), phrase.start);
  if (notADuty.test(before.slice(-60)) && phrase.head.unit !== 'constant') return false;
  if (isHistory(folded, phrase)) return false;
  if (labelBefore.test(folded.slice(Math.max(0, phrase.start - 70), phrase.start))) return true;
  if (opensBracket(folded, phrase)) return true;
  switch (phrase.head.unit) {
    case 'day':
      return dayBounds(folded, phrase, before);
    case 'month':
    case 'quarter':
      return monthBounds(folded, phrase, before);
    case 'year':
    case 'phase':
    case 'school':
      return yearBounds(folded, phrase, before, context);
    case 'part':
      return partBounds(folded, phrase, before);
    case 'cycle':
      return cycleBounds(folded, phrase, before, context);
    case 'regular':
    case 'constant':
      if (phrase.head.unit === 'regular' && phrase.end > phrase.head.end) return !isAim(context);
      return adverbBounds(folded, phrase, context);
    case 'span':
      return true;
  }
}

/** A time long past, or one of which the sentence says what has been done by then. */
function isHistory(folded: string, { end, first, last }: TimePhrase): boolean {
  const year = last?.year ?? first?.year ?? null;
  if (year === null) return false;
  return year < earliestPlan || done.test(folded.slice(end, end + 80));
}

/** “… (trong năm 2013).”: a bracket that begins with a time and does not belong to a document's name. */
function opensBracket(folded: string, phrase: TimePhrase): boolean {
  if (folded[phrase.start - 1] !== '(' || phrase.head.form === 'bare') return false;
  if (phrase.head.unit === 'constant' || phrase.head.unit === 'regular') return false;
  const outside = folded.slice(clauseStart(folded, phrase.start - 1), phrase.start - 1);
  if (phrase.head.unit === 'day' && commemorates.test(outside)) return false;
  return phrase.role !== null || !documentWords.test(outside.slice(-60));
}

function dayBounds(folded: string, phrase: TimePhrase, before: string): boolean {
  if (phrase.role !== null) return true;
  if (commemorates.test(before)) return false;
  if (phrase.head.form === 'bare') return false;
  const after = folded.slice(phrase.end, phrase.end + 20);
  // “Công văn … ngày 12/3/2024 của …” dates a document, also where no number is cited.
  if (/^ (?:của|về)(?!\p{L})/u.test(after)) return false;
  if (documentWords.test(before.slice(-80)) && !completion.test(before)) return false;
  return (
    folded.startsWith('ngày', phrase.head.start) || isClauseStart(before) || completion.test(before)
  );
}

function monthBounds(folded: string, phrase: TimePhrase, before: string): boolean {
  if (phrase.role !== null || phrase.kind === 'recurring') return true;
  if (phrase.head.form === 'bare') return completion.test(before);
  if (isClauseStart(before) || completion.test(before)) return true;
  const dated = phrase.first?.year != null || phrase.last?.year != null;
  if (!dated && phrase.head.unit === 'month') return false;
  return (
    !namesDescribedThing(lastSegment(before)) &&
    !ownedAfter.test(folded.slice(phrase.end, phrase.end + 16))
  );
}

function yearBounds(
  folded: string,
  phrase: TimePhrase,
  before: string,
  context: PassageContext,
): boolean {
  if (isAim(context) || context.place === 'heading') return false;
  if (targetWords.test(before)) return false;
  // A task told in a table cell names years of programmes; its bound stands in the time column.
  if (context.place === 'cell' && context.column === 'task') return false;
  if (phrase.head.form === 'bare' && phrase.kind !== 'period') return false;
  const segment = lastSegment(before);
  const words = folded.slice(phrase.start, phrase.head.start);
  const ends = /^\s*(?:$|[.;,:)(])/u.test(folded.slice(phrase.end, phrase.end + 2));
  if (/^(?:từ nay )?(?:cho )?(?:đến|tới) $/u.test(words)) return false;
  if (phrase.head.unit === 'phase') {
    return phrase.role === 'within' && ends && !namesDescribedThing(segment);
  }
  if (phrase.role === null) {
    if (folded[phrase.start - 1] === '(') {
      return /giai đoạn (?:\d|i{1,3}) ?$/u.test(folded.slice(0, phrase.start - 1).slice(-16));
    }
    if (isClauseStart(before)) return leadsIn(folded, phrase.end);
    return (
      phrase.kind === 'period' && phrase.head.unit === 'year' && ends && /nhiệm vụ $/u.test(segment)
    );
  }
  if (phrase.role === 'within' || phrase.role === 'from') {
    // “đề án trong năm 2025” is the plan of that year; “tổng kết đề án vào năm 2025” is due then.
    const describes =
      /^(?:trong|từ|ngay trong)(?!\p{L})/u.test(words) && describesDocument(segment);
    return isClauseStart(before) || completion.test(before) || !describes;
  }
  return true;
}

function partBounds(folded: string, phrase: TimePhrase, before: string): boolean {
  if (phrase.kind === 'recurring' && /(?:sơ kết|định k[ỳì]) $/u.test(before)) return true;
  if (isClauseStart(before) && leadsIn(folded, phrase.end)) return true;
  return phrase.role !== null && !/(?:kết quả|tình hình)[^,]*$/u.test(before);
}

function cycleBounds(
  folded: string,
  phrase: TimePhrase,
  before: string,
  context: PassageContext,
): boolean {
  if (/(?:khách|ngân|đơn|cửa|mặt|nhà|bán|mua|giao|kho|xếp|bạn) $/u.test(before)) return false;
  if (context.column === 'task' && context.place === 'cell') return false;
  const words = folded.slice(phrase.start, phrase.end);
  if (/^định k/u.test(words) || phrase.role !== null) return true;
  if (/lần/u.test(words)) return !isAim(context);
  const after = folded.slice(phrase.end, phrase.end + 60);
  if (/^ (?:của|theo kế hoạch)(?!\p{L})/u.test(after) || countsResults.test(after)) return false;
  if (isClauseStart(before)) return true;
  const segment = lastSegment(before);
  if (segment.trim() === '') return !/^(?:$|[.;,])/u.test(after);
  return !isAim(context) && !namesDescribedThing(segment);
}

function adverbBounds(folded: string, phrase: TimePhrase, context: PassageContext): boolean {
  if (isAim(context) || (context.column === 'task' && context.place === 'cell')) return false;
  const clause = folded.slice(clauseStart(folded, phrase.start), phrase.start);
  const rest = folded.slice(phrase.end, phrase.end + 80);
  const verb = dutyVerbEndingAt(folded, phrase.start - 1);
  if (verb === 'giáo dục' || /(?:cơ chế|chế độ) $/u.test(clause)) return false;
  const skipped = adverbsBetween.exec(rest)?.[0].length ?? 0;
  if (startsDuty(folded, phrase.end + skipped) && !/^[^,]*,/u.test(rest.slice(0, skipped)))
    return true;
  if (isClauseStart(clause)) return true;
  if (verb === null || quality.test(rest)) return false;
  return !/(?:chế độ|công tác|việc|hoạt động|nhiệm vụ)[^,;]*$/u.test(clause.slice(-60));
}

/** “Năm 2025: …”, “Cuối năm học, …”, “Cuối quý tổ chức …”: what stands before is when to do what follows. */
function leadsIn(folded: string, end: number): boolean {
  return /^(?: ?[:,]| và )/u.test(folded.slice(end, end + 4)) || startsDuty(folded, end + 1);
}

/** Purposes and objectives say how things should be, not when a duty is due. */
function isAim(context: PassageContext): boolean {
  return context.section === 'purpose' || context.section === 'objectives';
}

function isClauseStart(before: string): boolean {
  return connectives.test(before);
}

function lastSegment(before: string): string {
  return before.slice(segmentStart(before, before.length));
}

function describesDocument(segment: string): boolean {
  return (
    /(?:kế hoạch|chương trình|đề án|chiến lược|kết quả|dự toán|tình hình)[^,]*$/u.test(segment) &&
    !isLetterAt(segment, segment.length)
  );
}
