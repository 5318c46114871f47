import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeIn } from '../../server/src/cli/review/rule-descriptions.ts';
import { azureCommands } from '../../server/src/reviews/formats/azure.ts';
import { checkstyle } from '../../server/src/reviews/formats/checkstyle.ts';
import { githubCommands } from '../../server/src/reviews/formats/github.ts';
import { gitlabReport } from '../../server/src/reviews/formats/gitlab.ts';
import { json } from '../../server/src/reviews/formats/json.ts';
import { junit } from '../../server/src/reviews/formats/junit.ts';
import { markdownSummary } from '../../server/src/reviews/formats/markdown-summary.ts';
import { rdjson } from '../../server/src/reviews/formats/rdjson.ts';
import { sarif } from '../../server/src/reviews/formats/sarif.ts';
import { sayReviewIn } from '../../server/src/reviews/messages.ts';
import type { Review } from '../../server/src/reviews/reported-finding.ts';
import { manyFindings, reviewOf } from './review-of.ts';
import { readXml } from './read-xml.ts';

const say = sayReviewIn('vi');
const codes = ['doubled-punctuation'];

/** `;.` behind an emoji and decomposed letters, on the first line of a file with a byte order mark and CRLF. */
const line = `📌 ${'Mục tiêu'.normalize('NFD')} của kế hoạch;. Hết.`;
const hardFile = Buffer.from(`\ufeff${line}\r\nKẾ HOẠCH\r\nKiểm tra,, công tác\r\n`);
const hard = reviewOf({ 'kế hoạch/nhập 1.plan': hardFile }, codes);

const before = line.slice(0, line.indexOf(';.'));
const columns = {
  utf16: before.length + 1,
  codePoints: [...before].length + 1,
  // The mark is three bytes of the line.
  bytes: Buffer.byteLength(before) + 3 + 1,
};

describe('columns', () => {
  it('differ between the units here', () => {
    expect(new Set(Object.values(columns)).size).toBe(3);
  });

  it('are UTF-16 units in JSON and SARIF', () => {
    const report = JSON.parse(json(hard)) as { files: { findings: object[] }[] };
    const [first] = report.files[0]?.findings ?? [];
    const place = { line: 1, column: columns.utf16, endLine: 1, endColumn: columns.utf16 + 2 };
    expect(first).toMatchObject(place);
    const run = sarifRun(hard);
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.results[0]?.locations[0]?.physicalLocation.region).toEqual({
      startLine: 1,
      startColumn: columns.utf16,
      endLine: 1,
      endColumn: columns.utf16 + 2,
    });
  });

  it('are UTF-8 bytes in rdjson, in suggestions too', () => {
    const { diagnostics } = JSON.parse(rdjson(hard)) as { diagnostics: object[] };
    const range = {
      start: { line: 1, column: columns.bytes },
      end: { line: 1, column: columns.bytes + 2 },
    };
    expect(diagnostics[0]).toMatchObject({
      location: { path: 'kế hoạch/nhập 1.plan', range },
      severity: 'WARNING',
      code: { value: 'doubled-punctuation' },
      suggestions: [{ range, text: '.' }],
    });
  });

  it('are code points elsewhere', () => {
    const { codePoints } = columns;
    expect(githubCommands(hard, say)).toContain(`col=${codePoints},endColumn=${codePoints + 2},`);
    expect(azureCommands(hard)).toContain(`columnnumber=${codePoints};`);
    expect(checkstyle(hard)).toContain(` line="1" column="${codePoints}" `);
    expect(junit(hard)).toContain(`nhập 1.plan:1:${codePoints} `);
  });
});

