/**
 * The one script of the browser extension. In the extension’s own window it puts itself into the page that the reader is
 * at, with the notes that the reader chooses; in that page it shows them, or takes them away when they are there already.
 */

import { button, element } from './element.ts';
import type { NotesFile } from './notes-file.ts';
import { start } from './start.ts';

/** What is used of the extensions API; browsers give it one of two names. */
interface ExtensionApi {
  readonly tabs: { query(which: object): Promise<readonly { readonly id: number }[]> };
  readonly scripting: { executeScript(how: object): Promise<unknown> };
  readonly i18n: { getMessage(name: string): string };
}

declare global {
  interface Window {
    readonly browser?: ExtensionApi;
    readonly chrome?: ExtensionApi;
    /** The file of notes, between the two steps by which it comes to a page. */
    annotatedNotesFile?: unknown;
  }
}

/** A report with notes in one language, as `notes/index.json` in the extension lists them. */
export interface ListedReport extends Pick<NotesFile, 'headline' | 'language' | 'direction'> {
  /** The path of its notes. */
  readonly file: string;
}

async function showOnPage(path: string): Promise<void> {
  const { tabs, scripting, i18n } = (window.browser ?? window.chrome) as ExtensionApi;
  const file: unknown = await (await fetch(path)).json();
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  // In the page’s own world, since Firefox lets no other adopt style sheets.
  const where = { target: { tabId: tab?.id }, world: 'MAIN' };
  const hand = (given: unknown) => {
    window.annotatedNotesFile = given;
  };
  try {
    await scripting.executeScript({ ...where, func: hand, args: [file] });
    await scripting.executeScript({ ...where, files: ['notes.js'] });
    window.close();
  } catch {
    document.body.append(element('p', {}, i18n.getMessage('refused')));
  }
}

async function choose(): Promise<void> {
  const reports = (await (await fetch('notes/index.json')).json()) as readonly ListedReport[];
  const [only, another] = reports;
  if (only && !another) return showOnPage(only.file);
  document.body.append(
    ...reports.map(({ file, headline, language: lang, direction: dir }) =>
      button(headline, () => void showOnPage(file), { lang, dir }),
    ),
  );
}

if (location.protocol.endsWith('-extension:')) void choose();
else if (window.annotatedNotes) window.annotatedNotes.remove();
else {
  start(window.annotatedNotesFile, { as: 'now', prints: false });
  delete window.annotatedNotesFile;
}
