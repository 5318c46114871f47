import type { Severity } from '../../rules/index.ts';
import { azureCommands } from '../../reviews/formats/azure.ts';
import { checkstyle } from '../../reviews/formats/checkstyle.ts';
import { githubCommands } from '../../reviews/formats/github.ts';
import { gitlabReport } from '../../reviews/formats/gitlab.ts';
import { json } from '../../reviews/formats/json.ts';
import { junit } from '../../reviews/formats/junit.ts';
import { rdjson } from '../../reviews/formats/rdjson.ts';
import { sarif } from '../../reviews/formats/sarif.ts';
import { sayReviewIn } from '../../reviews/messages.ts';
import { countBySeverity, type Review } from '../../reviews/reported-finding.ts';
import manifest from '../../../../package.json' with { type: 'json' };
import type { CheckSettings } from '../check/file-report.ts';
import { prettySummary } from '../check/summary.ts';
import type { ReviewFormat } from '../command-specs.ts';
import { sayIn } from '../messages.ts';

/** What one format says of a review. Of the severities, `shown` are written; for people, fewer. */
export async function render(
  format: ReviewFormat,
  review: Review,
  settings: CheckSettings,
  quiet: boolean,
): Promise<string> {
  const { locale } = settings;
  const seen = quiet ? onlyOf(review, ['error']) : review;
  switch (format) {
    case 'pretty':
      return pretty(review, settings, quiet);
    case 'json':
      return json(seen, countBySeverity(review.files.flatMap(({ findings }) => findings)));
    case 'github':
      return githubCommands(seen, sayReviewIn(locale));
    case 'azure':
      return azureCommands(seen);
    case 'gitlab':
      return gitlabReport(seen);
    case 'rdjson':
      return rdjson(seen);
    case 'junit':
      return junit(seen);
    case 'checkstyle':
      return checkstyle(seen);
    case 'sarif': {
      const { describeIn } = await import('./rule-descriptions.ts');
      return sarif(seen, { locale, version: manifest.version, describe: describeIn(locale) });
    }
  }
}

/** The findings as a terminal shows them, then what the change did and how much there is of each severity. */
function pretty(review: Review, settings: CheckSettings, quiet: boolean): string {
  const shown = onlyOf(review, settings.shown).files.flatMap(({ findings }) =>
    findings.map((finding) => finding.shown),
  );
  if (quiet) return shown.join('');
  const findings = review.files.flatMap((file) => file.findings);
  const fixable = findings.filter((finding) => finding.fixable).length;
  const say = sayReviewIn(settings.locale);
  const { comparison, accepted } = review;
  const lines: string[] = [];
  if (comparison !== null) lines.push(`${say('comparison', { ...comparison })}\n`);
  if (accepted !== null && accepted > 0) lines.push(`${say('accepted', { count: accepted })}\n`);
  // “Nothing to report” would not be true of what is old.
  const isAboutNew = comparison !== null || (accepted ?? 0) > 0;
  if (findings.length === 0 && isAboutNew) {
    lines.push(`${say('summary.nothingNew', { count: review.checked })}\n`);
  } else if (review.checked > 0) {
    const counts = countBySeverity(findings);
    lines.push(prettySummary(sayIn(settings.locale), settings, review.checked, counts, fixable));
  }
  return [...shown, ...lines].join('');
}

function onlyOf(review: Review, severities: readonly Severity[]): Review {
  const files = review.files.map((file) => ({
    ...file,
    findings: file.findings.filter(({ severity }) => severities.includes(severity)),
  }));
  return { ...review, files };
}
