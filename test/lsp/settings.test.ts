import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings } from '../../server/src/lsp/settings.ts';

describe('settings from outside', () => {
  it.each([undefined, null, 'x', 7, [], {}])('%j give the defaults', (value) => {
    expect(readSettings(value)).toEqual(defaultSettings);
  });

  it('keep what is right beside what is wrong', () => {
    const value = {
      locale: 'de',
      detect: 'off',
      maxFindings: -3,
      rules: { 'missing-deadline': 'off', 'missing-lead-unit': 'loud' },
    };
    expect(readSettings(value)).toEqual({
      ...defaultSettings,
      detect: 'off',
      rules: { 'missing-deadline': 'off' },
    });
  });
});
