import type { ExportParams } from '../../../server/src/lsp/protocol.ts';

/** One choice in the list of formats. */
export interface ExportFormat {
  readonly format: string;
  readonly matrix?: boolean;
  /** Ending of the file, without the dot. */
  readonly ending: string;
  /** What people call it; programs' names are the same in every language. */
  readonly name: string;
  /** Shown by programs outside the editor. */
  readonly opensOutside?: boolean;
}

/** The formats that are offered, those of people in offices first. */
export const exportFormats: Readonly<Record<ExportParams['what'], readonly ExportFormat[]>> = {
  outline: [
    { format: 'docx', ending: 'docx', name: 'Word', opensOutside: true },
    { format: 'html', ending: 'html', name: 'HTML', opensOutside: true },
    { format: 'md', ending: 'md', name: 'Markdown' },
    { format: 'mermaid', ending: 'mmd', name: 'Mermaid' },
    { format: 'opml', ending: 'opml', name: 'OPML' },
    { format: 'csv', ending: 'csv', name: 'CSV' },
    { format: 'json', ending: 'json', name: 'JSON' },
  ],
  assignments: [
    { format: 'xlsx', ending: 'xlsx', name: 'Excel', opensOutside: true },
    { format: 'html', ending: 'html', name: 'HTML', opensOutside: true },
    { format: 'xlsx', matrix: true, ending: 'xlsx', name: 'Excel', opensOutside: true },
    { format: 'html', matrix: true, ending: 'html', name: 'HTML', opensOutside: true },
    { format: 'ics', ending: 'ics', name: 'iCalendar' },
    { format: 'csv', ending: 'csv', name: 'CSV' },
    { format: 'md', ending: 'md', name: 'Markdown' },
    { format: 'json', ending: 'json', name: 'JSON' },
  ],
};
