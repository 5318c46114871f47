import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildProgram, type Program, workFolder } from '../cli/program.ts';
import { archivePlan, withoutLead } from './plans.ts';
import { TestRepository } from './repository.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

let program: Program;
/** A checkout of plandoc that is built already. */
let checkout: string;
beforeAll(async () => {
  program = await buildProgram();
  checkout = workFolder({});
  cpSync(path.join(root, 'templates'), path.join(checkout, 'templates'), { recursive: true });
  symlinkSync(path.dirname(program.file), path.join(checkout, 'dist'));
});
afterAll(() => program.remove());

/** Runs a script of a pipeline as its runner would. */
function bash(
  script: string,
  folder: string,
  environment: Readonly<Record<string, string>>,
): { status: number | null; output: string; errors: string } {
  const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: folder, LANG: 'vi_VN.UTF-8', ...environment },
  });
  return { status, output: stdout, errors: stderr };
}

/** A clone of a repository in which `edits` is checked out, as platforms have it. */
function cloneOf(changes: Record<string, string | null>): string {
  const repository = new TestRepository({ 'kế hoạch/a.plan': archivePlan, 'b.plan': archivePlan });
  repository.git('switch', '--quiet', '--create', 'edits');
  repository.commit(changes);
  const folder = workFolder({});
  repository.git('clone', '--quiet', '--branch=edits', `file://${repository.folder}`, folder);
  return folder;
}

const edits = {
  'kế hoạch/a.plan': withoutLead
    .replace('kho dữ liệu', 'kho;. dữ liệu')
    .replace(/Nơi nhận:[\s\S]*VT\.\n/, ''),
};

interface Step {
  name: string;
  id?: string;
  if?: string;
  shell: string;
  run: string;
  env: Record<string, string>;
}

interface Action {
  inputs: Record<string, { default: string; description: string }>;
  outputs: object;
  runs: { using: string; steps: Step[] };
}

describe('the action', () => {
  const action = parse(read('action.yml')) as Action;

  /** Runs the steps with these inputs in a pull request against `main`. */
  function run(folder: string, inputs: Record<string, string>, more: Record<string, string> = {}) {
    const files = workFolder({ 'summary.md': '', output: '' });
    const environment = {
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION_PATH: checkout,
      GITHUB_BASE_REF: 'main',
      GITHUB_STEP_SUMMARY: path.join(files, 'summary.md'),
      GITHUB_OUTPUT: path.join(files, 'output'),
      RUNNER_TEMP: files,
      ...more,
    };
    const outcomes = action.runs.steps.map(({ run: script, env }) => {
      const values = Object.entries(env).map(([name, expression]) => {
        const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(expression)?.[1] ?? '';
        return [name, inputs[input] ?? action.inputs[input]?.default ?? ''];
      });
      return bash(script, folder, { ...environment, ...Object.fromEntries(values) });
    });
    return {
      outcomes,
      summary: readFileSync(environment.GITHUB_STEP_SUMMARY, 'utf8'),
      output: readFileSync(environment.GITHUB_OUTPUT, 'utf8'),
    };
  }

  it('has steps of its own only, and hands inputs over as data', () => {
    expect(action.runs.using).toBe('composite');
    for (const step of action.runs.steps) {
      expect(step).not.toHaveProperty('uses');
      expect(step.shell).toBe('bash');
      expect(step.run).not.toContain('${{');
      for (const name of Object.values(step.env))
        expect(action.inputs).toHaveProperty([/inputs\.([a-z-]+)/.exec(name)?.[1] ?? '?']);
    }
  });

  it('reports what a pull request brings in, and what it changes in assignments', () => {
    const folder = cloneOf(edits);
    const { outcomes, summary, output } = run(folder, {});
    expect(outcomes.map(({ status }) => status)).toEqual([1, 0]);
    const commands = (outcomes[0]?.output ?? '')
      .split('\n')
      .filter((line) => /^::(?:error|warning)/.test(line));
    expect(commands).toHaveLength(3);
    expect(commands[0]).toMatch(/^::error file=kế hoạch\/a\.plan,line=8,/);
    expect(summary).toContain('3 mới, 0 đã sửa, 2 có từ trước');
    expect(summary).toContain('~~Phòng Tin học~~ → –');
    const file = output.trim().replace(/^file=/, '');
    expect(readFileSync(file, 'utf8')).toContain('Thay đổi về phân công');
  });

  it('follows its inputs', () => {
    const folder = cloneOf(edits);
    const inputs = { paths: 'b.plan\nkhông có\n', since: 'none', sarif: 'out.sarif', locale: 'en' };
    const { outcomes } = run(folder, { ...inputs, 'fail-level': 'none' });
    expect(outcomes[0]?.status).toBe(2);
    expect(outcomes[0]?.errors).toContain('không có: no such file');
    const right = run(folder, { ...inputs, paths: 'b.plan', 'fail-level': 'warning' });
    expect(right.outcomes[0]?.status).toBe(1);
    const sarif = JSON.parse(readFileSync(path.join(folder, 'out.sarif'), 'utf8')) as {
      runs: { results: object[] }[];
    };
    expect(sarif.runs[0]?.results).toHaveLength(1);
  });

  it('checks everything outside of pull requests', () => {
    const { outcomes } = run(cloneOf({}), {}, { GITHUB_BASE_REF: '' });
    expect(outcomes[0]?.output).toContain('2 kế hoạch: 2 cảnh báo');
  });
});

