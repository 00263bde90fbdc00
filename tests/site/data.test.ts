import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse } from '@retorquere/bibtex-parser';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import RssParser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { readContents } from '../../src/cli/read-contents.ts';
import { dateInWords } from '../../src/record/date.ts';
import { entryTitle } from '../../src/record/model.ts';
import type { Source } from '../../src/schemas/source.ts';
import { builtPages, isExcerpt, READING } from '../support/pages.ts';
import { DIST } from '../support/serve.ts';

const file = (path: string): string => readFileSync(join(DIST, path), 'utf8');
const json = (path: string) => JSON.parse(file(path));
const HOME = 'http://localhost:4321/';
const ajv = formats.default(new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }));
const { contents } = readContents('.');
/** The day on which the content was last checked. */
const checked = contents.articles[0]?.data.checked ?? '';
/** CSL-JSON, BibTeX and RIS as Citation.js reads them back. */
const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');

describe('the sources', () => {
  interface Read extends Omit<Source, 'custom' | 'type'> {
    readonly publisher?: string;
  }
  const csl = json('data/sources.json') as (Source & { custom?: unknown })[];
  const oneLine = (text: string | undefined): string | undefined => text?.replace(/\s+/g, ' ');
  const fieldsOf = (data: readonly Read[]) =>
    data.map(({ id, title, author = [], issued, language, URL, publisher, 'container-title': publication }) => ({
      id,
      title: oneLine(title),
      author: author.map(({ family, given, literal }) => literal ?? [family, given].filter(Boolean).join(', ')),
      publication: publication ?? publisher,
      date: issued?.['date-parts'][0],
      language,
      URL,
    }));

  const wanted = fieldsOf(csl);

  it('are whole in CSL-JSON', () => {
    expect(csl.map(({ id }) => id)).toEqual(contents.sources.map(({ id }) => id));
    expect(csl.every(({ custom }) => custom === undefined)).toBe(true);
  });

  it('are whole in BibTeX, field by field, for Citation.js and for Better BibTeX', () => {
    // Citation.js escapes the escape of a dollar sign once more when it reads.
    const read = fieldsOf(new Cite(file('data/sources.bib')).data as Read[]);
    expect(read.map(({ URL, ...rest }) => ({ ...rest, URL: URL?.replace('%2524', '%24') }))).toEqual(wanted);
    const { entries, errors } = parse(file('data/sources.bib'), { sentenceCase: false });
    expect(errors).toEqual([]);
    const text = (value: unknown): string => String(value ?? '').replace(/<[^>]*>/g, '');
    expect(
      entries.map(({ key, fields }) => ({
        id: key,
        title: text(fields.title),
        author: (fields.author ?? []).map(
          ({ lastName, firstName, name }) => name ?? [lastName, firstName].filter(Boolean).join(', '),
        ),
        publication: [fields.journal ?? fields.publisher ?? fields.institution].flat().join(),
        date: [fields.year, fields.month, fields.day].flatMap((part) => (part === undefined ? [] : Number(part))),
        language: fields.language,
        URL: fields.url,
      })),
    ).toEqual(wanted.map(({ date = [], ...rest }) => ({ ...rest, date })));
  });

  it('are whole in RIS, field by field', () => {
    const entries = file('data/sources.ris')
      .trim()
      .split(/\n\s*\n/)
      .map((entry) => entry.split('\n').map((line) => [line.slice(0, 2), line.slice(6)] as const));
    const all = (entry: (typeof entries)[number], tag: string) =>
      entry.flatMap(([name, value]) => (name === tag ? [value] : []));
    expect(
      entries.map((entry) => ({
        id: all(entry, 'ID')[0],
        title: all(entry, 'TI')[0],
        author: all(entry, 'AU'),
        publication: all(entry, 'T2')[0],
        date: all(entry, 'DA')[0]?.split('/').filter(Boolean).map(Number),
        language: all(entry, 'LA')[0],
        URL: all(entry, 'UR')[0],
      })),
    ).toEqual(wanted);
    expect(entries.every((entry) => entry[0]?.[0] === 'TY' && entry.at(-1)?.[0] === 'ER')).toBe(true);
    // Citation.js knows fewer fields of newspapers than the format has; what it knows is right.
    expect(
      fieldsOf(new Cite(file('data/sources.ris')).data as Read[]).map(({ id, title, URL }) => [id, title, URL]),
    ).toEqual(wanted.map(({ id, title, URL }) => [id, title, URL]));
  });
});

