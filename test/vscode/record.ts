/// <reference types="mocha" />
import * as vscode from 'vscode';

interface TestRecord {
  readonly title: string;
  readonly error?: string;
  readonly skipped?: boolean;
}

/** Runs the suites and writes down how each test ended, for scripts/run-vscode-tests.mjs. */
export async function recordRun(
  start: (end: () => void) => Mocha.Runner,
): Promise<{ failures: number; json: string }> {
  const tests: TestRecord[] = [];
  const runner = await new Promise<Mocha.Runner>((resolve) => {
    const running: Mocha.Runner = start(() => resolve(running));
    running.on('pass', (test) => tests.push({ title: test.fullTitle() }));
    running.on('pending', (test) => tests.push({ title: test.fullTitle(), skipped: true }));
    running.on('fail', (test, error: Error) =>
      tests.push({ title: test.fullTitle(), error: error.stack ?? error.message }),
    );
  });
  const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
  const stats = { passes, failures, pending };
  return { failures, json: JSON.stringify({ vscode: vscode.version, stats, tests }) };
}
