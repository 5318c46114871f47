import * as vscode from 'vscode';
import { recognisePlan } from '../../../server/src/plan/recognition.ts';
import type { Choices } from './choices.ts';

/** How a document is read, and why. */
export interface Reading {
  readonly asPlan: boolean;
  readonly because:
    | 'language' // it was opened in the language Kế hoạch
    | 'recognised' // its content says it is a plan
    | 'accepted' // the user said so
    | 'refused' // the user said no
    | 'off' // plandoc.detect says no
    | 'excluded' // plandoc.detectExclude names it
    | 'title-only'
    | 'no-title';
}

/** Decides how a document should be read, from the user's choice, the settings and the content. */
export function decideReading(document: vscode.TextDocument, choices: Choices): Reading {
  const choice = choices.of(document.uri);
  if (choice === 'no-plan') return { asPlan: false, because: 'refused' };
  if (choice === 'plan') return { asPlan: true, because: 'accepted' };
  if (hasPlanExtension(document.uri)) return { asPlan: true, because: 'language' };
  const settings = vscode.workspace.getConfiguration('plandoc', document);
  if (settings.get('detect') === 'off') return { asPlan: false, because: 'off' };
  if (isExcluded(document, settings.get<unknown>('detectExclude'))) {
    return { asPlan: false, because: 'excluded' };
  }
  const { isPlan, reason } = recognisePlan(linesOf(document));
  if (isPlan) return { asPlan: true, because: 'recognised' };
  return { asPlan: false, because: reason === 'title-only' ? 'title-only' : 'no-title' };
}

/** The languages a plan may come in by its file name alone. */
export function mayBecomePlan(document: vscode.TextDocument): boolean {
  return document.languageId === 'markdown' || document.languageId === 'plaintext';
}

/** The language a file has when it is not read as a plan. */
export function languageWithoutPlan(uri: vscode.Uri): 'markdown' | 'plaintext' {
  return /\.(?:md|markdown)$/i.test(uri.path) ? 'markdown' : 'plaintext';
}

function hasPlanExtension(uri: vscode.Uri): boolean {
  return /\.(?:plan|plan\.md|plan\.txt|kehoach)$/i.test(uri.path);
}

function isExcluded(document: vscode.TextDocument, patterns: unknown): boolean {
  if (!Array.isArray(patterns)) return false;
  return patterns.some(
    (pattern) =>
      typeof pattern === 'string' &&
      vscode.languages.match({ pattern: `**/${pattern}` }, document) > 0,
  );
}

/** Line by line, since recognition reads only as far as it must. */
function* linesOf(document: vscode.TextDocument): Generator<string> {
  for (let line = 0; line < document.lineCount; line += 1) yield document.lineAt(line).text;
}
