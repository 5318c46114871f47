import type { SymbolKind } from 'vscode-languageserver-types';
import type { OutlineKind } from '../plan/facts.ts';

/**
 * The kind decides the icon of an outline row and what a client's symbol filter calls it. LSP has no
 * kinds for documents; these are the nearest: what has parts is a namespace or module, what is done
 * is a function, what holds values is an object, array or key. The numbers are those of LSP.
 */
export const symbolKinds: Readonly<Record<OutlineKind | PartKind, SymbolKind>> = {
  letterhead: 19, // Object
  title: 15, // String
  legalBasis: 14, // Constant
  section: 3, // Namespace
  task: 12, // Function
  unit: 5, // Class
  appendix: 2, // Module
  row: 22, // EnumMember
  recipients: 18, // Array
  signature: 20, // Key
  more: 21, // Null
};

type PartKind = 'letterhead' | 'title' | 'legalBasis' | 'recipients' | 'signature' | 'more';
