import { foldPassage } from '../../text/fold.ts';
import type { Passage, PassageContext } from '../passage.ts';
import { afterVerb, readPartners } from './coordinating-phrases.ts';
import { stopWords } from './duty-words.ts';
import { readLead } from './lead-phrases.ts';
import { readOrder } from './orders.ts';
import { tellsDuty, unitsOfLabel } from './label-values.ts';
import { labelValueEnd, type RoleLabel, roleLabelAt } from './role-labels.ts';
import { beforeLinks, openingUnits, type OpeningUnits, unitsBefore } from './sentence-parts.ts';
import { mentionOf, splitUnits } from './split-units.ts';
import type { ListedUnit } from './unit-list.ts';
import type { AssignmentMention } from './unit-mentions.ts';
import { endsSentence, type UnitToken, wordsAre } from './unit-tokens.ts';
import { phrases } from './word-phrases.ts';

type Part = AssignmentMention['part'];
type How = AssignmentMention['how'];

/**
 * Walks once through the tokens of a passage and collects the assignments it states. Each word that
 * may assign (“chủ trì”, “phối hợp”, “giao”, “phụ trách”, a role label) has a method that answers
 * the token to go on with.
 */
export class SentenceReader {
  private readonly mentions: AssignmentMention[] = [];
  /** First token of the clause that is read: a subject stands at or after it. */
  private clauseStart = 0;
  private sentenceStart = 0;
  /** The last sentence before that opens with units. */
  private subjectStart = 0;
  /** Where the clauses outside the open brackets started. */
  private readonly outerClauses: number[] = [];
  /** Whether the sentence has said who leads: “…, Sở Y tế phối hợp” then names who coordinates. */
  private hasLead = false;
  private readonly openings = new Map<number, OpeningUnits | null>();
  private unitsOfHeading: readonly string[] | null = null;

  constructor(
    private readonly passage: Passage,
    private readonly tokens: readonly UnitToken[],
    private readonly context: PassageContext,
  ) {}

  read(): AssignmentMention[] {
    let index = 0;
    while (index < this.tokens.length) index = Math.max(this.readAt(index), index + 1);
    return this.mentions;
  }

  private readAt(index: number): number {
    const { tokens } = this;
    if (tokens[index]?.isMark) return this.passMark(index);
    if (index === this.clauseStart || tokens[index - 1]?.isMark) {
      const label = roleLabelAt(tokens, index, tokens.length);
      if (label !== null) return this.readLabel(label);
    }
    switch (tokens[index]?.word) {
      case 'chủ':
        return wordsAre(tokens, index, 'chủ', 'trì') ? this.readLead(index) : index + 1;
      case 'phối':
        return wordsAre(tokens, index, 'phối', 'hợp') || wordsAre(tokens, index, 'phối', 'kết')
          ? this.readCoordinating(index)
          : index + 1;
      case 'giao':
      case 'phân':
        return this.readOrder(index);
      case 'phụ':
        return wordsAre(tokens, index, 'phụ', 'trách') ? this.readCharge(index) : index + 1;
      default:
        return index + 1;
    }
  }

  private passMark(index: number): number {
    const mark = this.tokens[index]?.word ?? '';
    if (mark === '(') this.outerClauses.push(this.clauseStart);
    if (mark === ')') {
      this.clauseStart = this.outerClauses.pop() ?? index + 1;
    } else if (endsSentence(this.tokens, index)) {
      if (this.opening(this.sentenceStart) !== null) this.subjectStart = this.sentenceStart;
      this.clauseStart = index + 1;
      this.sentenceStart = index + 1;
      this.hasLead = false;
    } else if (mark === ';' || mark === ':' || mark === '(') {
      this.clauseStart = index + 1;
    }
    return index + 1;
  }

  /** “Cơ quan chủ trì: Sở Y tế; phối hợp: …”. A phrase inside the value is read as a phrase. */
  private readLabel({ part, colon }: RoleLabel): number {
    const { tokens } = this;
    const start = colon + 1;
    const end = labelValueEnd(tokens, colon, tokens.length);
    this.clauseStart = start;
    if (tellsDuty(tokens, start)) return start;
    let plainEnd = end;
    for (let index = start; index < plainEnd; index++) {
      if (wordsAre(tokens, index, 'chủ', 'trì')) return start;
      if (wordsAre(tokens, index, 'phối', 'hợp')) plainEnd = index;
    }
    unitsOfLabel(this.passage.text, tokens, start, plainEnd).forEach((unit, position) => {
      const isSecond = part === 'both' && position > 0;
      const isLead = part === 'lead' || (part === 'both' && !isSecond);
      if (part === 'coordinating' || isSecond) this.addSpan(unit, 'coordinating', 'label');
      // Performers beside an explicit “Cơ quan chủ trì” heading do not lead.
      else if (isLead || this.context.section !== 'leads') this.addSpan(unit, 'lead', 'label');
    });
    this.hasLead = part !== 'coordinating';
    return plainEnd;
  }

