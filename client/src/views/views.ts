import * as vscode from 'vscode';
import type { ServerSession } from '../server/session.ts';
import { ActivePlan } from './active-plan.ts';
import { showAssignments } from './assignments-view.ts';
import { PlanTree } from './plan-tree.ts';
import { goTo, goToCommand } from './tree-item.ts';

/** The trees, for tests that run inside VS Code. */
export interface Views {
  readonly assignments: PlanTree;
  readonly directives: PlanTree;
}

/** The two trees in Plandoc's container of the side bar. */
export function showViews(
  session: ServerSession,
  storage: vscode.Memento,
): { readonly views: Views; readonly disposable: vscode.Disposable } {
  const plan = new ActivePlan();
  const assignments = showAssignments(session, plan, storage);
  const directives = new PlanTree({
    id: 'plandoc.directives',
    session,
    plan,
    params: (uri) => ({ view: 'directives', uri }),
  });
  const disposable = vscode.Disposable.from(
    plan,
    assignments.disposable,
    directives,
    vscode.commands.registerCommand(goToCommand, goTo),
  );
  return { views: { assignments: assignments.tree, directives }, disposable };
}
