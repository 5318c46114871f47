import { importTypeScript } from '../build/import-typescript.mjs';

/** Makes the JSON schema of `.plandoc.json`, by which editors complete, from what the program validates with. */
export default async function configurationSchema(root) {
  const { jsonSchema } = await importTypeScript(root, 'server/src/configuration/json-schema.ts');
  const { rules } = await importTypeScript(root, 'server/src/rules/registry.ts');
  const text = `${JSON.stringify(jsonSchema(rules), null, 2)}\n`;
  return [{ file: 'schemas/plandoc.schema.json', text }];
}
