import { hash } from '../../rules/fingerprint.ts';
import type { Severity } from '../../rules/index.ts';
import type { Locale } from '../../messages.ts';
import { sayReviewIn } from '../messages.ts';
import { gravestFirst, type ReportedFinding, type Review } from '../reported-finding.ts';
import type { RuleDescription } from '../rule-description.ts';

/** Code scanning reads 25,000 results of a run at most and shows 5,000. */
const mostResults = 5000;

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

export interface SarifContext {
  readonly locale: Locale;
  readonly version: string;
  /** What is said of a rule; asked for each rule that has results. */
  describe(code: string): RuleDescription;
}

/**
 * SARIF 2.1.0 (an OASIS standard), for code scanning and editors: columns in UTF-16 units, paths from the
 * root of the repository. The fingerprint has a key of its own, since the usual one is defined as the
 * hash of a line. There is no `security-severity`: a plan's defects are none of security.
 */
export function sarif(review: Review, context: SarifContext): string {
  const all = gravestFirst(review.files);
  const kept = new Set(all.slice(0, mostResults).map(({ finding }) => finding));
  const codes = [...new Set([...kept].map(({ code }) => code))].sort();
  const results = review.files.flatMap(({ place, findings }) =>
    findings
      .filter((finding) => kept.has(finding))
      .map((finding) => result(place, finding, codes.indexOf(finding.code))),
  );
  const run = {
    tool: {
      driver: {
        name: 'Plandoc',
        version: context.version,
        semanticVersion: context.version,
        informationUri: 'https://github.com/plandoc/plandoc',
        rules: codes.map((code) => descriptor(context.describe(code))),
      },
    },
    automationDetails: { id: 'plandoc/' },
    language: context.locale === 'vi' ? 'vi-VN' : 'en-US',
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {
      '%SRCROOT%': { description: { text: 'The root of the repository.' } },
    },
    invocations: [{ executionSuccessful: true, ...notifications(all.length, context.locale) }],
    artifacts: review.files.map(({ place }) => ({ location: location(place) })),
    results,
  };
  const $schema =
    'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
  return `${JSON.stringify({ $schema, version: '2.1.0', runs: [run] }, null, 1)}\n`;
}

/** A list that ends without a word reads as complete. */
function notifications(count: number, locale: Locale): object {
  if (count <= mostResults) return {};
  const values = { shown: mostResults, count: count - mostResults };
  const text = sayReviewIn(locale)('sarif.cut', values);
  return { toolExecutionNotifications: [{ level: 'warning', message: { text } }] };
}

function descriptor(rule: RuleDescription): object {
  const { code, title, description, markdown, severity, category, url } = rule;
  return {
    id: code,
    // A name must be more than the id in other letters.
    ...(code.includes('-') && { name: pascalCase(code) }),
    shortDescription: { text: sentence(title) },
    fullDescription: { text: sentence(description) },
    help: { text: sentence(description), markdown },
    ...(url !== null && { helpUri: url }),
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: [category],
      'problem.severity':
        severity === 'error' || severity === 'warning' ? severity : 'recommendation',
    },
  };
}

function pascalCase(code: string): string {
  return code.replace(/(?:^|-)([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function result(place: string, finding: ReportedFinding, ruleIndex: number): object {
  const { code, severity, line, column, endLine, endColumn, message, mark, related } = finding;
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: location(place),
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, index) => ({
        id: index + 1,
        physicalLocation: {
          artifactLocation: location(place),
          region: { startLine: other.line, startColumn: other.column },
        },
        message: { text: other.message },
      })),
    }),
    partialFingerprints: { 'plandocFinding/v1': hash(`${place}\n${mark}`) },
  };
}

/** A path as a URI: Vietnamese letters and spaces are encoded, folders stay folders. */
function location(place: string): object {
  const uri = place.split('/').map(encodeURIComponent).join('/');
  return { uri, uriBaseId: '%SRCROOT%' };
}