  private readLead(index: number): number {
    const { tokens } = this;
    const isTag = tokens[index - 1]?.word === '(' && tokens[index + 2]?.word === ')';
    if (isTag) return this.readTag(index, 'lead');
    const reading = readLead(tokens, this.clauseStart, index, this.opening(this.sentenceStart));
    if (reading.kind === 'units') {
      for (const unit of reading.found.units) this.addUnit(unit, 'lead', 'phrase');
    } else if (reading.kind === 'no-subject') {
      this.addLeadNamedElsewhere(index);
    }
    this.hasLead = this.hasLead || reading.kind !== 'nothing';
    this.clauseStart = index + 2;
    return index + 2;
  }

  /** The subject of “…; chủ trì, phối hợp với” opens the sentence, the block, or is the heading above. */
  private addLeadNamedElsewhere(index: number): void {
    const { tokens } = this;
    for (const start of [this.sentenceStart, 0]) {
      const opening = this.opening(start);
      if (opening === null || opening.next >= index) continue;
      const next = tokens[opening.next];
      if (next?.word === ':' || (next?.isMark && start !== this.sentenceStart)) {
        for (const { first, last } of opening.units)
          this.addImperative(index, this.textOf(first, last));
        return;
      }
      // “Ban Thường vụ giao Ban Tổ chức là cơ quan thường trực, chủ trì …”: who gives a duty has it not.
      const order = readOrder(tokens, start, opening.next);
      if (order !== null) {
        const units = this.hasLead ? [] : order.list.units;
        for (const unit of units) this.addUnit(unit, 'lead', 'assign');
        return;
      }
      const isSubject = next?.isMark || stopWords.lengthAt(tokens, opening.next, tokens.length) > 0;
      if (isSubject && start === this.sentenceStart) {
        const units = this.hasLead ? [] : opening.units;
        for (const unit of units) this.addUnit(unit, 'lead', 'phrase');
        return;
      }
    }
    const named = this.headingUnits();
    for (const unit of named.length > 0 ? named : this.subjectAbove())
      this.addImperative(index, unit);
  }

  /** “Ban Dân tộc xây dựng kế hoạch. Chủ trì …”: who was told to do the last thing does this too. */
  private subjectAbove(): readonly string[] {
    const opening = this.subjectStart < this.sentenceStart ? this.opening(this.subjectStart) : null;
    const verb = opening && stopWords.match(this.tokens, opening.next, this.tokens.length);
    if (opening === null || verb?.kind !== 'verb') return [];
    if (issuingVerbs.lengthAt(this.tokens, opening.next, this.tokens.length) > 0) return [];
    return opening.units.map(({ first, last }) => this.textOf(first, last));
  }

  /** The units a sentence opens with, read once for each sentence. */
  private opening(start: number): OpeningUnits | null {
    const known = this.openings.get(start);
    if (known !== undefined) return known;
    const opening = openingUnits(this.tokens, start);
    this.openings.set(start, opening);
    return opening;
  }

  private headingUnits(): readonly string[] {
    const heading = this.context.unitHeading ?? '';
    this.unitsOfHeading ??= splitUnits(heading, foldPassage(heading), 0, heading.length).map(
      ({ text }) => text,
    );
    return this.unitsOfHeading;
  }

