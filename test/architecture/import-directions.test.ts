import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Data flows one way: text → plan → (rules | features) → service → (lsp | cli). Each room may import
 * from the rooms named here and from itself, and nothing else.
 */
const mayImport: Record<string, readonly string[]> = {
  'server/src/text': [],
  'server/src/directives': ['server/src/text', 'server/src/plan'],
  'server/src/plan': ['server/src/text', 'server/src/directives'],
  'server/src/rules': [
    'server/src/text',
    'server/src/plan',
    'server/src/directives',
    'server/src/messages.ts',
  ],
  'server/src/configuration': [
    'server/src/text',
    'server/src/rules',
    'server/src/messages.ts',
    'l10n/configuration.json',
  ],
  'server/src/workspace': [
    'server/src/text',
    'server/src/plan',
    'server/src/directives',
    'server/src/messages.ts',
    'l10n/catalogue.json',
  ],
  'server/src/catalogue': [
    'server/src/text',
    'server/src/plan',
    'server/src/directives',
    'server/src/workspace',
    'server/src/messages.ts',
    'l10n/catalogue.json',
  ],
  'server/src/features': [
    'server/src/text',
    'server/src/plan',
    'server/src/directives',
    'server/src/workspace',
    'server/src/rules',
    'server/src/messages.ts',
    'l10n/drafting.json',
    'l10n/across-files.json',
  ],
  'server/src/exports': [
    'server/src/text',
    'server/src/plan',
    'server/src/rules',
    'server/src/features',
    'server/src/messages.ts',
    'l10n',
  ],
  'server/src/views': [
    'server/src/text',
    'server/src/plan',
    'server/src/workspace',
    'server/src/features',
    'server/src/exports',
    'server/src/messages.ts',
  ],
  'server/src/reviews': [
    'server/src/text',
    'server/src/plan',
    'server/src/rules',
    'server/src/exports',
    'server/src/messages.ts',
    'l10n/reviews.json',
  ],
  'server/src/disk': [],
  'server/src/cli': ['server/src', 'l10n'],
  'server/src/lsp': [
    'server/src/across-files.ts',
    'server/src/data-files.ts',
    'server/src/disk',
    'server/src/catalogue',
    'server/src/text',
    'server/src/plan',
    'server/src/rules',
    'server/src/workspace',
    'server/src/features',
    'server/src/configuration',
    'server/src/exports',
    'server/src/views',
    'server/src/service.ts',
    'server/src/drafting.ts',
    'server/src/messages.ts',
    'server/src/reviews',
  ],
  client: [
    'client',
    'l10n',
    'server/src/messages.ts',
    'server/src/lsp/protocol.ts',
    'server/src/plan',
    'server/src/features',
    'server/src/views',
    'server/src/text',
  ],
};

/** Rooms that run in any host: no `vscode`, no connection, no `node:*`. */
const anyHost = [
  'server/src/text',
  'server/src/plan',
  'server/src/directives',
  'server/src/rules',
  'server/src/configuration',
  'server/src/workspace',
  'server/src/catalogue',
  'server/src/features',
  'server/src/exports',
  'server/src/views',
  'server/src/reviews',
];

const root = path.join(import.meta.dirname, '../..');

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  return [
    ...text.matchAll(
      /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
  ].map((match) => {
    const name = match[2] ?? match[3] ?? match[4] ?? '';
    const target = name.startsWith('.') ? path.join(path.dirname(file), name) : name;
    return { file, target, typeOnly: match[1] !== undefined };
  });
}

function isInside(target: string, room: string): boolean {
  return target === room || target.startsWith(`${room}/`);
}

describe('import directions', () => {
  for (const [room, allowed] of Object.entries(mayImport)) {
    it(`${room} imports only from what stands before it`, () => {
      const wrong = filesIn(room)
        .flatMap(importsOf)
        .filter(
          ({ target }) =>
            target.startsWith('server/') ||
            target.startsWith('client') ||
            target.startsWith('l10n'),
        )
        .filter(({ target }) => ![room, ...allowed].some((place) => isInside(target, place)));
      expect(wrong).toEqual([]);
    });
  }

  for (const room of anyHost) {
    it(`${room} runs in any host`, () => {
      const wrong = filesIn(room)
        .flatMap(importsOf)
        .filter(({ target, typeOnly }) => {
          if (target.startsWith('node:') || target === 'vscode') return true;
          return target.startsWith('vscode-languageserver') && !typeOnly;
        });
      expect(wrong).toEqual([]);
    });
  }

  it('only the client imports vscode', () => {
    const wrong = filesIn('server/src')
      .flatMap(importsOf)
      .filter(({ target }) => target === 'vscode');
    expect(wrong).toEqual([]);
  });
});
