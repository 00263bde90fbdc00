import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { readContents } from '../../src/cli/read-contents.ts';
import { launchChromium } from '../support/chromium.ts';
import { READING } from '../support/pages.ts';
import { DIST, serve } from '../support/serve.ts';
import { median, type Visit, visit } from './measure.ts';
import { measureNotes, notesTable } from './notes.ts';
import { pageWords } from './page-words.ts';
import { type Peer, plainPage, reactPage, starlightPage, timelineJs } from './peers.ts';
import { keepResults, option } from './results.ts';

/**
 * Measures the built site beside four others with the same words, all served from this machine with brotli, visited in
 * turns by a fresh browser context on a slow line with a slow processor. Prints medians and ratios, and writes them with
 * every single figure to `tests/bench/results.json`.
 */
const RUNS = option('runs', 7);
const HERE = fileURLToPath(new URL('.', import.meta.url));
const modules = join(HERE, 'node_modules');

if (!existsSync(DIST)) throw new Error('There is no built site. Run "npm run build" first.');
if (!existsSync(modules)) {
  stdout.write('Installing what is compared …\n');
  execFileSync('npm', ['ci', '--prefix', HERE], { stdio: 'ignore', shell: process.platform === 'win32' });
}

// Beside the packages, so that builds find them as they would in a project.
const root = join(HERE, '.work');
rmSync(root, { recursive: true, force: true });
mkdirSync(root);
const browser = await launchChromium();
const ours = await serve(DIST, { quality: 11 });
try {
  const words = await pageWords(browser, ours.origin + READING);
  stdout.write('Building what is compared …\n');
  const events = readContents('.').contents.entries.flatMap((entry) => (entry.kind === 'events' ? [entry.data] : []));
  const peers: Peer[] = [
    {
      name: 'the reading page',
      folder: DIST,
      path: READING,
      opens: { click: 'a.mention', shows: '.note[open] .prose p' },
    },
    plainPage(root, words),
    reactPage(root, words),
    starlightPage(root, words),
    { name: 'the timeline', folder: DIST, path: '/timeline/', opens: undefined },
    timelineJs(root, modules, events),
  ];
  const served = await Promise.all(
    peers.map(async (peer) => ({ ...peer, ...(await serve(peer.folder, { quality: 11 })) })),
  );
  const all = new Map<string, Visit[]>(peers.map(({ name }) => [name, []]));
  for (let run = 0; run < RUNS; run++) {
    for (const { name, origin, path, opens } of served) {
      all.get(name)?.push(await visit(browser, origin + path, opens));
      stdout.write('.');
    }
  }
  for (const { close } of served) close();
  const medians = [...all].map(([name, visits]) => ({ name, ...middle(visits) }));
  stdout.write(`\n\n${table(medians)}\n\n${goals(medians)}\n`);
  keepResults('pages', {
    browser: `Chromium ${browser.version()}`,
    runs: RUNS,
    medians,
    visits: Object.fromEntries(all),
  });
  const notes = await measureNotes(browser, { root, modules, runs: RUNS });
  stdout.write(`\n\n${notesTable(notes)}\n`);
  keepResults('notes', { browser: `Chromium ${browser.version()}`, runs: RUNS, rows: notes });
} finally {
  await browser.close();
  ours.close();
  rmSync(root, { recursive: true, force: true });
}

type Medians = { readonly name: string } & { readonly [Key in keyof Visit]: number };

function middle(visits: readonly Visit[]): Omit<Medians, 'name'> {
  const keys = Object.keys(visits[0] ?? {}) as (keyof Visit)[];
  return Object.fromEntries(keys.map((key) => [key, median(visits.map((one) => one[key] ?? 0))])) as Omit<
    Medians,
    'name'
  >;
}

function table(rows: readonly Medians[]): string {
  const kilo = (bytes: number): string => (bytes / 1000).toFixed(1);
  const head =
    '| page | kB before | script kB | font kB | requests | FCP ms | LCP ms | CLS | TBT ms | open ms | kB after | elements | heap MB |';
  const lines = rows.map((row) =>
    [
      '',
      row.name,
      kilo(row.bytes),
      kilo(row.script),
      kilo(row.font),
      row.requests,
      Math.round(row.fcp),
      Math.round(row.lcp),
      row.cls.toFixed(3),
      Math.round(row.tbt),
      row.open === 0 ? '–' : Math.round(row.open),
      kilo(row.bytesAfter),
      row.elements,
      (row.heap / 1e6).toFixed(1),
      '',
    ]
      .join(' | ')
      .trim(),
  );
  return [head, head.replace(/[^|]+/g, '---'), ...lines].join('\n');
}

/** The goals, each with its figure. */
function goals(rows: readonly Medians[]): string {
  const [page, plain, , starlight, timeline, timelineJS] = rows as [
    Medians,
    Medians,
    Medians,
    Medians,
    Medians,
    Medians,
  ];
  const words = (one: Medians): number => one.bytes - one.font;
  const lines: [string, number, number][] = [
    ['FCP, times the plain page', page.fcp / plain.fcp, 1.15],
    ['LCP, times the plain page', page.lcp / plain.lcp, 1.15],
    ['bytes before engagement, times the plain page', page.bytes / plain.bytes, 2],
    ['the same, fonts apart', words(page) / words(plain), 2],
    ['bytes before engagement, times Starlight', page.bytes / starlight.bytes, 0.5],
    ['the same, fonts apart', words(page) / words(starlight), 0.5],
    ['bytes of script files before engagement', page.script, 0],
    ['layout shift', page.cls, 0],
    ['frames of 16.7 ms from click to open note', page.open / 16.7, 2],
    ['bytes of the timeline, times TimelineJS', timeline.bytes / timelineJS.bytes, 1 / 3],
  ];
  return lines
    .map(
      ([name, figure, goal]) =>
        `${figure <= goal ? 'met   ' : 'MISSED'} ${name}: ${figure.toFixed(2)} (goal ${goal.toFixed(2)})`,
    )
    .join('\n');
}