interface GitlabJob {
  variables: Record<string, string>;
  before_script: string[];
  script: string[];
  artifacts: { reports: { codequality: string } };
}

describe('the template for GitLab', () => {
  const template = parse(read('templates/plandoc.gitlab-ci.yml')) as { plandoc: GitlabJob };
  const { variables, before_script, script, artifacts } = template.plandoc;

  function run(folder: string, more: Record<string, string>) {
    // The clone of plandoc is there already.
    const lines = [...before_script.filter((line) => !line.startsWith('git clone')), ...script];
    const environment = { ...variables, PLANDOC_HOME: checkout, GITLAB_CI: 'true', ...more };
    return bash(lines.join('\n'), folder, environment);
  }

  it('reports what a merge request brings in; the report has everything', () => {
    const folder = cloneOf(edits);
    const base = spawnSync('git', ['rev-parse', 'origin/main'], { cwd: folder, encoding: 'utf8' });
    const { status, output } = run(folder, {
      CI_MERGE_REQUEST_DIFF_BASE_SHA: base.stdout.trim(),
      CI_PROJECT_DIR: folder,
    });
    expect(status).toBe(1);
    expect(output).toContain('3 mới, 0 đã sửa, 2 có từ trước');
    const report = JSON.parse(
      readFileSync(path.join(folder, artifacts.reports.codequality), 'utf8'),
    ) as object[];
    expect(report).toHaveLength(5);
    expect(readFileSync(path.join(folder, 'phan-cong.md'), 'utf8')).toContain('Phòng Tin học');
  });

  it('reports everything on the main branch', () => {
    const { status, output } = run(cloneOf({}), {});
    expect([status, output]).toEqual([0, expect.stringContaining('2 kế hoạch: 2 cảnh báo')]);
  });
});

describe('the sample for Azure', () => {
  interface AzureStep {
    bash?: string;
    checkout?: string;
    fetchDepth?: number;
    inputs?: { testResultsFiles?: string };
  }
  const sample = parse(read('templates/azure-pipelines.yml')) as { steps: AzureStep[] };
  const script =
    sample.steps.map((step) => step.bash ?? '').find((text) => text.includes('check')) ?? '';

  it('has the whole history and publishes what it writes', () => {
    expect(sample.steps[0]).toEqual({ checkout: 'self', fetchDepth: 0 });
    expect(script).toContain(`junit=${sample.steps.at(-1)?.inputs?.testResultsFiles}`);
  });

  it('reports what a pull request brings in', () => {
    const folder = cloneOf(edits);
    const temporary = workFolder({});
    symlinkSync(checkout, path.join(temporary, 'plandoc'));
    const environment = { AGENT_TEMPDIRECTORY: temporary, PLANDOCPATHS: '.', TF_BUILD: 'True' };
    const { status, output } = bash(script, folder, {
      ...environment,
      SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
    });
    expect(status).toBe(1);
    expect(
      output
        .split('##vso[task.logissue type=')
        .slice(1)
        .map((one) => one.slice(0, 5)),
    ).toEqual(['error', 'warni', 'warni']);
    expect(readFileSync(path.join(folder, 'plandoc.xml'), 'utf8')).toContain('failures="3"');
    expect(bash(script, folder, environment).output).toContain('2 kế hoạch: 1 lỗi, 4 cảnh báo');
  });
});

