import type { CodeLens, Location } from 'vscode-languageserver-types';
import type { Locale } from '../messages.ts';
import type { Range } from '../text/position.ts';
import type { WorkspaceKnowledge } from '../workspace/workspace-knowledge.ts';
import { sayDraftingIn } from './drafting-messages.ts';
import type { PlanFile } from './plan-file.ts';
import { copyRange } from './ranges.ts';

/** The client's command that lists places; its arguments are a uri, a position and locations of LSP. */
export const showReferencesCommand = 'plandoc.showReferences';

const mostPlaces = 1000;

/**
 * Above the title of a plan that has its number: how often other files cite it and which plans carry it
 * out, each with the list one click away. Nothing where nobody does.
 */
export function codeLenses(
  { uri, document: { plan } }: PlanFile,
  knowledge: WorkspaceKnowledge | null,
  locale: Locale,
): CodeLens[] {
  const directive = knowledge?.directiveOfFile(uri) ?? null;
  const place = plan.title?.kind.range ?? plan.letterhead.number?.range;
  if (knowledge === null || directive === null || place === undefined) return [];
  const say = sayDraftingIn(locale);
  const range = copyRange(place);
  const cited = knowledge.citationsOf(directive, mostPlaces);
  const plans = knowledge.carriedOutBy(directive).slice(0, mostPlaces);
  const citedTitle =
    cited.length === 1 ? say('lens.citedOnce') : say('lens.citations', { count: cited.length });
  const plansTitle =
    plans.length === 1
      ? say('lens.carriedOutOne')
      : say('lens.carriedOut', { count: plans.length });
  return [
    ...lens(uri, range, citedTitle, cited),
    ...lens(
      uri,
      range,
      plansTitle,
      plans.map((one) => ({ uri: one.uri, range: one.selectionRange })),
    ),
  ];
}

function lens(
  uri: string,
  range: Range,
  title: string,
  places: readonly { readonly uri: string; readonly range: Range }[],
): CodeLens[] {
  if (places.length === 0) return [];
  const locations = places.map((place): Location => ({ uri: place.uri, range: place.range }));
  const command = showReferencesCommand;
  return [{ range, command: { title, command, arguments: [uri, range.start, locations] } }];
}