describe('github', () => {
  it('escapes what would end a property or a line', () => {
    const review = withText(hard, 'a,b:c%.plan', 'Một\r\nhai: 100%, ba');
    const [command] = githubCommands(review, say).split('\n');
    expect(command).toMatch(/^::warning file=a%2Cb%3Ac%25\.plan,line=1,/);
    expect(command).toMatch(/::Một%0D%0Ahai: 100%25, ba$/);
  });

  it('sends the gravest first, ten of each level, and says what is left', () => {
    const review = manyFindings({ hint: 4, information: 14, warning: 30, error: 12 });
    const lines = githubCommands(review, say).trimEnd().split('\n');
    const levels = lines.map((one) => /^::(\w+) /.exec(one)?.[1] ?? 'text');
    const ten = (level: string): string[] => Array.from({ length: 10 }, () => level);
    expect(levels).toEqual([...ten('error'), ...ten('warning'), ...ten('notice'), 'text']);
    expect(lines.at(-1)).toContain('30');
  });

  it('puts all into a table for the summary, as far as anybody reads', () => {
    const summary = markdownSummary(withText(hard, 'a|b.plan', 'Một | <b>hai</b>'), say);
    expect(summary).toContain('| cảnh báo | a\\|b.plan:1 |');
    expect(summary).toContain('Một \\| \\<b\\>hai\\</b\\>');
    const long = markdownSummary(manyFindings({ warning: 500 }), say);
    expect(long.split('\n').filter((row) => row.startsWith('| cảnh báo'))).toHaveLength(200);
    expect(long).toContain('300');
  });

  it('says what a change brought in, and when that is nothing', () => {
    const comparison = { base: 'main (1a2b3c4d)', introduced: 0, fixed: 2, existing: 300 };
    const summary = markdownSummary({ ...hard, files: [], comparison }, say);
    expect(summary).toContain('`main (1a2b3c4d)`: 0 mới, 2 đã sửa, 300 có từ trước');
    expect(summary).toContain(say('summary.cleanChange'));
  });
});

it('azure escapes properties and messages, and leaves out what it has no level for', () => {
  const review = withText(hard, 'a;b].plan', 'Một\n100%');
  const [command] = azureCommands(review).split('\n');
  expect(command).toMatch(/^##vso\[task\.logissue type=warning;sourcepath=a%3Bb%5D\.plan;/);
  expect(command).toMatch(/\]Một%0A100%AZP25$/);
  expect(azureCommands(manyFindings({ hint: 3, information: 3 }))).toBe('');
});

describe('sarif', () => {
  const all = reviewOf({ 'a b/nhập.plan': hardFile, 'c.plan': 'KẾ HOẠCH\nKiểm tra, công tác\n' }, [
    ...codes,
    'missing-recipients',
    'missing-section',
    'blank-date',
    'missing-letterhead',
  ]);

  it('is valid by the schema of the standard', () => {
    const file = path.resolve(
      'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
    );
    const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true });
    addFormats(ajv as never);
    const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
    for (const review of [all, { ...all, files: [] }, manyFindings({ hint: 6000, error: 1 })]) {
      validate(JSON.parse(asSarif(review)));
      expect(validate.errors ?? []).toEqual([]);
    }
    validate({ version: '2.1.0', runs: [{}] });
    expect(validate.errors).not.toBeNull();
  });

  it('describes each rule with help in Markdown, and no security severity', () => {
    const { tool, results } = sarifRun(all);
    const { rules } = tool.driver;
    expect(new Set(results.map(({ ruleId }) => ruleId))).toEqual(
      new Set(rules.map(({ id }) => id)),
    );
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
    for (const rule of rules) {
      expect(rule.help.markdown).toMatch(/^# .+\n\n/);
      expect(rule.helpUri).toContain(rule.id);
      expect(rule.properties).not.toHaveProperty('security-severity');
    }
  });

  it('names files by URIs from the root of the repository', () => {
    const place = sarifRun(all).results[0]?.locations[0]?.physicalLocation.artifactLocation;
    expect(place).toEqual({ uri: 'a%20b/nh%E1%BA%ADp.plan', uriBaseId: '%SRCROOT%' });
  });

  it('has fingerprints under a key of its own, which tell results apart', () => {
    const marks = sarifRun(all).results.map(({ partialFingerprints }) => partialFingerprints);
    for (const mark of marks) expect(Object.keys(mark)).toEqual(['plandocFinding/v1']);
    expect(new Set(marks.map((mark) => mark['plandocFinding/v1'])).size).toBe(marks.length);
  });

  it('is cut where nobody would read on, and says so', () => {
    const { results, invocations } = sarifRun(manyFindings({ hint: 6000, error: 1 }));
    expect(results).toHaveLength(5000);
    expect(results.some(({ level }) => level === 'error')).toBe(true);
    expect(JSON.stringify(invocations)).toContain('1001');
  });

  it('describes a file that cannot be read', () => {
    const files = hard.files.map((file) => ({
      ...file,
      findings: file.findings.map((finding) => ({ ...finding, code: 'unreadable-file' })),
    }));
    const [rule] = sarifRun({ ...hard, files }).tool.driver.rules;
    expect(rule?.help.markdown).toContain('UTF-8');
  });
});

