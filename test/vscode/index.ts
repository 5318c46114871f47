/// <reference types="mocha" />
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { recordRun } from './record.ts';

/** The node extension host loads this file (`extensionTestsPath`) and waits for `run()`. */
export async function run(): Promise<void> {
  const grep = process.env['MOCHA_GREP'];
  const mocha = new Mocha({ ui: 'tdd', timeout: 60_000, forbidOnly: true, ...(grep && { grep }) });
  mocha.suite.emit('pre-require', globalThis, '', mocha); // puts suite and test where the files look
  require('./features.test.ts');
  require('./detection.test.ts');
  require('./editing.test.ts');
  require('./exports.test.ts');
  require('./drafting.test.ts');
  require('./views.test.ts');
  require('./rules.test.ts');
  require('./across.test.ts');
  require('./schema.test.ts');
  require('./crash.test.ts');
  const { failures, json } = await recordRun((end) => mocha.run(end));
  const file = process.env['TEST_RESULT_FILE'];
  if (file !== undefined) writeFileSync(file, json);
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
