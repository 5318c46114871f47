import { escapeXml } from '../../exports/formats/escape.ts';
import type { ReportedFinding, Review, ReviewedFile } from '../reported-finding.ts';
import { attribute, xmlHead } from './xml.ts';

/** JUnit's XML as test reports read it: a file is a suite, a finding a failed case, a clean file one passed case. */
export function junit({ files }: Review): string {
  const failures = files.reduce((sum, { findings }) => sum + findings.length, 0);
  const tests = files.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0);
  const head = [attribute('name', 'plandoc'), attribute('tests', tests), counts(failures)].join('');
  return `${xmlHead}<testsuites${head}>\n${files.map(suite).join('')}</testsuites>\n`;
}

function suite({ place, findings }: ReviewedFile): string {
  const tests = Math.max(1, findings.length);
  const head = [attribute('name', place), attribute('tests', tests), counts(findings.length)].join(
    '',
  );
  const passed = `    <testcase${attribute('name', 'plandoc')}${attribute('classname', place)}/>\n`;
  const cases = findings.length === 0 ? passed : findings.map((one) => failed(place, one)).join('');
  return `  <testsuite${head}>\n${cases}  </testsuite>\n`;
}

function counts(failures: number): string {
  return [attribute('failures', failures), attribute('errors', 0)].join('');
}

function failed(place: string, finding: ReportedFinding): string {
  const { code, severity, line, codePoints, message } = finding;
  const where = `${place}:${line}:${codePoints[0]}`;
  const head = [
    attribute('name', `${code} (${line}:${codePoints[0]})`),
    attribute('classname', place),
    attribute('file', place),
    attribute('line', line),
  ].join('');
  const failure = `<failure${attribute('type', severity)}${attribute('message', message)}>`;
  return `    <testcase${head}>${failure}${escapeXml(`${where} ${code}: ${message}`)}</failure></testcase>\n`;
}
