import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildProgram, type Program, workFolder } from '../cli/program.ts';
import { withOldFindings, withoutLead } from './plans.ts';

/**
 * Microsoft's validator, a hundred megabytes, is asked where somebody has it: SARIF_MULTITOOL is the
 * program `Sarif.Multitool` of the package `@microsoft/sarif-multitool-linux` (or -darwin, -win32).
 */
const multitool = process.env['SARIF_MULTITOOL'] ?? '';

let program: Program | null = null;
afterAll(() => program?.remove());

it.skipIf(multitool === '')('has nothing against our SARIF, by GitHub’s rules either', async () => {
  program = await buildProgram();
  const folder = workFolder({ 'kế hoạch/a.plan': withOldFindings(20), 'b.plan': withoutLead });
  writeFileSync(path.join(folder, 'c.plan'), Buffer.from(withoutLead, 'utf16le'));
  program.run(folder, ['check', '.', '--format', 'sarif=out.sarif']);
  const words = ['validate', 'out.sarif', '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning'];
  spawnSync(multitool, [...words, '--output', 'validated.sarif', '--log', 'ForceOverwrite'], {
    cwd: folder,
    env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
  });
  const validated = readFileSync(path.join(folder, 'validated.sarif'), 'utf8');
  const { runs } = JSON.parse(validated.replace(/^\ufeff/, '')) as {
    runs: { results: { ruleId: string; level?: string }[] }[];
  };
  expect(runs[0]?.results.filter(({ level }) => level !== 'note')).toEqual([]);
});
