import * as vscode from 'vscode';
import type { AssignmentTreeWish } from '../../../server/src/views/assignment-tree.ts';
import type { ServerSession } from '../server/session.ts';
import { setContext } from '../set-context.ts';
import type { ActivePlan } from './active-plan.ts';
import { PlanTree } from './plan-tree.ts';

type Grouping = AssignmentTreeWish['grouping'];

const storageKey = 'plandoc.assignments.grouping';
const groupings: readonly Grouping[] = ['unit', 'deadline', 'section'];

/** “Phân công”: who does what until when, by unit, deadline or section, all or only what lacks something. */
export function showAssignments(
  session: ServerSession,
  plan: ActivePlan,
  storage: vscode.Memento,
): { readonly tree: PlanTree; readonly disposable: vscode.Disposable } {
  const kept = storage.get<Grouping>(storageKey);
  let grouping: Grouping = kept !== undefined && groupings.includes(kept) ? kept : 'unit';
  let onlyIncomplete = false;
  const tree = new PlanTree({
    id: 'plandoc.assignments',
    session,
    plan,
    params: (uri) => ({ view: 'assignments', uri, grouping, onlyIncomplete }),
  });

  /** What the manifest's buttons and welcome texts depend on. */
  const tell = (): void => {
    setContext('plandoc.assignments.grouping', grouping);
    setContext('plandoc.assignments.onlyIncomplete', onlyIncomplete);
    setContext('plandoc.hasPlan', plan.document !== undefined);
  };
  const groupBy = (wanted: Grouping) => async (): Promise<void> => {
    grouping = wanted;
    tell();
    tree.refresh(0);
    await storage.update(storageKey, wanted);
  };
  const filter = (wanted: boolean) => (): void => {
    onlyIncomplete = wanted;
    tell();
    tree.refresh(0);
  };
  tell();
  const { registerCommand } = vscode.commands;
  const disposable = vscode.Disposable.from(
    tree,
    plan.onChanged(tell),
    registerCommand('plandoc.assignments.byUnit', groupBy('unit')),
    registerCommand('plandoc.assignments.byDeadline', groupBy('deadline')),
    registerCommand('plandoc.assignments.bySection', groupBy('section')),
    registerCommand('plandoc.assignments.onlyIncomplete', filter(true)),
    registerCommand('plandoc.assignments.all', filter(false)),
  );
  return { tree, disposable };
}
