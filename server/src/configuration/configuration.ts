import type { Profile, SeveritySetting } from '../rules/index.ts';

export type Severities = Readonly<Record<string, SeveritySetting | undefined>>;

/** One entry of `overrides`: what differs for the files that its patterns match. */
export interface Override {
  readonly files: readonly string[];
  readonly profile?: Profile | undefined;
  readonly rules?: Severities | undefined;
}

/** A `.plandoc.json` that is right, as data. */
export interface Configuration {
  readonly $schema?: string | undefined;
  readonly profile?: Profile | undefined;
  readonly rules?: Severities | undefined;
  /** The catalogue of directives, JSON or CSV, relative to the configuration's folder. */
  readonly catalogue?: string | undefined;
  /** Units of the office, offered where a unit is named. */
  readonly units?: readonly string[] | undefined;
  readonly ignore?: readonly string[] | undefined;
  readonly overrides?: readonly Override[] | undefined;
}

/** Where a value stands in the file: `['overrides', 0, 'rules', 'blank-date']`. */
export type ValuePath = readonly (string | number)[];

/** The name of the configuration file. The nearest one upward from a plan is the one that counts. */
export const configurationFileName = '.plandoc.json';

/**
 * The places where the configuration of a file (or another file that counts for all below it) may stand,
 * nearest first: its own folder and those above it up to `top` (included). Paths and URIs alike, with `/`; none where the file is not below `top`.
 */
export function configurationPlaces(
  file: string,
  top: string,
  name = configurationFileName,
): string[] {
  const root = top.endsWith('/') ? top : `${top}/`;
  if (!file.startsWith(root)) return [];
  const folders = file.slice(root.length).split('/').slice(0, -1);
  return Array.from({ length: folders.length + 1 }, (_, up) => {
    const inside = folders.slice(0, folders.length - up).map((folder) => `${folder}/`);
    return root + inside.join('') + name;
  });
}
