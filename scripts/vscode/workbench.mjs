import { workbenchUrl } from './browser.mjs';

/**
 * VS Code in a browser page, driven by clicks and keys as a person would. Nothing here waits for a
 * time to pass: each step waits for what it brings about to be seen.
 */
export class Workbench {
  constructor(page) {
    this.page = page;
    this.statusBar = page.locator('.part.statusbar');
    this.outline = page.locator('.outline-tree');
    this.problems = page.locator('.markers-panel');
    this.suggestions = page.locator('.suggest-widget.visible');
    this.hoverBox = page.locator('.monaco-hover:visible');
  }

  /** Opens `folder` and, where named, a file in it; ready when the file's text shows. */
  static async open(browser, server, folder, { file, width = 1280, height = 860, scale = 1 } = {}) {
    const context = await browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: scale,
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const payload = file ? [['openFile', `vscode-remote://${server.host}${folder}/${file}`]] : [];
    await page.goto(workbenchUrl(server, folder, payload));
    const workbench = new Workbench(page);
    if (file) await workbench.editorShows(file);
    return workbench;
  }

  async editorShows(file) {
    await this.page.locator('.tab.active', { hasText: file }).first().waitFor();
    await this.page.locator('.monaco-editor .view-line').first().waitFor();
  }

  line(text) {
    return this.page.locator('.monaco-editor .view-line', { hasText: spaced(text) });
  }

  /** A tree view by the beginning of its name. */
  tree(name) {
    return this.page.locator(`.pane:has(.pane-header[aria-label^="${name}"]) .monaco-list`);
  }

  /** Runs a command by the words that the palette shows for it. */
  async command(title) {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input').first();
    await input.fill(`>${title}`);
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title });
    await row.first().waitFor();
    await row.first().click();
    await input.waitFor({ state: 'hidden' });
  }

  async openFile(file) {
    await this.page.keyboard.press('Control+P');
    const input = this.page.locator('.quick-input-widget input').first();
    await input.fill(file);
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: file });
    await row.first().click();
    await this.editorShows(file);
  }

  /** Puts the cursor at a 1-based line and column. */
  async goTo(line, column = 1) {
    await this.page.keyboard.press('Control+G');
    const input = this.page.locator('.quick-input-widget input').first();
    await input.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
    await this.cursorIsAt(line, column);
  }

  async cursorIsAt(line, column) {
    const place = `Ln ${line}, Col ${column ?? ''}`;
    await this.statusBar.getByText(place).first().waitFor();
  }

  /** The first findings show that the server has read the file. */
  async findingsShow() {
    await this.page.locator('.monaco-editor .view-overlays [class*="squiggly-"]').first().waitFor();
  }

  /** Gives the outline the whole side bar: a tree draws only the rows that have room. */
  async showOutline() {
    await this.command('Explorer: Focus on Outline View');
    await this.outline.waitFor();
    const folder = this.page
      .locator('.explorer-viewlet .pane-header[aria-expanded="true"]')
      .first();
    await folder.click();
    await this.page.locator('.outline-tree .monaco-list-row').nth(8).waitFor();
  }

  async dragSideBarTo(right) {
    const { x, y, width, height } = await this.page.locator('.part.sidebar').boundingBox();
    await this.page.mouse.move(x + width, y + height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(right, y + height / 2, { steps: 5 });
    await this.page.mouse.up();
  }

  async showProblems() {
    await this.page.keyboard.press('Control+Shift+M');
    await this.problems.waitFor();
  }

  async fixMenu() {
    const menu = this.page.locator('.action-widget');
    const first = menu.locator('.action').first();
    // VS Code drops a menu that was asked for while the findings were being computed anew.
    for (let left = 4; left >= 0; left--) {
      await this.page.keyboard.press('Control+.');
      const shows = first.waitFor({ timeout: 6000 });
      if (left === 0) await shows;
      else if (await shows.then(() => true).catch(() => false)) break;
    }
    // VS Code takes no click on the menu until the mouse has moved.
    await this.page.mouse.move(300, 300);
    await this.page.mouse.move(310, 310);
    return menu;
  }

  /** Writes as an input method does: each text replaces the one before until the last is taken. */
  async compose(...texts) {
    const devTools = await this.page.context().newCDPSession(this.page);
    for (const text of texts) {
      const end = text.length;
      await devTools.send('Input.imeSetComposition', {
        text,
        selectionStart: end,
        selectionEnd: end,
      });
    }
    await devTools.send('Input.insertText', { text: texts.at(-1) });
    await devTools.detach();
  }

  shot(file, options = {}) {
    return this.page.screenshot({ path: file, ...options });
  }
}

/** The editor draws spaces as no-break spaces. */
function spaced(text) {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(escaped.replaceAll(' ', '[ \\u00a0]'));
}
