import * as vscode from 'vscode';
import type { ViewIcon, ViewNode } from '../../../server/src/views/view-tree.ts';

/** Pictures of VS Code's own, so that they fit any theme. */
const icons: Readonly<Record<ViewIcon, string>> = {
  unit: 'organization',
  leads: 'tasklist',
  coordinates: 'person-add',
  missing: 'warning',
  deadline: 'calendar',
  section: 'list-tree',
  directive: 'law',
  own: 'bookmark',
  over: 'circle-slash',
  citation: 'quote',
  file: 'file',
  more: 'ellipsis',
};

/** The command behind a click on a node; not for the palette. */
export const goToCommand = 'plandoc.goTo';

export function treeItem(node: ViewNode): vscode.TreeItem {
  const { id, label, description, tooltip, icon, place, children } = node;
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const hasChildren = children !== undefined && children.length > 0;
  const state = !hasChildren ? None : node.isExpanded === true ? Expanded : Collapsed;
  const item = new vscode.TreeItem(label, state);
  item.id = id;
  if (description !== undefined && description !== '') item.description = description;
  item.tooltip = tooltip ?? label;
  const colour = icon === 'missing' ? new vscode.ThemeColor('list.warningForeground') : undefined;
  item.iconPath = new vscode.ThemeIcon(icons[icon], colour);
  if (place !== undefined) {
    item.command = { command: goToCommand, title: label, arguments: [place] };
  }
  return item;
}

/** Goes to a place in the editor that shows its file, or opens it. */
export async function goTo({ uri, range }: NonNullable<ViewNode['place']>): Promise<void> {
  const target = vscode.Uri.parse(uri, true);
  const { start, end } = range;
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  const shown = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === target.toString(),
  );
  const options: vscode.TextDocumentShowOptions = { selection };
  if (shown?.viewColumn !== undefined) options.viewColumn = shown.viewColumn;
  await vscode.window.showTextDocument(target, options);
}
