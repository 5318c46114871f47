import type {
  KnownDirective,
  WorkspaceKnowledge,
} from '../../server/src/workspace/workspace-knowledge.ts';

/** A workspace of which only these directives and units are known. */
export function knownWorkspace(
  directives: readonly Partial<KnownDirective>[],
  units: readonly string[] = [],
  more: Partial<WorkspaceKnowledge> = {},
): WorkspaceKnowledge {
  const known = directives.map((directive) => knownDirective(directive));
  return {
    version: 1,
    isComplete: true,
    complete: () => Promise.resolve(),
    directives: (limit) => known.slice(0, limit),
    directive: (id, key) => known.find((one) => one.id === id && one.key === key) ?? null,
    candidates: () => [],
    citationsOf: () => [],
    carriedOutBy: () => [],
    carriesOut: () => [],
    directiveOfFile: () => null,
    plans: () => [],
    units: (limit) => units.slice(0, limit).map((name) => ({ name, count: 1 })),
    uris: () => [],
    symbols: () => [],
    ...more,
  };
}

export function knownDirective(directive: Partial<KnownDirective>): KnownDirective {
  return {
    key: `${directive.id} ${directive.date ?? ''}`,
    id: '',
    type: null,
    date: null,
    issuer: null,
    subject: null,
    status: null,
    replacedBy: null,
    link: null,
    file: null,
    entry: null,
    citationCount: 1,
    ...directive,
  };
}
