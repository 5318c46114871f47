import type { Locale } from '../../messages.ts';
import { escapeXml } from '../formats/escape.ts';
import { htmlPage } from '../formats/html-page.ts';
import type { SayExport } from '../messages.ts';
import { anchorOf } from './anchors.ts';
import { detailsOf, type OutlineDetail } from './entry-details.ts';
import { entryWords, type OutlineEntry, type PlanOutline } from './outline-entry.ts';

const style = `body{max-width:900px}
ul{list-style:none;margin:0;padding:0 0 0 1.4em}
.outline>ul{padding-left:0}
li{margin:.15em 0}
li:not(:has(>details)){padding-left:1.05em}
summary{cursor:pointer}
summary:hover{background:var(--head)}
.section>details>summary>.words,.appendix>details>summary>.words{font-weight:600}
.line{color:var(--dim);font-size:.8em;margin-left:.5em}
.detail{display:block;color:var(--dim);font-size:.9em;padding-left:1.05em}
.finding{color:#b3541e}
nav ul{padding-left:1.2em;list-style:disc}
@media print{summary{list-style:none}summary::-webkit-details-marker{display:none}details::details-content{content-visibility:visible;block-size:auto}li{break-inside:avoid-page}li:has(li){break-inside:auto}.line{font-size:.75em}}
`;

/** The outlines as one page that folds without a script and prints unfolded. */
export function outlinesAsHtml(
  outlines: readonly PlanOutline[],
  wanted: readonly OutlineDetail[],
  locale: Locale,
  say: SayExport,
): string {
  const ids = new Map<string, number>();
  const [only, another] = outlines;
  const isOne = only !== undefined && another === undefined;
  const title = isOne ? nameOf(only) : say('title.outlines');
  const sections = outlines.map((outline) => {
    const id = freshId(nameOf(outline));
    const head = isOne ? '' : `<h2 id="${id}">${escapeXml(nameOf(outline))}</h2>\n`;
    const body = `${head}<p class="dim">${escapeXml(outline.file)}</p>\n${list(outline.entries)}`;
    return { id, name: nameOf(outline), html: `<section class="outline">\n${body}</section>\n` };
  });
  const links = sections.map(
    ({ id, name }) => `<li><a href="#${id}">${escapeXml(name)}</a></li>\n`,
  );
  const nav = isOne ? '' : `<nav><ul>\n${links.join('')}</ul></nav>\n`;
  const body = `<h1>${escapeXml(title)}</h1>\n${nav}${sections.map(({ html }) => html).join('')}`;
  return htmlPage({ language: locale, title, style, body });

  function list(entries: readonly OutlineEntry[]): string {
    return entries.length === 0 ? '' : `<ul>\n${entries.map(item).join('')}</ul>\n`;
  }

  function item(entry: OutlineEntry): string {
    const id = freshId(entryWords(entry));
    const details = detailsOf(entry, wanted, say).map(({ detail, name, text }) => {
      const mark = detail === 'findings' ? ' finding' : '';
      return `<span class="detail${mark}">${escapeXml(`${name}: ${text}`)}</span>`;
    });
    const line = `<span class="line">${escapeXml(say('line', { line: entry.line }))}</span>`;
    const words = `<span class="words">${escapeXml(entryWords(entry))}</span>${line}${details.join('')}`;
    const inner =
      entry.children.length === 0
        ? words
        : `<details open><summary>${words}</summary>\n${list(entry.children)}</details>`;
    return `<li class="${entry.kind}" id="${id}">${inner}</li>\n`;
  }

  /** Anchors keep their Vietnamese letters: `i-mục-đích`; the second of two equal ones ends in `-1`. */
  function freshId(words: string): string {
    const id = escapeXml(anchorOf(words.slice(0, 120)) || 'x');
    const count = ids.get(id) ?? 0;
    ids.set(id, count + 1);
    return count === 0 ? id : `${id}-${count}`;
  }
}

function nameOf({ file, title }: PlanOutline): string {
  return title === '' ? file : title;
}