describe('the hooks of pre-commit', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as {
    id: string;
    entry: string;
    language: string;
    files: string;
  }[];
  const hook = (id: string) => hooks.find((one) => one.id === id);

  it('stop a commit that brings an error in', () => {
    const repository = new TestRepository({ 'a.plan': archivePlan });
    const [file = '', ...words] = (hook('plandoc')?.entry ?? '').split(' ');
    const run = (): number | null =>
      bash(`"${path.join(checkout, file)}" ${words.join(' ')} a.plan`, repository.folder, {})
        .status;
    repository.write({ 'a.plan': withoutLead });
    repository.git('add', '--all');
    expect(run()).toBe(0);
    repository.write({ 'a.plan': edits['kế hoạch/a.plan'] });
    repository.git('add', '--all');
    expect(run()).toBe(1);
  });

  it('are for the files that plandoc reads', () => {
    const takes = (id: string, file: string): boolean =>
      new RegExp(hook(id)?.files ?? '').test(file);
    for (const file of ['a.plan', 'b/c.plan.md', 'd.kehoach', 'e.txt'])
      expect(takes('plandoc', file)).toBe(true);
    expect(takes('plandoc', 'a.docx')).toBe(false);
    expect(takes('plandoc-all', 'README.md')).toBe(false);
    for (const { language, entry } of hooks) {
      expect(language).toBe('script');
      expect(existsSync(path.join(root, entry.split(' ')[0] ?? ''))).toBe(true);
    }
  });
});

describe('the pages about pipelines', () => {
  const pages = ['vi', 'en'].flatMap((language) =>
    readdirSync(path.join(root, 'docs', language)).map((name) => `docs/${language}/${name}`),
  );
  const samples = pages.flatMap((page) =>
    [...read(page).matchAll(/```yaml\n([\s\S]*?)```/g)].map(
      (match) => [page, match[1] ?? ''] as const,
    ),
  );

  it.each(samples)('%s shows YAML that can be read: %#', (_page, sample) => {
    expect(() => parse(sample) as unknown).not.toThrow();
  });

  it.each(samples.filter(([page]) => page.endsWith('github.md')))(
    '%s names inputs that the action has: %#',
    (_page, sample) => {
      const { inputs } = parse(read('action.yml')) as Action;
      const uses =
        /plandoc\/plandoc@main\n(?:\s+id: \w+\n)?(?:\s+with:\n((?:\s+[a-z-]+: .*\n)*))?/.exec(
          sample,
        );
      const named = [...(uses?.[1] ?? '').matchAll(/^\s+([a-z-]+): /gm)].map((match) => match[1]);
      for (const name of named.filter((one) => one !== 'uses'))
        expect(inputs).toHaveProperty([name ?? '']);
    },
  );

  it.each(pages)('%s links to what is there', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(
      (match) => match[1] ?? '',
    );
    for (const link of links)
      expect(existsSync(path.join(root, path.dirname(page), link)), link).toBe(true);
  });
});

it('what pipelines run from is built where it is not', () => {
  const folder = workFolder({
    'package.json': '{ "scripts": { "build": "mkdir dist && cp cli.js dist/" } }',
    'cli.js': 'console.log(process.argv.slice(2).join(" "));',
    'package-lock.json': '{ "lockfileVersion": 3, "packages": {} }',
  });
  mkdirSync(path.join(folder, 'templates'));
  const script = path.join(folder, 'templates/run-from-source.sh');
  cpSync(path.join(root, 'templates/run-from-source.sh'), script);
  const { status, output } = bash(`"${script}" check "a b"`, folder, {});
  expect([status, output]).toEqual([0, 'check a b\n']);
});
