import type { Locale } from '../../messages.ts';
import { sheetAsCsv } from '../formats/sheet-csv.ts';
import { sayExportIn } from '../messages.ts';
import type { OutlineDetail } from './entry-details.ts';
import {
  outlinesAsJson,
  outlinesAsMermaid,
  outlinesAsOpml,
  outlinesAsSheet,
} from './outline-as-data.ts';
import { outlinesAsDocx } from './outline-as-docx.ts';
import { outlinesAsHtml } from './outline-as-html.ts';
import {
  type LinkTo,
  noPaint,
  outlinesAsMarkdown,
  outlinesAsPlainText,
  outlinesAsTree,
  type TreePaint,
} from './outline-as-text.ts';
import { type OutlineKindChoice, outlineOf, type OutlineSource } from './outline-entry.ts';

export type OutlineFormat =
  | 'tree'
  | 'plain'
  | 'md'
  | 'json'
  | 'html'
  | 'opml'
  | 'mermaid'
  | 'csv'
  | 'docx';

export interface OutlineRequest {
  readonly plans: readonly OutlineSource[];
  readonly format: OutlineFormat;
  readonly locale: Locale;
  readonly depth?: number;
  readonly kinds?: readonly OutlineKindChoice[] | null;
  /** Lead unit and deadline where nothing is said. */
  readonly details?: readonly OutlineDetail[];
  /** For `tree`: how the terminal shows headings. */
  readonly paint?: TreePaint;
  /** For `md`: how links name the files; as they are where nothing is said. */
  readonly linkTo?: LinkTo;
  /** For `md`: false leaves the headings out, for an outline inside another text. */
  readonly headings?: boolean;
}

/** The outlines of one or several plans in a format of its own. The same plans give the same bytes. */
export function exportOutline(request: OutlineRequest): string | Uint8Array {
  const { format, locale, details = ['lead', 'deadline'] } = request;
  const say = sayExportIn(locale);
  const choice = { depth: request.depth ?? Infinity, kinds: request.kinds ?? null };
  const outlines = request.plans.map((plan) => outlineOf(plan, choice));
  switch (format) {
    case 'tree':
      return outlinesAsTree(outlines, details, say, request.paint ?? noPaint);
    case 'plain':
      return outlinesAsPlainText(outlines, details, say);
    case 'md': {
      const linkTo = request.linkTo ?? ((file: string): string => file);
      return outlinesAsMarkdown(outlines, details, say, linkTo, request.headings !== false);
    }
    case 'json':
      return outlinesAsJson(outlines, details);
    case 'html':
      return outlinesAsHtml(outlines, details, locale, say);
    case 'opml':
      return outlinesAsOpml(outlines, details, say);
    case 'mermaid':
      return outlinesAsMermaid(outlines, say);
    case 'csv':
      return sheetAsCsv(outlinesAsSheet(outlines, say), say('column.group'));
    case 'docx':
      return outlinesAsDocx(outlines, details, say);
  }
}
