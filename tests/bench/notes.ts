import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stdout } from 'node:process';
import type { Browser, Page } from 'playwright-core';
import { readContents } from '../../src/cli/read-contents.ts';
import { readNotesFile } from '../../src/notes-on-page/notes-file.ts';
import { attachNotes } from '../../src/record/mention.ts';
import { editionText } from '../../src/text/edition.ts';
import { edit } from '../support/edited-texts.ts';
import { DIST, serve } from '../support/serve.ts';
import { random } from '../support/synthetic.ts';
import { median, type Visit, visit } from './measure.ts';
import { hypothesis, type NotesPeer, noNotes, ourNotes, recogito, type Target } from './notes-peers.ts';
import { asTable, option } from './results.ts';

/** The shares of words that are changed, and how many texts are made with each. */
const EDITS = [0, 0.05, 0.15];
const TEXTS = option('texts', 5);
/** How long a program has to mark what it will, in milliseconds, once it has marked something or nothing at all. */
const SETTLED_MS = 1500;
const PATIENCE_MS = 15_000;

interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

/**
 * Measures the notes of the first article on a host page, beside the page alone and other programs with the same notes: what
 * they weigh and cost, and where they put the notes after the page’s words were changed. A place is right when at least half
 * of it, and of where the words went, is the same; a note that is put nowhere is missed.
 */
export async function measureNotes(
  browser: Browser,
  { root, modules, runs }: { root: string; modules: string; runs: number },
) {
  const { contents } = readContents('.');
  const article = contents.articles[0];
  if (article === undefined) throw new Error('There is no article to measure with.');
  const report = editionText(article.body);
  const notes = contents.notes.filter((note) => note.article === article.id);
  const file = readNotesFile(JSON.parse(readFileSync(join(DIST, `data/articles/${article.id}/notes.json`), 'utf8')));
  const targets = attachNotes(report, notes).flatMap(({ mention, placement: { range } }): Target[] =>
    mention && range ? [{ note: mention.note, start: range.start, end: range.end }] : [],
  );
  const folder = join(root, 'notes');
  mkdirSync(folder, { recursive: true });
  const made = { root: folder, modules, text: report.text, targets, file };
  const peers = [noNotes(made), ourNotes(made), recogito(made), hypothesis(made)];
  const texts = EDITS.flatMap((share) =>
    Array.from({ length: share === 0 ? 1 : TEXTS }, (_, i) => ({
      share,
      ...edit(report.text, share, random(100 + i)),
    })),
  );

  const rows = [];
  for (const peer of peers) {
    for (const [i, { text }] of texts.entries()) peer.write(i === 0 ? 'index.html' : `text-${i}.html`, text);
    const { origin, close } = await serve(peer.folder, { quality: 11, atHome: true });
    // First, so that the server has packed each file before the time counts.
    const counts = EDITS.map((): Counts => ({ right: 0, wrong: 0, missed: 0 }));
    if (peer !== peers[0])
      for (const [i, { share, went }] of texts.entries()) {
        const marks = await marksOf(browser, peer, `${origin}/${i === 0 ? '' : `text-${i}.html`}`);
        add(counts[EDITS.indexOf(share)] as Counts, targets, went, marks);
        stdout.write('.');
      }
    const visits: Visit[] = [];
    for (let run = 0; run < runs; run++) {
      visits.push(await visit(browser, `${origin}/`, undefined));
      stdout.write('.');
    }
    close();
    const middle = (of: (visit: Visit) => number | undefined): number => median(visits.map((one) => of(one) ?? 0));
    rows.push({
      name: peer.name,
      bytes: middle(({ bytes }) => bytes),
      requests: middle(({ requests }) => requests),
      marked: middle(({ marked }) => marked),
      tbt: middle(({ tbt }) => tbt),
      heap: middle(({ heap }) => heap),
      counts,
    });
  }
  return rows;
}

/** Where a program puts the notes on a page, once nothing changes any more. */
async function marksOf(browser: Browser, _: NotesPeer, address: string): Promise<Target[]> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  const page: Page = await context.newPage();
  await page.goto(address);
  await page
    .waitForFunction(() => (window as unknown as { marks: () => unknown[] }).marks().length > 0, undefined, {
      timeout: PATIENCE_MS,
    })
    .catch(() => undefined);
  await page.waitForTimeout(SETTLED_MS);
  const marks = await page.evaluate(() => (window as unknown as { marks: () => Target[] }).marks());
  await context.close();
  return marks;
}

function add(counts: Counts, targets: readonly Target[], went: readonly number[], marks: readonly Target[]): void {
  const left = [...marks];
  for (const target of targets) {
    const [start, end] = [went[target.start] ?? 0, went[target.end] ?? 0];
    const shared = (mark: Target): number => Math.min(end, mark.end) - Math.max(start, mark.start);
    const own = left.filter(({ note }) => note === target.note).sort((a, b) => shared(b) - shared(a));
    const [mark] = own;
    if (mark === undefined) counts.missed += 1;
    else {
      left.splice(left.indexOf(mark), 1);
      const least = Math.max(end - start, mark.end - mark.start) / 2;
      counts[shared(mark) >= least && shared(mark) > 0 ? 'right' : 'wrong'] += 1;
    }
  }
}

export function notesTable(rows: Awaited<ReturnType<typeof measureNotes>>): string {
  const places = ({ right, wrong, missed }: Counts): string =>
    right + wrong + missed === 0 ? '–' : `${right} / ${wrong} / ${missed}`;
  return asTable(
    [
      'notes on a host page',
      'kB',
      'requests',
      'marked ms',
      'TBT ms',
      'heap MB',
      ...EDITS.map((share) => `right / wrong / missed, ${share * 100} % edits`),
    ],
    rows.map(({ name, bytes, requests, marked, tbt, heap, counts }) => [
      name,
      (bytes / 1000).toFixed(1),
      requests,
      Math.round(marked),
      Math.round(tbt),
      (heap / 1e6).toFixed(1),
      ...counts.map(places),
    ]),
  );
}
