import { type PlacedPassage, placeOf } from '../blocks/block.ts';
import type { PhraseReader } from '../blocks/paragraphs.ts';
import { once, type Readings, readPhrases } from '../blocks/readings.ts';
import type { OutlineKind, SectionRole } from '../facts.ts';
import { Nesting, type NestingStyle } from '../outline/nesting.ts';
import type { PassageContext } from '../passage.ts';
import { isHourOnly, onDay } from '../time/deadline-hour.ts';
import { withYear } from '../time/deadline-year.ts';
import type { DeadlineMention } from '../time/mentions.ts';
import { readUnitHeading } from '../units/unit-heading.ts';
import type { DivisionBuilder, DraftNode } from './division-builder.ts';
import type { Column } from './table-columns.ts';

/** What a new outline node is made of; offsets are characters in its first line. */
export interface NodeStart {
  readonly kind: OutlineKind;
  readonly style: NestingStyle;
  readonly ordinal: number;
  readonly label: string;
  readonly title: string;
  readonly role: SectionRole;
  readonly line: number;
  readonly lastLine: number;
  readonly startCharacter: number;
  readonly endCharacter: number;
  /** A table row without a number: it holds a task, and stands in no outline. */
  readonly loose?: boolean;
}

interface ItemUnit {
  readonly unit: string;
  readonly bullet: string;
  /** Whether the items under it have another bullet; null before the first of them. */
  isDeeper: boolean | null;
}

const columnOfRole: Partial<Record<SectionRole, Column>> = {
  leads: 'lead',
  coordination: 'coordinating',
  deadline: 'deadline',
};

/** What a block belongs to; “Khó khăn, vướng mắc” among duties is a duty and no account of what was. */
function sectionOf(role: SectionRole, around: SectionRole): SectionRole {
  const isAmongDuties = around === 'implementation' || around === 'tasks';
  return role === 'other' || (role === 'situation' && isAmongDuties) ? around : role;
}

/** Writes outline nodes and the facts of their texts into a division. */
export class OutlineWriter {
  readonly nesting = new Nesting<DraftNode>();
  /** What a label line without words (“Cơ quan phối hợp:”) says of the items under it. */
  openColumn: Column = null;
  /** The unit that a list item names (“- Đoàn xã:”) for the items under it. */
  private itemUnit: ItemUnit | null = null;
  /** Another cell of the row names the lead units. */
  leadsElsewhere = false;
  /** The year that completes a day without one; see ReaderState. */
  planYear: number | null = null;
  /** What reads the phrases of a text; an index wants fewer than everything. */
  phrases: PhraseReader = readPhrases;

  constructor(readonly builder: DivisionBuilder) {}

  get node(): DraftNode | null {
    return this.nesting.innermost;
  }

  /** Opens a node where its numbering puts it. */
  open(start: NodeStart): DraftNode {
    const parent = this.nesting.parentFor(start.style, start.ordinal);
    const { line, startCharacter, endCharacter } = start;
    const node: DraftNode = {
      kind: start.kind,
      role: start.role,
      label: start.label,
      title: start.title,
      range: this.builder.range(line, startCharacter, start.lastLine, endCharacter),
      selectionRange: this.builder.range(line, startCharacter, line, endCharacter),
      children: [],
      parent,
      draft: {
        section: sectionOf(start.role, parent?.draft.section ?? 'other'),
        unit: parent?.draft.unit ?? null,
        ownUnit: null,
        lastLine: start.lastLine,
        leads: [],
        coordinating: [],
        deadlines: [],
        timesAbove: [],
        words: start.title,
        taskRow: false,
        holdsRows: false,
        saysOther: false,
      },
    };
    if (!start.loose) (parent ? parent.children : this.builder.roots).push(node);
    else if (parent) parent.draft.holdsRows = true;
    this.builder.nodes.push(node);
    this.nesting.push(start.style, node);
    this.openColumn = null;
    this.itemUnit = null;
    return node;
  }

  /** Takes the unit that the words of a heading name as the one whose duties follow. */
  readUnit(
    node: DraftNode,
    passage: PlacedPassage,
    line: number,
    implementation: boolean,
    boldEnd = 0,
  ): boolean {
    const unit = once(passage, `unit|${implementation}|${boldEnd}`, () =>
      readUnitHeading(passage, { implementation, boldEnd }),
    );
    if (!unit) return false;
    const heading = {
      text: unit.unit,
      range: this.builder.place(passage, line, unit.start, unit.end),
      node,
    };
    this.builder.unitHeadings.push(heading);
    node.draft.unit = unit.unit;
    node.draft.ownUnit = heading;
    if (node.kind === 'section') node.kind = 'unit';
    return true;
  }

