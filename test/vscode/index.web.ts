/// <reference types="mocha" />
import 'mocha/mocha.js';
import { recordRun } from './record.ts';

/** The web worker extension host loads this file; there the results go out as a console line. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', timeout: 60_000, reporter: function silent() {} as never });
  require('./features.test.ts');
  require('./detection.test.ts');
  require('./editing.test.ts');
  require('./exports.test.ts');
  require('./drafting.test.ts');
  require('./views.test.ts');
  require('./rules.test.ts');
  require('./across.test.ts');
  require('./schema.test.ts');
  const { failures, json } = await recordRun((end) => mocha.run(end));
  console.log(`@@RESULT ${json}`);
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
