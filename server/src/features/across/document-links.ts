import type { DocumentLink } from 'vscode-languageserver-types';
import type { Locale } from '../../messages.ts';
import type { Citation } from '../../plan/facts.ts';
import type { WorkspaceKnowledge } from '../../workspace/workspace-knowledge.ts';
import { isWebAddress } from '../../workspace/web-address.ts';
import type { PlanFile } from '../plan-file.ts';
import { meantBy } from './meant-directives.ts';
import { sayAcrossIn } from './messages.ts';

const mostLinks = 2000;
/** What a template has in the place of number and symbol. */
const numberPlace = '{number}';

/**
 * Links from citations to the web: where the catalogue says that the directive is to be read, else a
 * search on the portal of the template, which is '' where the user wants none.
 */
export function documentLinks(
  file: PlanFile,
  knowledge: WorkspaceKnowledge | null,
  searchTemplate: string,
  locale: Locale,
): DocumentLink[] {
  const { plan } = file.document;
  const say = sayAcrossIn(locale);
  const links: DocumentLink[] = [];
  const linkOf = new Map<string, string | null>();
  for (const citation of plan.citations) {
    if (citation.own || links.length >= mostLinks) continue;
    const words = `${citation.id}|${citation.date ?? ''}|${citation.issuer ?? ''}`;
    if (!linkOf.has(words)) linkOf.set(words, catalogueLink(file, citation, knowledge));
    const listed = linkOf.get(words) ?? null;
    const target = listed ?? searchAddress(searchTemplate, citation.id);
    if (target === null) continue;
    const tooltip = say(listed === null ? 'link.search' : 'link.catalogue', { id: citation.id });
    links.push({ range: citation.range, target, tooltip });
  }
  return links;
}

function catalogueLink(
  file: PlanFile,
  citation: Citation,
  knowledge: WorkspaceKnowledge | null,
): string | null {
  const best = knowledge === null ? null : meantBy(file, citation, knowledge)[0]?.directive;
  return best?.link ?? null;
}

function searchAddress(template: string, id: string): string | null {
  if (!template.includes(numberPlace) || !/^\d/.test(id)) return null;
  const address = template.replaceAll(numberPlace, encodeURIComponent(id));
  return isWebAddress(address) ? address : null;
}