  /** Takes note of a list item, or of a paragraph (no bullet): whose duties are told from here on. */
  noteItem(bullet: string, passage: PlacedPassage): void {
    const above = this.itemUnit;
    const isOpener = bullet !== '' && passage.text.endsWith(':');
    if (isOpener && this.node?.draft.section === 'implementation') {
      const unit = once(passage, 'unit|item', () =>
        readUnitHeading(passage, { implementation: true }),
      );
      if (unit && !unit.runIn) {
        this.itemUnit = { unit: unit.unit, bullet, isDeeper: null };
        return;
      }
    }
    if (!above) return;
    above.isDeeper ??= bullet !== above.bullet;
    if (bullet === '' || (above.isDeeper && bullet === above.bullet)) this.itemUnit = null;
  }

  /** Reads the phrases of a passage into the division, and gives them to the innermost node. */
  readText(
    passage: PlacedPassage,
    line: number,
    place: PassageContext['place'],
    column: Column = null,
  ): Readings {
    const node = this.node;
    const section = node?.draft.section ?? 'other';
    const asideInList = column === null && passage.text.startsWith('(');
    const context: PassageContext = {
      place,
      section,
      unitHeading: this.itemUnit?.unit ?? node?.draft.unit ?? null,
      column:
        column ??
        (place === 'body' && !asideInList && !node?.draft.saysOther
          ? (this.openColumn ?? columnOfRole[section] ?? null)
          : null),
    };
    const readings = this.phrases(passage, context);
    this.record(readings, passage, line);
    return readings;
  }

  private record(readings: Readings, passage: PlacedPassage, line: number): void {
    const { builder, node } = this;
    const place = (start: number, end: number) => builder.place(passage, line, start, end);
    for (const mention of readings.citations) {
      const range = place(mention.start, mention.end);
      const fullRange = place(mention.fullStart, mention.fullEnd);
      builder.citations.push({ mention, range, fullRange, passage });
      if (/^\d*-[\p{L}\p{M}]+\//u.test(mention.id)) builder.partySigns += 0.01;
    }
    for (const { start, end, kind, label } of readings.inner) {
      builder.references.push({
        text: passage.text.slice(start, end),
        range: place(start, end),
        kind,
        label,
      });
    }
    for (const read of readings.deadlines) {
      const mention = this.completed(read);
      const deadline = {
        text: mention.text,
        range: place(mention.start, mention.end),
        kind: mention.kind,
        start: mention.startDate,
        end: mention.endDate,
        node,
      };
      builder.deadlines.push(deadline);
      node?.draft.deadlines.push(deadline);
    }
    for (const mention of readings.reports) {
      builder.reports.push({
        range: place(mention.start, mention.end),
        to: mention.to && passage.text.slice(mention.to.start, mention.to.end),
        when: mention.when && passage.text.slice(mention.when.start, mention.when.end),
        node,
      });
    }
    for (const mention of readings.assignments) {
      const { unit, how, part } = mention;
      if (part === 'lead' && this.leadsElsewhere) continue;
      const assignment = { unit, how, node, range: place(mention.start, mention.end) };
      (part === 'lead' ? builder.leadUnits : builder.coordinatingUnits).push(assignment);
      if (node) (part === 'lead' ? node.draft.leads : node.draft.coordinating).push(assignment);
    }
  }

  /** A deadline with what its words leave to the plan: the year, and the day of an hour. */
  private completed(read: DeadlineMention): DeadlineMention {
    const day = isHourOnly(read) ? dayOf(this.node) : null;
    if (day !== null) return onDay(read, day);
    return this.planYear === null ? read : withYear(read, this.planYear);
  }

  /** Lets the innermost node and those around it reach to `line`. */
  extendTo(line: number, endCharacter: number): void {
    const node = this.node;
    if (!node) return;
    node.draft.lastLine = Math.max(node.draft.lastLine, line);
    if (node.range.end.line <= line) {
      node.range.end.line = line;
      node.range.end.character = endCharacter;
    }
  }

  /** Gives every node the end of its last child. */
  closeRanges(): void {
    for (let i = this.builder.nodes.length - 1; i >= 0; i--) {
      const node = this.builder.nodes[i];
      const parent = node?.parent;
      if (!node || !parent) continue;
      const end = node.range.end;
      const outer = parent.range.end;
      if (outer.line < end.line || (outer.line === end.line && outer.character < end.character)) {
        outer.line = end.line;
        outer.character = end.character;
      }
    }
  }
}

/** The one day that a node or the nearest one around it names: “NGÀY 1: THỨ HAI, 24/8/2026”. */
function dayOf(node: DraftNode | null): string | null {
  let around = node;
  while (around && around.draft.deadlines.length === 0) around = around.parent;
  const deadlines = around?.draft.deadlines ?? [];
  const day = deadlines[0]?.start ?? null;
  return deadlines.every(({ start, end }) => start === day && end === day) ? day : null;
}

/** Characters in the first line that `[0, end)` of a passage covers: what an editor marks as the name. */
export function endOnFirstLine(passage: PlacedPassage, line: number, end: number): number {
  const range = placeOf(passage, line, 0, end);
  if (range.end.line === line) return range.end.character;
  const second = passage.pieces[1];
  return second
    ? placeOf(passage, line, 0, Math.max(0, second.at - 1)).end.character
    : range.end.character;
}
