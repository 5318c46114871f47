import type { TextDocumentItem } from 'vscode-languageserver-protocol';
import { OpenDocument } from './open-document.ts';
import type { PlanStatus } from './protocol.ts';
import type { Settings } from './settings.ts';

/** Whether the features answer for a document, and who decided so. */
export interface Serving {
  readonly served: boolean;
  readonly because: PlanStatus['because'];
}

/** The documents that the client has open, and which of them are read as plans. */
export class OpenDocuments {
  private readonly byUri = new Map<string, OpenDocument>();

  constructor(private readonly settings: () => Settings) {}

  open(item: TextDocumentItem): OpenDocument {
    const file = new OpenDocument(item);
    this.byUri.set(item.uri, file);
    return file;
  }

  close(uri: string): OpenDocument | null {
    const file = this.get(uri);
    this.byUri.delete(uri);
    return file;
  }

  get(uri: string): OpenDocument | null {
    return this.byUri.get(uri) ?? null;
  }

  all(): readonly OpenDocument[] {
    return [...this.byUri.values()];
  }

  /** The language the user gave the document counts first, then its content. */
  serving(file: OpenDocument): Serving {
    if (file.languageId === 'plandoc') return { served: true, because: 'language' };
    if (this.settings().detect !== 'auto') return { served: false, because: 'detection-off' };
    const served = file.document.plan.recognition.isPlan;
    return { served, because: served ? 'recognised' : 'not-a-plan' };
  }
}
