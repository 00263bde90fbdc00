import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readSoundContents } from '../../src/cli/read-contents.ts';
import { tableOf } from '../../src/record/figures/table.ts';
import { sourceKey } from '../../src/record/source-key.ts';
import { READING } from '../support/pages.ts';
import { DIST } from '../support/serve.ts';

const { figures, sources } = readSoundContents('.');
const file = (path: string): string => readFileSync(join(DIST, path), 'utf8');
const { document } = parseHTML(file('figures/index.html'));
const keys = new Set(sources.map(({ id }) => sourceKey(id)));

describe.each(figures.map((figure) => [figure.id, figure] as const))('the figure %s', (id, figure) => {
  const element = document.getElementById(id);
  const { rows } = tableOf(figure.data);
  const lines = [...(element?.querySelectorAll('details tbody tr') ?? [])];

  it('lists every value, each that is given with the sources that the file names', () => {
    expect(lines).toHaveLength(rows.length);
    for (const [i, row] of rows.entries()) {
      const links = [...(lines[i]?.querySelectorAll('a') ?? [])].map(
        (link) => link.getAttribute('href')?.split('#')[1],
      );
      expect(links, lines[i]?.textContent ?? '').toEqual(row.sources.map((id) => sourceKey(id)));
      expect(links.every((key) => keys.has(key ?? ''))).toBe(true);
      if (row.given) expect(links.length).toBeGreaterThan(0);
    }
  });

  it('hides the values that came later, and says of each from when it was known', () => {
    for (const [i, row] of rows.entries()) {
      expect(lines[i]?.hasAttribute('data-later')).toBe(row.since !== undefined);
      expect(lines[i]?.textContent?.includes('Known from')).toBe(row.since !== undefined);
    }
  });

  it('has a heading, what to see in it, and a drawing with a name; a table can be reached by keyboard', () => {
    expect(element?.querySelector('figcaption h2')?.textContent).toBe(figure.data.title);
    expect(element?.querySelector('figcaption p')?.textContent).toContain(figure.data.gist);
    for (const drawing of element?.querySelectorAll('[role=img]') ?? []) {
      expect(drawing.getAttribute('aria-label')).toContain(figure.data.title);
      expect(document.getElementById(drawing.getAttribute('aria-describedby') ?? '')).not.toBeNull();
    }
    expect(element?.querySelector('.sideways')?.getAttribute('tabindex')).toBe('0');
  });

  it('marks the day of the report wherever something is drawn', () => {
    for (const drawing of element?.querySelectorAll('[role=img], .votes') ?? [])
      expect(drawing.textContent).toContain('The report, 29 January 2023');
  });

  it('can be had as CSV, with as many rows and a source for each value', () => {
    const records = parse(file(`data/figures/${id}.csv`), { columns: true, skip_empty_lines: true }) as Record<
      string,
      string
    >[];
    expect(records).toHaveLength(rows.length);
    for (const [i, record] of records.entries())
      expect(record.Addresses?.split(' ').filter(Boolean)).toHaveLength(rows[i]?.sources.length ?? -1);
  });

  it('is led to from its notes and entries', () => {
    const to = `href="/figures/#${id}"`;
    for (const note of figure.data.notes) {
      const html = file(`${READING}index.html`);
      const part = html.slice(html.indexOf(`id="note-${note.split('/').at(-1)}"`)).split('class="slot"')[0];
      expect(part, note).toContain(to);
    }
    for (const entry of figure.data.entries) expect(file(`${entry}/index.html`), entry).toContain(to);
  });
});

describe('in Urdu', () => {
  const { document: urdu } = parseHTML(file('ur/figures/index.html'));

  it.each(figures.map(({ id, data }) => [id, data] as const))('%s has all its values and words', (id, data) => {
    const element = urdu.getElementById(id);
    expect(element?.querySelectorAll('details tbody tr')).toHaveLength(tableOf(data).rows.length);
    expect(element?.querySelector('.translation')).toBeNull();
    const texts = [...(element?.querySelectorAll('*') ?? [])]
      .filter((one) => one.closest('[lang=en], style') === null)
      .flatMap((one) => [
        ...[...one.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent ?? ''),
        one.getAttribute('aria-label') ?? '',
      ]);
    // What is left are the numbers of resolutions, and the names of a file format and a licence.
    const latin = texts.flatMap((text) => text.match(/[A-Za-z]{2,}/g) ?? []);
    expect(latin.filter((word) => !/^(?:ES|CSV|CC|BY)$/.test(word))).toEqual([]);
  });

  it.each(figures.map(({ id, data }) => [id, data] as const))(
    '%s can be had as CSV that Excel can read',
    (id, data) => {
      const text = file(`ur/data/figures/${id}.csv`);
      expect(text.startsWith('\uFEFF"تاریخ"')).toBe(true);
      const records = parse(text, { bom: true, columns: true }) as Record<string, string>[];
      expect(records).toHaveLength(tableOf(data).rows.length);
      expect(urdu.getElementById(id)?.querySelector(`a[href="/ur/data/figures/${id}.csv"]`)).not.toBeNull();
    },
  );

  it('words that were said in Urdu and that nobody wrote down in it are told, not quoted', () => {
    const said = urdu.getElementById('discount')?.querySelector('details')?.textContent ?? '';
    expect(said).toContain('“اصل قیمت اس وقت نہیں بتا سکتا”');
    expect(said).toContain('وہ سودے کے تجارتی پہلو کے بارے میں کچھ ظاہر نہیں کریں گے۔');
    expect(said).not.toContain('“وہ سودے');
  });
});

it.each(['figures', 'ur/figures'])('on /%s/ the title of a vote does not run into its date', (path) => {
  const titles = [...parseHTML(file(`${path}/index.html`)).document.querySelectorAll('.votes tbody th')];
  expect(titles.length).toBeGreaterThan(10);
  for (const { textContent } of titles) expect(textContent?.replace(/\s+/g, ' ')).toMatch(/\S[,،] \d/);
});

it('the drawings as of the day say nothing of what came later', () => {
  for (const { id, data } of figures) {
    const later = tableOf(data)
      .rows.filter(({ since }) => since !== undefined)
      .flatMap(({ cells }) => cells.slice(1, 2).filter((cell) => typeof cell === 'string'));
    const known = new Set(
      tableOf(data)
        .rows.filter(({ since }) => since === undefined)
        .flatMap(({ cells }) => cells.slice(1, 2)),
    );
    const then = document.getElementById(id)?.querySelector('div[data-then-only]')?.textContent ?? '';
    for (const words of later) if (!known.has(words)) expect(then, `${id}: ${words}`).not.toContain(words);
  }
});

it('the record and the foot of every page lead to the figures', () => {
  expect(file('record/index.html')).toContain('href="/figures/"');
  expect(file('about/index.html')).toContain('href="/figures/"');
});

it('study paths lead to figures', () => {
  const paths = readdirSync(join(DIST, 'study/paths')).map((name) => file(`study/paths/${name}/index.html`));
  expect(paths.filter((html) => html.includes('href="/figures/')).length).toBeGreaterThanOrEqual(3);
});
