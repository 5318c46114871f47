import { type Locale, translate } from '../messages.ts';
import { type AcceptedFinding, type Baseline, keyOf, readBaseline } from '../reviews/baseline.ts';
import { baselineFileName } from '../reviews/baseline-name.ts';
import { range } from '../text/position.ts';
import { type FileKind, NearestFiles, type NearestFilesHost } from './nearest-files.ts';

/** Some hundred thousand old findings. */
const longestFile = 30_000_000;

export interface BaselinesHost extends NearestFilesHost {
  locale(): Locale;
}

/** The baselines of the workspace: old findings that neither the command line nor the editor reports. */
export class Baselines extends NearestFiles<Baseline> {
  constructor(host: BaselinesHost) {
    super(kindOf(host), host);
  }

  /** What is accepted in a document; null where no baseline counts for it. */
  for(uri: string): readonly AcceptedFinding[] | null {
    const nearest = this.nearest(uri);
    return nearest === null ? null : (nearest.content.files.get(keyOf(nearest.path)) ?? null);
  }
}

function kindOf({ locale }: BaselinesHost): FileKind<Baseline> {
  return {
    name: baselineFileName,
    longest: longestFile,
    read: (text) => {
      const read = readBaseline(text);
      if ('files' in read) return Promise.resolve({ content: read, problems: [] });
      const line = Math.max(0, (read.line ?? 1) - 1);
      const problem = {
        range: range(line, 0, line, 1),
        message: translate(locale(), 'baseline.broken'),
      };
      return Promise.resolve({ content: null, problems: [problem] });
    },
  };
}
