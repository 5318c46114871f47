import * as vscode from 'vscode';
import { State } from 'vscode-languageclient';
import {
  type TreeParams,
  treeRequest,
  type TreeResult,
  treesChangedNotification,
} from '../../../server/src/lsp/protocol.ts';
import type { ViewNode } from '../../../server/src/views/view-tree.ts';
import type { ServerSession } from '../server/session.ts';
import { setContext } from '../set-context.ts';
import type { ActivePlan } from './active-plan.ts';
import { treeItem } from './tree-item.ts';

/** Milliseconds without a key after which a tree follows the text: it is there to be looked at, not typed into. */
const shortestPause = 300;
/** The tree of a book takes longer, and must not take its time from the typing: so many times what the last one took. */
const pauseForWork = 4;

export interface PlanTreeOptions {
  readonly id: 'plandoc.assignments' | 'plandoc.directives';
  readonly session: ServerSession;
  readonly plan: ActivePlan;
  /** What is asked of the server for a plan. */
  params(uri: string): TreeParams;
}

/**
 * A native tree beside the text. The server says what stands in it; here it is drawn, asked for again when
 * the text, the plan or the server changes, and not at all while nobody sees it.
 */
export class PlanTree implements vscode.TreeDataProvider<ViewNode>, vscode.Disposable {
  readonly #options: PlanTreeOptions;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #view: vscode.TreeView<ViewNode>;
  readonly #disposables: vscode.Disposable[];
  #nodes: readonly ViewNode[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: vscode.CancellationTokenSource | undefined;
  #isStale = true;
  #pause = shortestPause;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(options: PlanTreeOptions) {
    this.#options = options;
    const { id, plan, session } = options;
    this.#view = vscode.window.createTreeView(id, {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.#disposables = [
      this.#changed,
      this.#view,
      this.#view.onDidChangeVisibility(({ visible }) => {
        if (visible && this.#isStale) this.refresh(0);
      }),
      plan.onChanged((what) => this.refresh(what === 'text' ? this.#pause : 0)),
      session.client.onNotification(treesChangedNotification, () => this.refresh(0)),
      session.client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) this.refresh(0);
      }),
    ];
    this.refresh(0);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#asking?.cancel();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  get nodes(): readonly ViewNode[] {
    return this.#nodes;
  }

  getChildren(node?: ViewNode): ViewNode[] {
    return [...(node === undefined ? this.#nodes : (node.children ?? []))];
  }

  getTreeItem(node: ViewNode): vscode.TreeItem {
    return treeItem(node);
  }

  /** Asks again after `delay` milliseconds; later where nobody looks. */
  refresh(delay: number): void {
    clearTimeout(this.#timer);
    this.#isStale = true;
    if (!this.#view.visible) return;
    this.#timer = setTimeout(() => void this.#ask(), delay);
  }

  async #ask(): Promise<void> {
    this.#asking?.cancel();
    const asking = new vscode.CancellationTokenSource();
    this.#asking = asking;
    const { plan, params, session } = this.#options;
    const { document } = plan;
    let tree: TreeResult = null;
    if (document !== undefined) {
      try {
        const wish = params(document.uri.toString());
        const start = performance.now();
        tree = await session.client.sendRequest<TreeResult>(treeRequest, wish, asking.token);
        this.#pause = Math.max(shortestPause, (performance.now() - start) * pauseForWork);
      } catch {
        // Cancelled, or the server is down: it is asked again when it runs.
        return;
      }
    }
    if (asking.token.isCancellationRequested) return;
    this.#isStale = false;
    // Until the server has answered once, an empty tree says nothing of the plan.
    if (tree !== null) setContext('plandoc.treesReady', true);
    this.#nodes = tree?.nodes ?? [];
    this.#view.description = tree?.summary ?? '';
    this.#changed.fire();
  }
}
