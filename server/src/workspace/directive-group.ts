import { compareDirectives, type Statement } from './compare-directives.ts';
import type { CitedFacts } from './file-facts.ts';
import { type IndexedFile, mentionCount } from './indexed-file.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import type {
  DirectiveCandidate,
  DirectiveMention,
  FilePlace,
  KnownDirective,
} from './workspace-knowledge.ts';

/** One file's statement about a directive of the group. */
interface CitingFile {
  readonly file: IndexedFile;
  readonly cited: CitedFacts;
}

/** A directive while what is said of it is brought together. */
interface Edition {
  readonly statement: Statement;
  readonly file: IndexedFile | null;
  entry: CatalogueEntry | null;
  readonly citing: CitingFile[];
}

/**
 * All directives with one number and symbol, and who cites which. Files that are directives themselves
 * come first, then the catalogue, then what is only cited; a citation goes to the directive that it
 * agrees with best, and to a new one where it contradicts all.
 */
export class DirectiveGroup {
  readonly directives: readonly KnownDirective[];
  private readonly editions: readonly Edition[];

  constructor(
    readonly key: string,
    files: readonly IndexedFile[],
    entries: readonly CatalogueEntry[],
  ) {
    const editions: Edition[] = files
      .filter(({ ownKey }) => ownKey === key)
      .map((file) => ({ statement: ownStatement(file), file, entry: null, citing: [] }));
    for (const entry of entries) {
      const statement = { ...entry, place: null };
      const best = bestOf(
        editions.filter((edition) => edition.entry === null),
        statement,
      );
      if (best) best.entry = entry;
      else editions.push({ statement, file: null, entry, citing: [] });
    }
    // The fullest statements first: they found the editions that poorer ones are told apart by.
    const citing = files
      .flatMap((file) => file.cited(key).map((cited) => ({ file, cited })))
      .sort((a, b) => fullness(b.cited) - fullness(a.cited));
    // Most files cite in the same words, which are compared once.
    const meant = new Map<string, Edition>();
    for (const one of citing) {
      const statement = { ...one.cited, place: one.file.facts.own.place };
      const words = wordsOf(statement);
      const edition = meant.get(words) ?? bestOf(editions, statement);
      if (edition) edition.citing.push(one);
      else editions.push({ statement, file: null, entry: null, citing: [one] });
      meant.set(words, edition ?? (editions.at(-1) as Edition));
    }
    this.editions = editions;
    this.directives = editions.map((edition) => known(key, edition));
  }

  /** The directives that a mention may stand for, the likeliest first. */
  candidates(mention: DirectiveMention, from: IndexedFile | null): DirectiveCandidate[] {
    const statement = { ...mention, place: from?.facts.own.place ?? null };
    return this.editions
      .map((edition, index) => {
        const directive = this.directives[index] as KnownDirective;
        const compared = compareDirectives(
          { ...edition.statement, ...facts(directive) },
          statement,
        );
        const { score, agreeing, differing } = compared;
        const isCarriedOut = edition.citing.some(
          ({ file, cited }) => file === from && cited.carriedOut,
        );
        return {
          candidate: {
            directive,
            agreeing: isCarriedOut ? [...agreeing, 'carried-out' as const] : agreeing,
            differing,
          },
          score: score + (edition.file === null ? 0 : 0.5),
        };
      })
      .sort((a, b) => b.score - a.score)
      .map(({ candidate }) => candidate);
  }

  /** The files that cite one of the directives. */
  citing(directive: KnownDirective): readonly CitingFile[] {
    const index = this.directives.findIndex(({ key }) => key === directive.key);
    return this.editions[index]?.citing ?? [];
  }

  /** The directive that a file means by what it cites. */
  meant(file: IndexedFile, cited: CitedFacts): KnownDirective | null {
    const index = this.editions.findIndex(({ citing }) =>
      citing.some((one) => one.file === file && one.cited === cited),
    );
    return this.directives[index] ?? null;
  }
}

/** The edition that a statement agrees with best, if it contradicts none of what is known. */
function bestOf(editions: readonly Edition[], statement: Statement): Edition | null {
  let best: Edition | null = null;
  let most = 0;
  for (const edition of editions) {
    const { score } = compareDirectives(edition.statement, statement);
    if (score < 0 || (best !== null && score <= most)) continue;
    best = edition;
    most = score;
  }
  return best;
}

function wordsOf({ type, date, issuer, subject, place }: Statement): string {
  return JSON.stringify([type, date, issuer, subject, place]);
}

function ownStatement({ type, facts: { own } }: IndexedFile): Statement {
  const { number, date, issuer, subject, place } = own;
  return { id: number ?? '', type, date, issuer, subject, place };
}

function fullness({ date, issuer, subject }: CitedFacts): number {
  return (date ? 4 : 0) + (issuer ? 2 : 0) + (subject ? 1 : 0);
}

/** What is known of a directive: its own file says first, then the catalogue, then who cites it. */
function known(key: string, { statement, file, entry, citing }: Edition): KnownDirective {
  const said: DirectiveMention[] = [
    statement,
    ...(entry ? [entry] : []),
    ...citing.map((one) => one.cited),
  ];
  const first = <Fact extends keyof DirectiveMention>(fact: Fact): DirectiveMention[Fact] =>
    said.find((one) => one[fact] !== null)?.[fact] ?? (null as DirectiveMention[Fact]);
  const date = first('date');
  return {
    key: `${key}|${file?.uri ?? date ?? first('issuer') ?? ''}`,
    id: statement.id,
    type: first('type'),
    date,
    issuer: first('issuer'),
    subject: first('subject'),
    status: entry?.status ?? null,
    replacedBy: entry?.replacedBy ?? null,
    link: entry?.link ?? null,
    file: file?.place ?? null,
    entry: entry === null ? null : placeOfEntry(entry),
    citationCount: citing.reduce((sum, { cited }) => sum + mentionCount(cited), 0),
  };
}

function facts({ id, type, date, issuer, subject }: KnownDirective): DirectiveMention {
  return { id, type, date, issuer, subject };
}

function placeOfEntry({ uri, range }: CatalogueEntry): FilePlace {
  return { uri, range, selectionRange: range };
}