it('gitlab gives each finding a fingerprint of its own, the same when lines move', () => {
  const text =
    'KẾ HOẠCH\nKiểm tra,, công tác\n\nI. MỤC\n\n1. Một,, hai,, ba.\n2. Một,, hai,, ba.\n';
  const marks = (content: string): string[] =>
    (
      JSON.parse(gitlabReport(reviewOf({ 'a.plan': content }, codes))) as { fingerprint: string }[]
    ).map(({ fingerprint }) => fingerprint);
  const found = marks(text);
  expect(found.length).toBeGreaterThan(4);
  expect(new Set(found).size).toBe(found.length);
  expect(marks(`\n\n${text}`)).toEqual(found);
  const [issue] = JSON.parse(gitlabReport(hard)) as object[];
  expect(issue).toMatchObject({
    check_name: 'doubled-punctuation',
    severity: 'major',
    location: { path: 'kế hoạch/nhập 1.plan', lines: { begin: 1, end: 1 } },
  });
});

describe.each([
  ['junit', junit],
  ['checkstyle', checkstyle],
])('%s', (_name, format) => {
  it('is well-formed whatever stands in a plan', () => {
    const hostile = withText(
      hard,
      'a<b>&"\'.plan',
      'Một \u0000\u001b\ud800 <hai> & "ba" \n]]> \ufffe',
    );
    const { text, values } = readXml(format(hostile));
    expect([...values, text].join(' ')).toContain('<hai> & "ba" ');
    expect(values).toContain('a<b>&"\'.plan');
  });
});

it('junit counts findings, and a clean file as passed', () => {
  const review = { ...hard, files: [...hard.files, { path: 'b', place: 'b', findings: [] }] };
  const head = /<testsuites name="plandoc" tests="(\d+)" failures="(\d+)"/.exec(junit(review));
  expect(head?.slice(1)).toEqual(['3', '2']);
  expect(junit(review)).toContain('<testcase name="plandoc" classname="b"/>');
});

interface SarifRun {
  columnKind: string;
  tool: {
    driver: {
      rules: { id: string; helpUri: string; help: { markdown: string }; properties: object }[];
    };
  };
  invocations: object[];
  results: {
    ruleId: string;
    ruleIndex: number;
    level: string;
    locations: { physicalLocation: { artifactLocation: object; region: object } }[];
    partialFingerprints: Record<string, string>;
  }[];
}

function asSarif(review: Review): string {
  return sarif(review, { locale: 'vi', version: '1.2.3', describe: describeIn('vi') });
}

function sarifRun(review: Review): SarifRun {
  const { runs } = JSON.parse(asSarif(review)) as { runs: SarifRun[] };
  return runs[0] as SarifRun;
}

/** The review with another name of its file and another message. */
function withText(review: Review, place: string, message: string): Review {
  const files = review.files.map((file) => ({
    path: place,
    place,
    findings: file.findings.map((finding) => ({ ...finding, message })),
  }));
  return { ...review, files };
}
