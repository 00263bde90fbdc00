import { type CollectionEntry, getCollection } from 'astro:content';
import { findBacklinks } from '@/record/backlinks.ts';
import { restingOn } from '@/record/citation.ts';
import type { Article, Contents, Entry, Note } from '@/record/model.ts';
import { ENTRY_KINDS } from '@/schemas/common.ts';
import type { Source } from '@/schemas/source.ts';

/** The record, joined once for all pages. */
export interface Site extends Contents {
  /** The day of the report, which divides *then* from *since* in the record. */
  readonly published: string;
  /** The day up to which the content was checked. */
  readonly checked: string;
  readonly entryById: ReadonlyMap<string, Entry>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly backlinks: ReturnType<typeof findBacklinks>;
  readonly resting: ReturnType<typeof restingOn>;
  /** The collection entry behind an article, note or entry, for `render()`. */
  readonly rendered: ReadonlyMap<string, RenderedEntry>;
}

export type RenderedEntry = CollectionEntry<
  'articles' | 'notes' | 'pages' | 'threads' | 'questions' | 'paths' | (typeof ENTRY_KINDS)[number]
>;

let site: Promise<Site> | undefined;

/** The site's content. The rules of `record/check` have passed before any page asks for it. */
export function getSite(): Promise<Site> {
  site ??= load();
  return site;
}

async function load(): Promise<Site> {
  const rendered = new Map<string, RenderedEntry>();
  const read = <T extends RenderedEntry>(id: string, entry: T) => {
    rendered.set(id, entry);
    return { id, file: entry.filePath ?? id, body: entry.body ?? '' };
  };
  const articles = (await getCollection('articles')).map(
    (entry) => ({ ...read(entry.id, entry), data: entry.data }) satisfies Article,
  );
  const plain = (await getCollection('plain')).map((entry) => ({
    id: entry.id,
    file: entry.filePath ?? entry.id,
    body: entry.body ?? '',
    data: entry.data,
  }));
  const notes = (await getCollection('notes')).map(
    (entry) => ({ ...read(entry.id, entry), data: entry.data, article: entry.id.split('/')[0] ?? '' }) as Note,
  );
  const entries: Entry[] = [];
  for (const kind of ENTRY_KINDS) {
    for (const entry of await getCollection(kind)) {
      entries.push({ kind, ...read(`${kind}/${entry.id}`, entry), data: entry.data } as Entry);
    }
  }
  const pages = (await getCollection('pages')).map((entry) => ({
    ...read(`pages/${entry.id}`, entry),
    data: entry.data,
  }));
  const threads = (await getCollection('threads'))
    .map((entry) => ({ ...read(`threads/${entry.id}`, entry), id: entry.id, data: entry.data }))
    .sort((a, b) => a.data.order - b.data.order);
  const questions = (await getCollection('questions')).map((entry) => ({
    ...read(`questions/${entry.id}`, entry),
    id: entry.id,
    data: entry.data,
  }));
  const paths = (await getCollection('paths'))
    .map((entry) => ({ ...read(`paths/${entry.id}`, entry), id: entry.id, data: entry.data }))
    .sort((a, b) => a.data.order - b.data.order);
  const sources = (await getCollection('sources')).map((entry) => entry.data);
  const changes = (await getCollection('changes'))
    .map((entry) => entry.data)
    .sort((a, b) => b.date.localeCompare(a.date) || b.id.localeCompare(a.id));
  const contents: Contents = { articles, plain, notes, entries, pages, threads, questions, paths, sources, changes };
  return {
    ...contents,
    published: articles.map(({ data }) => data.published).sort()[0] ?? '',
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
