import type { PlanDocument } from '../../plan/plan-document.ts';
import { checkPlan, rules, type Severity } from '../../rules/index.ts';
import type { Locale } from '../../messages.ts';
import { optionsFor } from '../check/options-for.ts';
import type { InputFile } from '../input/collect-files.ts';
import { configureFiles } from '../input/configure-files.ts';
import { kindOfName } from '../input/plan-names.ts';

interface OutlineFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly line: number;
}

export interface OutlineFindings {
  /** One line for each broken configuration; the plans under it have no findings. */
  readonly complaints: readonly string[];
  /** What the rules report of a plan, as far as an outline tells it; lines from 1. */
  of(file: string, document: PlanDocument): readonly OutlineFinding[];
}

/** Checks plans as `plandoc check` does: under the `.plandoc.json` of each. */
export function findingsIn(paths: readonly string[], locale: Locale): OutlineFindings {
  const codes = rules.map(({ code }) => code);
  const named = paths.map((path): InputFile => ({ path, named: true }));
  const { files, complaints } = configureFiles(named, codes, locale);
  const configured = new Map(files.map((file) => [file.path, file]));
  return {
    complaints,
    of: (path, document) => {
      const file = configured.get(path);
      if (file === undefined) return [];
      const assumePlan = kindOfName(path) === 'plan';
      const findings = checkPlan(document, { ...optionsFor(file, { locale }), assumePlan });
      return findings.map(({ code, severity, range }) => ({
        code,
        severity,
        line: range.start.line + 1,
      }));
    },
  };
}
