import type {
  Assignment,
  Citation,
  Deadline,
  Letterhead,
  OutlineNode,
  Plan,
  Recipients,
  Task,
} from '../../plan/facts.ts';
import type { Range } from '../../text/position.ts';

/**
 * The facts of a plan as `plandoc inspect --format json` prints them: version 1, lines and columns
 * from 1, columns in UTF-16 units, every array in reading order.
 */
export function factsJson(file: string, plan: Plan): object {
  return {
    version: 1,
    file,
    family: plan.family,
    recognition: plan.recognition,
    attachedToDecision: plan.attachedToDecision,
    letterhead: letterhead(plan.letterhead),
    title: plan.title && {
      line: lineOf(plan.title.kind.range),
      kind: plan.title.kind.text,
      subject: plan.title.subject?.text ?? null,
    },
    legalBasis:
      plan.legalBasis?.items.map(({ range, text }) => ({ line: lineOf(range), text })) ?? [],
    outline: plan.outline.map(outlineNode),
    citations: plan.citations.map(citation),
    directives: plan.directives.map(({ id, type, date, issuer, subject, defining, citations }) => ({
      id,
      type,
      date,
      issuer,
      subject,
      line: lineOf(defining.range),
      count: citations.length,
    })),
    leadUnits: plan.leadUnits.map(assignment),
    coordinatingUnits: plan.coordinatingUnits.map(assignment),
    unitHeadings: plan.unitHeadings.map(({ range, text }) => ({ line: lineOf(range), unit: text })),
    deadlines: plan.deadlines.map(deadline),
    tasks: plan.tasks.map(task),
    reports: plan.reports.map(({ range, to, when }) => ({ line: lineOf(range), to, when })),
    recipients: recipients(plan.recipients),
    signature: plan.signature && {
      line: lineOf(plan.signature.range),
      authority: plan.signature.authority,
      post: plan.signature.post,
      signer: plan.signature.signer,
    },
  };
}

function lineOf(range: Range): number {
  return range.start.line + 1;
}

/** The first line that a fact stands on, the last one that has text of it. */
function endLineOf({ start, end }: Range): number {
  return end.character === 0 && end.line > start.line ? end.line : end.line + 1;
}

function letterhead({ number, dateWords, date, place, issuer }: Letterhead): object {
  return {
    number: number?.text ?? null,
    numberLine: number && lineOf(number.range),
    date,
    dateLine: dateWords && lineOf(dateWords.range),
    place: place?.text ?? null,
    issuer: issuer?.text ?? null,
  };
}

function outlineNode(node: OutlineNode): object {
  return {
    label: node.label,
    title: node.title,
    kind: node.kind,
    role: node.role,
    line: lineOf(node.range),
    endLine: endLineOf(node.range),
    children: node.children.map(outlineNode),
  };
}

function citation({ range, id, text, type, date, issuer }: Citation): object {
  return {
    line: lineOf(range),
    column: range.start.character + 1,
    endLine: range.end.line + 1,
    endColumn: range.end.character + 1,
    id,
    text,
    type,
    date,
    issuer,
  };
}

function assignment({ range, unit, how, node }: Assignment): object {
  return {
    line: lineOf(range),
    column: range.start.character + 1,
    unit,
    how,
    task: node?.label ?? null,
  };
}

function deadline({ range, text, kind, start, end, node }: Deadline): object {
  return {
    line: lineOf(range),
    column: range.start.character + 1,
    text,
    kind,
    start,
    end,
    task: node?.label ?? null,
  };
}

function task(fact: Task): object {
  return {
    line: lineOf(fact.range),
    label: fact.label,
    text: fact.text,
    leadUnits: fact.leadUnits.map(({ unit }) => unit),
    coordinatingUnits: fact.coordinatingUnits.map(({ unit }) => unit),
    deadlines: fact.deadlines.map(({ text }) => text),
    inheritedLeads: fact.inheritedLeads,
    inheritedDeadlines: fact.inheritedDeadlines,
  };
}

function recipients(block: Recipients | null): object {
  if (block === null) return { line: null, items: [] };
  return {
    line: lineOf(block.labelRange),
    items: block.items.map(({ range, name, note, archive }) => ({
      line: lineOf(range),
      name,
      note,
      archive,
    })),
  };
}
