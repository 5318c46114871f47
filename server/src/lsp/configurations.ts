import { configurationFileName } from '../configuration/configuration.ts';
import type { AppliedConfiguration } from '../configuration/index.ts';
import type { DataFiles } from '../data-files.ts';
import type { Locale } from '../messages.ts';
import { type FileKind, NearestFiles, type NearestFilesHost } from './nearest-files.ts';

/** A configuration has a few lines; what is longer is something else. */
const longestFile = 200_000;

export interface ConfigurationsHost extends NearestFilesHost {
  dataFiles(): Promise<DataFiles>;
  locale(): Locale;
  ruleCodes(): readonly string[];
}

type Apply = (path: string) => AppliedConfiguration;

/**
 * The `.plandoc.json` files of the workspace. What reads them is loaded with the first one; where there is
 * none, the defaults apply.
 */
export class Configurations extends NearestFiles<Apply> {
  constructor(host: ConfigurationsHost) {
    super(kindOf(host), host);
  }

  /** What the nearest configuration says of a document; null where none does. */
  for(uri: string): AppliedConfiguration | null {
    const nearest = this.nearest(uri);
    return nearest?.content(nearest.path) ?? null;
  }

  /** The catalogues of directives that configurations name for some documents. */
  catalogues(uris: readonly string[]): string[] {
    const named = uris.flatMap((uri) => {
      const nearest = this.nearest(uri);
      const catalogue = nearest?.content(nearest.path).catalogue ?? null;
      return nearest === null || catalogue === null ? [] : resolved(catalogue, nearest.folder);
    });
    return [...new Set(named)];
  }
}

function resolved(path: string, folder: string): string[] {
  try {
    return [new URL(path.split('/').map(encodeURIComponent).join('/'), folder).href];
  } catch {
    return []; // a folder whose scheme has no paths
  }
}

function kindOf({ dataFiles, locale, ruleCodes }: ConfigurationsHost): FileKind<Apply> {
  return {
    name: configurationFileName,
    longest: longestFile,
    read: async (text) => {
      const { applyConfiguration, readConfiguration } = await dataFiles();
      const { configuration, problems } = readConfiguration(text, ruleCodes(), locale());
      const content =
        configuration === null ? null : (path: string) => applyConfiguration(configuration, path);
      return { content, problems };
    },
  };
}
