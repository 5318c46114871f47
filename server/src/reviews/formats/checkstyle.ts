import type { Severity } from '../../rules/index.ts';
import type { Review } from '../reported-finding.ts';
import { attribute, xmlHead } from './xml.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'info',
};

/** Checkstyle's XML; columns are code points. Files without findings are named too. */
export function checkstyle({ files }: Review): string {
  const list = files.map(({ place, findings }) => {
    const errors = findings.map(({ code, severity, line, codePoints, message }) => {
      const named = [
        attribute('line', line),
        attribute('column', codePoints[0]),
        attribute('severity', severities[severity]),
        attribute('message', message),
        attribute('source', `plandoc.${code}`),
      ];
      return `    <error${named.join('')}/>\n`;
    });
    return `  <file${attribute('name', place)}>\n${errors.join('')}  </file>\n`;
  });
  return `${xmlHead}<checkstyle version="4.3">\n${list.join('')}</checkstyle>\n`;
}