  private readCoordinating(index: number): number {
    const { tokens } = this;
    if (tokens[index - 1]?.word === '(' && tokens[index + 2]?.word === ')') {
      return this.readTag(index, 'coordinating');
    }
    const list = readPartners(tokens, index);
    const after = afterVerb(tokens, index);
    if (list !== null) {
      for (const unit of list.units) this.addUnit(unit, 'coordinating', 'phrase');
      this.clauseStart = list.next;
      return list.next;
    }
    // “(Sở A chủ trì, Sở B phối hợp)”: the coordinating units are the subject.
    const next = tokens[after];
    const endsThere =
      next === undefined || next.isMark || next.word === 'thực' || next.word === 'triển';
    const found = this.hasLead ? unitsBefore(tokens, this.clauseStart, index) : null;
    // “Sở A chủ trì; Sở B phối hợp bố trí …”: a clause of its own with a duty of its own.
    const isOwnClause =
      found?.first === this.clauseStart &&
      tokens[found.first - 1]?.word === ';' &&
      next?.isCapital === false;
    if (endsThere || isOwnClause) {
      for (const unit of found?.units ?? []) this.addUnit(unit, 'coordinating', 'phrase');
    }
    return after;
  }

  /** “Sở Tài chính (chủ trì), Sở Xây dựng, Sở Y tế (phối hợp)”. */
  private readTag(index: number, part: Part): number {
    const open = index - 1;
    const from = this.outerClauses[this.outerClauses.length - 1] ?? 0;
    const units = unitsBefore(this.tokens, from, open)?.units ?? [];
    for (const unit of part === 'lead' ? units.slice(-1) : units)
      this.addUnit(unit, part, 'phrase');
    if (this.outerClauses.length > 0) this.outerClauses[this.outerClauses.length - 1] = index + 3;
    this.hasLead = true;
    return index + 2;
  }

  private readOrder(index: number): number {
    const reading = readOrder(this.tokens, this.clauseStart, index);
    if (reading === null) return index + 1;
    const { list, first, isDuty } = reading;
    if (this.isFollowedByLead(list.next)) {
      this.clauseStart = first;
    } else {
      if (isDuty) for (const unit of list.units) this.addUnit(unit, 'lead', 'assign');
      this.clauseStart = list.next;
      this.hasLead = this.hasLead || isDuty;
    }
    return list.next;
  }

  private isFollowedByLead(next: number): boolean {
    for (let at = next; at < next + 8; at++) {
      if (wordsAre(this.tokens, at, 'chủ', 'trì'))
        return beforeLinks(this.tokens, next, at) === next;
    }
    return false;
  }

  /** “do Tổ Văn phòng phụ trách”, “thầy Nguyễn Văn An phụ trách”: a person or a unit in charge. */
  private readCharge(index: number): number {
    const { tokens } = this;
    const links = beforeLinks(tokens, this.clauseStart, index);
    const found = links > this.clauseStart ? unitsBefore(tokens, this.clauseStart, links) : null;
    if (found === null) return index + 2;
    const isAgent = tokens[found.first - 1]?.word === 'do';
    const isPerson = found.units.every(({ shape }) => shape.isPerson);
    if (!isAgent && !isPerson) return index + 2;
    // “Ông Trần Văn Hải - Phó Chủ tịch phụ trách Kinh tế”: which of the deputies he is.
    const isDeputy = tokens.slice(found.first, links).some(({ word }) => word === 'phó');
    if (!isAgent && isDeputy && tokens[index + 2]?.isCapital) return index + 2;
    for (const unit of found.units) this.addUnit(unit, 'lead', 'phrase');
    this.hasLead = true;
    this.clauseStart = index + 2;
    return index + 2;
  }

  private addUnit({ first, last }: ListedUnit, part: Part, how: How): void {
    const mention = mentionOf(this.passage.text, this.tokens, first, last);
    if (mention !== null) this.addSpan(mention, part, how);
  }

  private addSpan(
    { start, end, text }: { start: number; end: number; text: string },
    part: Part,
    how: How,
  ): void {
    const { place, column } = this.context;
    const isInColumn = place === 'cell' && (column === 'lead' || column === 'coordinating');
    this.mentions.push({ start, end, unit: text, part, how: isInColumn ? 'table' : how });
  }

  private addImperative(index: number, unit: string): void {
    const start = this.tokens[index]?.start ?? 0;
    const end = this.tokens[index + 1]?.end ?? start;
    this.mentions.push({ start, end, unit, part: 'lead', how: 'heading-imperative' });
  }

  private textOf(first: number, last: number): string {
    return this.passage.text.slice(this.tokens[first]?.start, this.tokens[last]?.end);
  }
}

/** What who gives duties does: “UBND tỉnh yêu cầu …”. */
const issuingVerbs = phrases('yêu cầu | đề nghị | giao | phân công | chỉ đạo | ban hành');
