/** Loads Astro's content collections and joins them into the record, once for all pages. */

import { type CollectionEntry, getCollection } from 'astro:content';
import { findBacklinks } from '@/record/backlinks.ts';
import { restingOn } from '@/record/citation.ts';
import { firstDay } from '@/record/later.ts';
import type { Article, Contents, Entry, Note } from '@/record/model.ts';
import { inOrder } from '@/record/order.ts';
import { ENTRY_KINDS } from '@/schemas/common.ts';
import type { Source } from '@/schemas/source.ts';

/** The record, joined once for all pages. */
export interface Site extends Contents {
  /** The day of the report, which divides *then* from *since* in the record. */
  readonly published: string;
  /** The day on which the content was last checked. */
  readonly checked: string;
  readonly entryById: ReadonlyMap<string, Entry>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly backlinks: ReturnType<typeof findBacklinks>;
  readonly resting: ReturnType<typeof restingOn>;
  /** The collection entry behind an article, note or entry, for `render()`. */
  readonly rendered: ReadonlyMap<string, RenderedEntry>;
}

export type RenderedEntry = CollectionEntry<
  'articles' | 'plain' | 'notes' | 'pages' | 'threads' | 'questions' | 'paths' | (typeof ENTRY_KINDS)[number]
>;

let site: Promise<Site> | undefined;

/** The site's content. It has passed the rules of `record/check` before any page asks for it. */
export function getSite(): Promise<Site> {
  site ??= load();
  return site;
}

async function load(): Promise<Site> {
  const rendered = new Map<string, RenderedEntry>();
  /** A collection as the record holds it. `prefix` goes before the id under which `rendered` holds each entry. */
  const read = async <Name extends RenderedEntry['collection']>(name: Name, prefix = '') =>
    ((await getCollection(name)) as CollectionEntry<Name>[]).map((entry) => {
      rendered.set(prefix + entry.id, entry);
      return {
        id: entry.id,
        file: entry.filePath ?? entry.id,
        body: entry.body ?? '',
        data: entry.data as CollectionEntry<Name>['data'],
      };
    });
  const withPrefix = <Item extends { id: string }>(prefix: string, items: readonly Item[]): Item[] =>
    items.map((item) => ({ ...item, id: prefix + item.id }));
  const byNumber = <Item extends { data: { order: number } }>(items: Item[]): Item[] =>
    items.sort((a, b) => a.data.order - b.data.order);

  /** Adds the slug of the article to whose folder a file belongs. */
  const withArticle = <Item extends { file: string }>(items: readonly Item[]) =>
    items.map((item) => ({ ...item, article: item.file.match(/articles\/([^/]+)\//)?.[1] ?? '' }));

  const articles: readonly Article[] = await read('articles');
  const plain = await read('plain', 'plain/');
  const notes: readonly Note[] = withArticle(await read('notes'));
  const voices = (await getCollection('voices')).map(({ id, filePath, data }) => ({ id, file: filePath ?? id, data }));
  const entries: Entry[] = [];
  for (const kind of ENTRY_KINDS) {
    const ofKind = withPrefix(`${kind}/`, await read(kind, `${kind}/`));
    entries.push(...ofKind.map((entry) => ({ kind, ...entry }) as Entry).sort(inOrder));
  }
  const pages = await read('pages');
  const threads = byNumber(withArticle(await read('threads', 'threads/')));
  const questions = withArticle(await read('questions', 'questions/'));
  const paths = byNumber(withArticle(await read('paths', 'paths/')));
  const sources = (await getCollection('sources')).map((entry) => entry.data);
  const changes = (await getCollection('changes'))
    .map((entry) => entry.data)
    .sort((a, b) => b.date.localeCompare(a.date) || b.id.localeCompare(a.id));
  const contents: Contents = {
    articles,
    plain,
    notes,
    voices,
    entries,
    pages,
    threads,
    questions,
    paths,
    sources,
    changes,
  };
  return {
    ...contents,
    published: firstDay(articles),
    checked:
      articles
        .map(({ data }) => data.checked)
        .sort()
        .at(-1) ?? '',
    entryById: new Map(entries.map((entry) => [entry.id, entry])),
    sourceById: new Map(sources.map((source) => [source.id, source])),
    backlinks: findBacklinks(contents),
    resting: restingOn(contents),
    rendered,
  };
}
