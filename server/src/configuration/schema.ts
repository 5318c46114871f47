import * as z from 'zod/mini';

/**
 * What `.plandoc.json` may hold. This is the one definition: files are validated with it, and the JSON
 * schema by which VS Code completes is generated from it. Only loaded where such a file exists.
 */

const severity = z.enum(['off', 'hint', 'information', 'warning', 'error']);
const profile = z.enum(['draft', 'final']);
const pattern = z.string().check(z.minLength(1), z.maxLength(300));
const patterns = z.array(pattern).check(z.maxLength(1000));

/** The severities by rule code; `codes` are those of all rules. */
function severities(codes: readonly string[]) {
  return z.strictObject(Object.fromEntries(codes.map((code) => [code, z.optional(severity)])));
}

export function configurationSchema(codes: readonly string[]) {
  const override = z.strictObject({
    files: patterns.check(z.minLength(1)),
    profile: z.optional(profile),
    rules: z.optional(severities(codes)),
  });
  return z.strictObject({
    $schema: z.optional(z.string()),
    profile: z.optional(profile),
    rules: z.optional(severities(codes)),
    catalogue: z.optional(z.string().check(z.minLength(1), z.maxLength(1000))),
    units: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(300)))),
    ignore: z.optional(patterns),
    overrides: z.optional(z.array(override).check(z.maxLength(200))),
  });
}
