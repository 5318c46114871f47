import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { fields } from '../../server/src/catalogue/fields.ts';
import { catalogueSchema } from '../../server/src/catalogue/json-schema.ts';

it('offers editors every key that is read, and is the file that ships', () => {
  const file = path.resolve(import.meta.dirname, '../../schemas/directives.schema.json');
  const shipped = JSON.parse(readFileSync(file, 'utf8')) as {
    properties: { directives: { items: { properties: object } } };
  };
  expect(catalogueSchema()).toEqual(shipped);
  const keys = Object.keys(shipped.properties.directives.items.properties);
  expect(keys).toEqual(fields.map(({ name }) => name));
});
