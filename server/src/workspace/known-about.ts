import { isSameUri } from '../text/uri-key.ts';
import type {
  DirectiveMention,
  DirectiveStatus,
  WorkspaceKnowledge,
} from './workspace-knowledge.ts';

/** What another file says of a directive: its own file, else a catalogue. */
interface SaidElsewhere extends DirectiveMention {
  readonly status: DirectiveStatus;
  readonly replacedBy: string | null;
  /** The name of the file that says so. */
  readonly where: string;
}

/**
 * What the workspace knows for certain of a directive that a file cites: null where only citations tell
 * of it, and where year or issuer say that another directive of the same number is meant.
 */
export function knownAbout(
  knowledge: WorkspaceKnowledge,
  uri: string,
): (directive: DirectiveMention) => SaidElsewhere | null {
  // The directives of a file stay the same objects until it cites something else.
  let answers = new WeakMap<DirectiveMention, { readonly said: SaidElsewhere | null }>();
  let version = -1;
  return (directive) => {
    if (version !== knowledge.version) answers = new WeakMap();
    version = knowledge.version;
    const known = answers.get(directive);
    if (known !== undefined) return known.said;
    const said = saidElsewhere(knowledge, uri, directive);
    answers.set(directive, { said });
    return said;
  };
}

function saidElsewhere(
  knowledge: WorkspaceKnowledge,
  uri: string,
  directive: DirectiveMention,
): SaidElsewhere | null {
  const { id, type, date, issuer, subject } = directive;
  const [best] = knowledge
    .candidates({ id, type, date, issuer, subject }, uri)
    .filter((one) => one.directive.file !== null || one.directive.entry !== null);
  if (best === undefined || best.differing.includes('year')) return null;
  // Of a body elsewhere; on the same day it is one body named wrongly.
  if (best.differing.includes('issuer') && !best.agreeing.includes('date')) return null;
  const place = best.directive.file ?? best.directive.entry;
  if (place === null || isSameUri(place.uri, uri)) return null;
  return { ...best.directive, where: fileName(place.uri) };
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a lone percent sign
  }
}
