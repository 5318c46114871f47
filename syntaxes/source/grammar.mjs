// The TextMate grammar of plans, put together from its parts. `npm run generate` writes it to
// syntaxes/plandoc.tmLanguage.json.
//
// Nothing but comments may have a scope that begins with `string` or `comment`: VS Code offers no
// snippets while typing in those.
import { directives, innerReferences, law } from './directives.mjs';
import { recipients, signature } from './ending.mjs';
import { appendix, headings, labels } from './headings.mjs';
import { assignments, emphasis, endMark, recipientNote } from './inline.mjs';
import { capitals, basis, letterhead, title } from './letterhead.mjs';
import { roleLines, tableRow } from './roles.mjs';
import { bareYears, boundWords, times } from './times.mjs';

const comment = {
  name: 'comment.block.html.plandoc',
  begin: '<!--',
  end: '-->',
  beginCaptures: { 0: { name: 'punctuation.definition.comment.begin.plandoc' } },
  endCaptures: { 0: { name: 'punctuation.definition.comment.end.plandoc' } },
};

const include = (...names) => names.map((name) => ({ include: `#${name}` }));

export const grammar = {
  information_for_contributors: [
    'This file is generated from syntaxes/source by npm run generate. Change it there.',
  ],
  name: 'Kế hoạch',
  scopeName: 'text.plandoc',
  fileTypes: ['plan', 'plan.md', 'plan.txt', 'kehoach'],
  patterns: include(
    'comment',
    'tableRow',
    'letterhead',
    'title',
    'appendix',
    'recipients',
    'roleLines',
    'signature',
    'headings',
    'capitals',
    'basis',
    'labels',
    'inline',
  ),
  repository: {
    comment,
    tableRow,
    letterhead,
    title,
    appendix,
    recipients,
    roleLines,
    signature,
    headings,
    capitals,
    basis,
    labels,
    inline: { patterns: include('comment', 'emphasis', 'facts') },
    facts: {
      patterns: include(
        'directives',
        'innerReferences',
        'boundWords',
        'times',
        'assignments',
        'recipientNote',
        'endMark',
      ),
    },
    emphasis,
    directives,
    law,
    innerReferences,
    boundWords,
    times,
    bareYears,
    assignments,
    recipientNote,
    endMark,
  },
};
