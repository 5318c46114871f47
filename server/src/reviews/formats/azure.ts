import { gravestFirst, type Review } from '../reported-finding.ts';

/**
 * Logging commands, which Azure Pipelines shows as issues of the run. It knows errors and warnings only;
 * what weighs less is left to the log.
 */
export function azureCommands({ files }: Review): string {
  return gravestFirst(files)
    .filter(({ finding: { severity } }) => severity === 'error' || severity === 'warning')
    .map(({ file, finding: { severity, line, codePoints, code, message } }) => {
      const named = {
        type: severity,
        sourcepath: file.place,
        linenumber: line,
        columnnumber: codePoints[0],
        code,
      };
      const properties = Object.entries(named).map(
        ([name, value]) => `${name}=${escapeProperty(String(value))}`,
      );
      return `##vso[task.logissue ${properties.join(';')}]${escapeData(message)}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%AZP25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/;/g, '%3B').replace(/\]/g, '%5D');
}
