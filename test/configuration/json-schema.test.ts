import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../server/src/configuration/json-schema.ts';
import { rules } from '../../server/src/rules/index.ts';

interface Schema {
  properties: Record<string, { description?: string; $ref?: string; items?: Schema }>;
  definitions: { rules: { properties: Record<string, { enum: string[]; description: string }> } };
}

const root = path.join(import.meta.dirname, '../..');

describe('the JSON schema of .plandoc.json', () => {
  const schema = jsonSchema(rules) as Schema;

  it('describes every key and rule, in Vietnamese first', () => {
    const { overrides, ...others } = schema.properties;
    const all = { ...others, ...overrides?.items?.properties };
    for (const [key, { description, $ref }] of Object.entries(all))
      if (key !== '$schema' && $ref === undefined) expect(description).toMatch(/[à-ỹ].*\n\n/s);
    for (const { code } of rules)
      expect(schema.definitions.rules.properties[code]?.description).toMatch(/\n\n/);
  });

  it('is the one that the extension gives to editors', () => {
    const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      contributes: { jsonValidation: { fileMatch: string; url: string }[] };
    };
    const [validation] = manifest.contributes.jsonValidation;
    expect(validation?.fileMatch).toBe('.plandoc.json');
    const shipped = JSON.parse(
      readFileSync(path.join(root, validation?.url ?? ''), 'utf8'),
    ) as Schema;
    expect(Object.keys(shipped.properties)).toEqual(Object.keys(schema.properties));
  });
});