describe('references', () => {
  const pages = new Map(builtPages().map(({ path, html }) => [path, html]));
  it('of a claim are there in four styles, with title, site, day and address', () => {
    const html = pages.get('/claims/us-conspiracy/')?.match(/<div class="cite-this">[\s\S]*?<\/details>/)?.[0] ?? '';
    const cited = [...html.matchAll(/<dt>(.*?)<\/dt>\s*<dd>(.*?)<\/dd>/g)].map(([, style, text]) => [style, text]);
    expect(cited.map(([style]) => style)).toEqual(['APA', 'MLA', 'Chicago', 'Harvard']);
    const claim = contents.entries.find(({ id }) => id === 'claims/us-conspiracy');
    const title = claim ? entryTitle(claim) : '';
    const [day, month, year] = dateInWords(checked).split(' ');
    expect(cited[0]?.[1]).toBe(
      `<i>${title}</i>. (${year}, ${month} ${day}). The Annotated Backgrounder. http://localhost:4321/claims/us-conspiracy/`,
    );
    expect(cited[1]?.[1]?.toLowerCase()).toContain(`“${title.toLowerCase()}.” <i>the annotated backgrounder</i>`);
    expect(cited[1]?.[1]).toMatch(new RegExp(`, ${day} ${month?.slice(0, 3)}[a-z]*\\.? ${year}, http`));
    expect(cited[3]?.[1]).toContain('Available at:');
  });

  it('of the report name its author and publisher, and each note has its own', () => {
    const html = pages.get(`${READING}cite/`) ?? '';
    expect(html).toMatch(/Yousuf, K\. \(2023, January 29\)\. [\s\S]*<i>The Express Tribune<\/i>/);
    for (const { id } of contents.notes) expect(html).toContain(`id="note-${id.split('/').at(-1)}"`);
  });
});

describe('linked data', () => {
  it('has a node for every entry, with the sources it rests on, and no rating', () => {
    const record = json('data/record.jsonld');
    expect(
      record['@graph'].map((node: { '@id': string }) => node['@id'].replace(HOME, '').slice(0, -1)).sort(),
    ).toEqual(contents.entries.map(({ id }) => id).sort());
    for (const node of record['@graph']) expect(node.subjectOf.citation.length, node['@id']).toBeGreaterThan(0);
    expect(JSON.stringify(record)).not.toMatch(/[Rr]ating/);
    for (const claim of record['@graph'].filter((node: { '@type': string }) => node['@type'] === 'Claim')) {
      expect(claim.comment.length, claim.name).toBeGreaterThan(0);
    }
  });
});

describe('changes, the sitemap and the list of files', () => {
  it('changes are read by a reader of feeds, and JSON has the same', async () => {
    const rss = await new RssParser().parseString(file('changes/feed.xml'));
    const feed = json('changes/feed.json');
    const valid = ajv.compile(json('data/schemas/feed.schema.json'));
    expect(valid(feed), ajv.errorsText(valid.errors)).toBe(true);
    expect(rss.items.map(({ title, link, isoDate }) => [title, link, isoDate?.slice(0, 10)])).toEqual(
      feed.items.map((item: { title: string; url: string; date_published: string }) => [
        item.title,
        item.url,
        item.date_published.slice(0, 10),
      ]),
    );
    expect(rss.items.length).toBe(contents.changes.length);
    for (const { url, external_url } of feed.items) {
      const [page, anchor] = url.replace(HOME, '').split('#');
      expect(file(`${page}index.html`)).toContain(`id="${anchor}"`);
      expect(existsSync(join(DIST, new URL(external_url).pathname, 'index.html'))).toBe(true);
    }
  });

  it('the sitemap has every page but excerpts, and robots.txt names it', () => {
    expect(file('robots.txt')).toContain(`Sitemap: ${HOME}sitemap-index.xml`);
    expect(file('sitemap-index.xml')).toContain(`${HOME}sitemap-0.xml`);
    const listed = [...file('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) =>
      address?.replace(HOME, '/'),
    );
    const wanted = builtPages()
      .map(({ path }) => path)
      .filter((path) => !isExcerpt(path) && !['/404.html', '/offline/'].includes(path));
    expect(listed.sort()).toEqual(wanted.sort());
  });

  it('the list for programs is valid OpenAPI, and each file in it is there, with a valid schema', async () => {
    const list = json('data/openapi.json');
    // The schemas lie elsewhere and are looked at below.
    const alone = JSON.parse(JSON.stringify(list, (name, value) => (name === '$ref' ? undefined : value)));
    const result = await new Validator().validate(alone);
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
    expect(list.info.license.identifier).toBe('CC-BY-4.0');
    for (const [path, { get }] of Object.entries(list.paths) as [string, { get: Operation }][]) {
      const combinations = get.parameters.reduce<string[]>(
        (paths, { name, schema }) =>
          paths.flatMap((one) => schema.enum.map((value) => one.replace(`{${name}}`, value))),
        [path],
      );
      for (const one of combinations) expect(existsSync(join(DIST, one)), one).toBe(true);
      for (const { schema } of Object.values(get.responses[200].content)) {
        if (schema.$ref) expect(existsSync(join(DIST, schema.$ref.replace(HOME, ''))), schema.$ref).toBe(true);
      }
    }
  });

  it('the page of the data shows every file of the list with an example', () => {
    const html = file('data/index.html');
    const shown = [...html.matchAll(/<p class="path[^"]*">\s*<a href="([^"]+)"[^>]*>([\s\S]*?)<\/a>/g)];
    expect(shown.map(([, , path]) => path?.replaceAll('<wbr>', '').trim()).sort()).toEqual(
      Object.keys(json('data/openapi.json').paths).sort(),
    );
    for (const [, address] of shown) expect(existsSync(join(DIST, address ?? '')), address).toBe(true);
    expect(html.match(/aria-label="Example: /g)?.length).toBe(shown.length);
  });
});

interface Operation {
  readonly parameters: { readonly name: string; readonly schema: { readonly enum: string[] } }[];
  readonly responses: {
    readonly 200: { readonly content: Record<string, { readonly schema: { readonly $ref?: string } }> };
  };
}
