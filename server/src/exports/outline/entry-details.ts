import { shorten } from '../lines-of.ts';
import type { SayExport } from '../messages.ts';
import type { OutlineEntry } from './outline-entry.ts';

export const outlineDetails = ['lead', 'coordinating', 'deadline', 'findings'] as const;
export type OutlineDetail = (typeof outlineDetails)[number];

/** One detail of an entry, named and in words. */
export interface EntryDetail {
  readonly detail: OutlineDetail;
  readonly name: string;
  readonly text: string;
}

/** What an entry says of itself, as far as it is asked for and there. */
export function detailsOf(
  entry: OutlineEntry,
  wanted: readonly OutlineDetail[],
  say: SayExport,
): EntryDetail[] {
  return wanted
    .map((detail) => ({ detail, name: say(`detail.${detail}`), text: textOf(entry, detail) }))
    .filter(({ text }) => text !== '');
}

/** The details on one line: `chủ trì: Sở Nội vụ · thời hạn: quý II/2026`; '' where there are none. */
export function detailsLine(
  entry: OutlineEntry,
  wanted: readonly OutlineDetail[],
  say: SayExport,
): string {
  const parts = detailsOf(entry, wanted, say).map(({ name, text }) => `${name}: ${text}`);
  return shorten(parts.join(' · '), 160);
}

function textOf(entry: OutlineEntry, detail: OutlineDetail): string {
  if (detail === 'lead') return entry.leadUnits.join('; ');
  if (detail === 'coordinating') return entry.coordinatingUnits.join('; ');
  if (detail === 'deadline') return [...new Set(entry.deadlines)].join('; ');
  return [...new Set(entry.findings.map(({ code }) => code))].join(', ');
}
