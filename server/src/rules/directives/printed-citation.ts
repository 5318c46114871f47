import type { Citation } from '../../plan/facts.ts';
import { foldWords } from '../../text/fold.ts';
import type { LineDocument } from '../../text/line-document.ts';
import { remembered } from '../../text/remembered.ts';

/** The parts of a canonical number and symbol: `30/2022/QĐ-UBND`, `57-KL/TW`. */
export interface SymbolParts {
  /** The year that a normative document carries in its symbol. */
  readonly year: number | null;
  /** `QĐ`, `KL`; null for a despatch (`12/UBND-NC`) and a law (`93/2025/QH15`). */
  readonly abbreviation: string | null;
  readonly party: boolean;
}

const stateSymbol = /^[\d.]+\p{L}?(?:\/(\d{4}))?\/(\p{L}+)-/u;
const partySymbol = /^\d+\p{L}?-(\p{L}+)\//u;
const lawNumber = /^\d+\/(\d{4})\//u;

/** Reads a citation's id; null where it cites by name. */
export const symbolParts = remembered((id): SymbolParts | null => {
  const party = partySymbol.exec(id);
  if (party !== null) return { year: null, abbreviation: party[1] ?? null, party: true };
  const state = stateSymbol.exec(id);
  if (state !== null) {
    const year = state[1] === undefined ? null : Number(state[1]);
    return { year, abbreviation: state[2] ?? null, party: false };
  }
  const law = lawNumber.exec(id);
  return law === null ? null : { year: Number(law[1]), abbreviation: null, party: false };
});

/** What is printed before the number and symbol, folded: `kế hoạch số`, `chỉ thị`; '' where the number stands alone. */
export function wordsBefore(citation: Citation, lines: LineDocument): string {
  return foldWords(
    lines
      .text({ start: citation.fullRange.start, end: citation.range.start })
      .replace(/[*_#>|]/g, ' '),
  );
}
