import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { createNotebook } from '../../../src/device/notebook.ts';
import { asMarkdown } from '../../../src/device/notebook-file.ts';
import { waits } from '../../../src/device/schedule.ts';
import { urdu } from '../../../src/i18n/client/ur.ts';
import { count } from '../../../src/islands/timeline/timeline-filter.ts';
import { memoryStore } from '../../support/memory-store.ts';

/** Names that stand in Latin letters in Urdu too. */
const LATIN = /HTML|JSON|Markdown|Shift|Enter|Space|CC BY/g;

/** What stands in the text of a function for a value, or for a character that is not seen. */
const NO_WORDS = /\$\{[^}]*\}|\\u[\da-f]{4}/g;

/** The words of a group; of a function, those that are written in it. */
function said(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') {
    const texts = String(words).matchAll(/`([^`]*)`|'([^']*)'|"([^"]*)"/g);
    return [...texts].map(([, ...found]) => found.join('').replace(NO_WORDS, ''));
  }
  return Object.values(words as object).flatMap(said);
}

describe('the Urdu words of the scripts', () => {
  it('are there for every group of the English ones', () => {
    const groups = readdirSync('src/i18n/client/en').map((file) =>
      file.replace('.ts', '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    );
    expect(Object.keys(urdu).sort()).toEqual(groups.sort());
  });

  it.each(Object.entries(urdu))('of %s are Urdu', (_, group) => {
    for (const words of said(group)) {
      expect(words.replace(LATIN, '')).not.toMatch(/[a-z]/i);
      expect(words, 'letters of an Arabic keyboard').not.toMatch(/[يكه]/);
    }
  });
});

describe('a page in Urdu', () => {
  afterEach(() => {
    globalThis.pageWords = undefined;
  });

  it('has its counts, times, answers and files in Urdu', () => {
    globalThis.pageWords = urdu;
    expect(waits(undefined, new Date('2026-01-01T00:00:00Z'))[0]).toBe('1 منٹ');
    const event = { from: 0, kind: 'visit', later: 0, threads: [], who: [] };
    expect(
      count(
        [
          { ...event, id: 'a' },
          { ...event, id: 'b', kind: 'other' },
        ],
        { kind: 'visit' },
      ),
    ).toBe('2 میں سے ایک واقعہ');
    const notebook = createNotebook(memoryStore);
    expect(notebook.keep({ url: 'https://example.org/#note-a', title: 'نوٹ', gist: 'خلاصہ', headline: 'سرخی' })).toBe(
      'نوٹ بک میں محفوظ ہو گیا۔',
    );
    expect(asMarkdown(notebook.list())).toBe(
      '# نوٹ بک\n\n## نوٹ\n\nخلاصہ\n\n“سرخی” پر نوٹ: <https://example.org/#note-a>\n',
    );
  });

  it('puts a reference to a note as a newspaper would write it', () => {
    expect(
      urdu.note.reference(
        { title: 'نوٹ', headline: 'سرخی', site: 'The Site', checked: '30 جون 2026' },
        'https://example.org/',
        new Date(2026, 10, 26),
      ),
    ).toBe(
      '“نوٹ”، “سرخی” پر نوٹ، The Site، آخری بار 30 جون 2026 کو جانچا گیا۔ https://example.org/ (26 نومبر 2026 کو دیکھا گیا)۔',
    );
  });
});
