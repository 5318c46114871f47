import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { workFolder } from '../cli/program.ts';

type Content = string | Buffer | null;

/** A git repository for one test, untouched by the configuration of whoever runs it. */
export class TestRepository {
  readonly folder: string;

  constructor(files: Readonly<Record<string, string | Buffer>>) {
    this.folder = workFolder(files);
    this.git('init', '--quiet', '--initial-branch=main');
    this.commit({});
  }

  /** Writes files (null deletes one) and commits all that is there. */
  commit(files: Readonly<Record<string, Content>>): void {
    this.write(files);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message=change');
  }

  write(files: Readonly<Record<string, Content>>): void {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(this.folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      if (content === null) rmSync(file);
      else writeFileSync(file, content);
    }
  }

  git(...words: readonly string[]): string {
    const { status, stdout, stderr } = spawnSync('git', words, {
      cwd: this.folder,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        HOME: this.folder,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'a',
        GIT_AUTHOR_EMAIL: 'a@example.org',
        GIT_COMMITTER_NAME: 'a',
        GIT_COMMITTER_EMAIL: 'a@example.org',
      },
    });
    if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`);
    return stdout.trim();
  }
}
