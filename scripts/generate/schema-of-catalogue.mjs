import { importTypeScript } from '../build/import-typescript.mjs';

/** Makes the JSON schema of `directives.json`, by which editors complete, from what the program reads it by. */
export default async function catalogueSchema(root) {
  const { catalogueSchema: schema } = await importTypeScript(
    root,
    'server/src/catalogue/json-schema.ts',
  );
  const text = `${JSON.stringify(schema(), null, 2)}\n`;
  return [{ file: 'schemas/directives.schema.json', text }];
}
