/** Loads Astro's content collections and joins them into the record, once for all pages. */

import { type CollectionEntry, getCollection } from 'astro:content';
import { behind, unusable } from 'virtual:translation-state';
import { CONFIG } from '@/config.ts';
import { changeId } from '@/contracts.ts';
import { language, perLanguage } from '@/i18n/language.ts';
import { MAIN_LANGUAGE, pathIn } from '@/i18n/languages.ts';
import { keptAnswers } from '@/kept/keeping.ts';
import { AskedMap, askedOf } from '@/kept/questions.ts';
import { findBacklinks } from '@/record/backlinks.ts';
import { restingOn, withoutItsSources } from '@/record/citation.ts';
import { withoutDrafts } from '@/record/drafts.ts';
import type { Article, Contents, Entry, ListedChange, Note, Translation } from '@/record/model.ts';
import { inOrder } from '@/record/order.ts';
import { parseProse } from '@/record/prose.ts';
import { daysOf, findReports, firstReport, type ReportDays } from '@/record/report-days.ts';
import {
  CHANGES,
  layOver,
  MAP,
  type TranslatedFile,
  translated,
  translatedChange,
  translatedChangeAt,
  translationOf,
} from '@/record/translation.ts';
import { ENTRY_KINDS } from '@/schemas/common.ts';
import { isShown } from '@/schemas/site-config.ts';
import type { Source } from '@/schemas/source.ts';

/** The record in the language that is being rendered, joined once for all pages. */
export interface Site extends Contents {
  /** The day of the first report, for pages that belong to one. */
  readonly published: string;
  /** The days of all reports, for pages about the record as a whole. */
  readonly days: ReportDays;
  /** The reports that an entry concerns; for an entry that no report mentions, the first of all. */
  readonly reportsOf: ReadonlyMap<string, readonly Article[]>;
  /** The days on which an entry can be read, and by a report's slug the day on which its own pages can. */
  readonly daysOf: ReadonlyMap<string, ReportDays>;
  /** The day on which the content was last checked; this day while there is none. */
  readonly checked: string;
  readonly noteById: ReadonlyMap<string, Note>;
  readonly entryById: ReadonlyMap<string, Entry>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly backlinks: ReturnType<typeof findBacklinks>;
  readonly resting: ReturnType<typeof restingOn>;
  /** The prose of an article, note or entry. */
  readonly rendered: ReadonlyMap<string, RenderedEntry>;
}

/** A piece of prose, and how far it is in the language that is being rendered. */
export interface RenderedEntry {
  readonly body: string;
  readonly translation?: Translation | undefined;
}

/** The collections whose files have prose. */
type WithProse =
  | 'articles'
  | 'plain'
  | 'notes'
  | 'pages'
  | 'threads'
  | 'questions'
  | 'paths'
  | (typeof ENTRY_KINDS)[number];

/** The site's content. It has passed the rules of `record/check` before any page asks for it. */
export const getSite: () => Promise<Site> = perLanguage(load);

/** The files of translations into the language that is being rendered, by their paths; none for the main one. */
async function translations(): Promise<ReadonlyMap<string, CollectionEntry<'translations'>>> {
  if (language() === MAIN_LANGUAGE) return new Map();
  return new Map((await getCollection('translations')).map((entry) => [`content/${entry.id}`, entry]));
}

const translatedFile = ({ id, data, body = '' }: CollectionEntry<'translations'>): TranslatedFile => {
  const file = `content/${id}`;
  return { file, body, ...asTranslated(file, data) };
};

/** The words of a translation, if they still fit, and whether what they render has changed since. */
const asTranslated = (place: string, data: object): Pick<TranslatedFile, 'data' | 'isBehind'> => {
  const isUsable = !unusable.includes(place);
  return { data: isUsable ? data : undefined, isBehind: !isUsable || behind.includes(place) };
};

async function load(): Promise<Site> {
  parseProse.store = keptAnswers('prose');
  const rendered = new Map<string, RenderedEntry>();
  const own = language();
  const others = await translations();
  /** The questions about one language’s content are not those about another’s. */
  const named = (question: string): string => (own === MAIN_LANGUAGE ? question : `${own} ${question}`);
  const inOwnWords = <P extends Parameters<typeof translated>[0]>(piece: P): P => {
    const other = others.get(translationOf(own, piece.file));
    return own === MAIN_LANGUAGE ? piece : translated(piece, other && translatedFile(other));
  };
  /** A collection as the record holds it. `prefix` goes before the id under which `rendered` holds each entry. */
  const read = async <Name extends WithProse>(name: Name, prefix = '') =>
    ((await getCollection(name)) as CollectionEntry<Name>[]).map((entry) => {
      const { id, filePath: file = id, body = '' } = entry;
      const words = inOwnWords({
        id,
        file,
        body,
        data: entry.data as CollectionEntry<Name>['data'],
        translation: undefined,
      });
      rendered.set(prefix + id, { body: words.body, translation: words.translation });
      return words;
    });
  const withPrefix = <Item extends { id: string }>(prefix: string, items: readonly Item[]): Item[] =>
    items.map((item) => ({ ...item, id: prefix + item.id }));
  const byNumber = <Item extends { data: { order: number } }>(items: Item[]): Item[] =>
    items.sort((a, b) => a.data.order - b.data.order);

  /** Adds the slug of the article to whose folder a file belongs. */
  const withArticle = <Item extends { file: string }>(items: readonly Item[]) =>
    items.map((item) => ({ ...item, article: item.file.match(/articles\/([^/]+)\//)?.[1] ?? '' }));

  const everyArticle: readonly Article[] = await read('articles');
  const plain = await read('plain', 'plain/');
  const notes: readonly Note[] = withArticle(await read('notes'));
  // Not laid over: the sentences of one language are not those of another.
  const voices = (await getCollection('voices')).flatMap(({ id, filePath = id, data }) => {
    const [slug, folder] = id.split('/').slice(0, -1).reverse();
    return slug && id === pathIn(own, `${folder}/${slug}/voices.json`) ? [{ id: slug, file: filePath, data }] : [];
  });
  const entries: Entry[] = [];
  for (const kind of ENTRY_KINDS) {
    const ofKind = withPrefix(`${kind}/`, await read(kind, `${kind}/`));
    entries.push(...ofKind.map((entry) => ({ kind, ...entry }) as Entry).sort(inOrder));
  }
  const pages = await read('pages');
  const threads = byNumber(withArticle(await read('threads', 'threads/')));
  const questions = withArticle(await read('questions', 'questions/'));
  const paths = byNumber(withArticle(await read('paths', 'paths/')));
  const figures = byNumber(
    (await getCollection('figures')).map(({ id, filePath, data }) => inOwnWords({ id, file: filePath ?? id, data })),
  );
  const changeWords = others.get(translationOf(own, CHANGES))?.data as Readonly<Record<string, object>> | undefined;
  const overChange = (id: string) => changeWords?.[id] && asTranslated(translatedChangeAt(own, id), changeWords[id]);
  const map = layOver((await getCollection('map'))[0]?.data, others.get(translationOf(own, MAP))?.data);
  const sources = (await getCollection('sources')).map((entry) => entry.data);
  const changes: readonly ListedChange[] = (await getCollection('changes'))
    .map(({ data }) => (own === MAIN_LANGUAGE ? data : translatedChange(data, overChange(data.id))))
    .sort((a, b) => b.date.localeCompare(a.date) || b.id.localeCompare(a.id));
  const all: Contents = {
    articles: everyArticle,
    plain,
    notes,
    voices,
    entries,
    pages,
    threads,
    questions,
    paths,
    figures,
    sources,
    changes,
    map,
  };
  const contents = whatIsShown(import.meta.env.PROD ? withoutDrafts(all) : all);
  const { articles } = contents;
  const backlinks = findBacklinks(contents);
  const first = firstReport(articles);
  const reportsOf = new Map(
    [...findReports(contents, backlinks)].map(([id, some]) => [id, some.length > 0 || !first ? some : [first]]),
  );
  return askedOf(named('site'), {
    ...contents,
    published: first?.data.published ?? '',
    days: daysOf(articles),
    reportsOf: new AskedMap(named('reports'), reportsOf),
    daysOf: new AskedMap(
      named('days'),
      new Map(
        [...reportsOf, ...articles.map((one) => [one.id, [one]] as const)].map(([id, some]) => [id, daysOf(some)]),
      ),
    ),
    checked:
      articles
        .map(({ data }) => data.checked)
        .sort()
        .at(-1) ?? new Date().toISOString().slice(0, 10),
    noteById: new AskedMap(named('note'), new Map(contents.notes.map((note) => [note.id, note]))),
    entryById: new AskedMap(named('entry'), new Map(entries.map((entry) => [entry.id, entry]))),
    sourceById: new AskedMap(named('source'), new Map(contents.sources.map((source) => [source.id, source]))),
    backlinks: new AskedMap(named('backlinks'), backlinks),
    resting: new AskedMap(named('resting'), restingOn(contents)),
    rendered: new AskedMap(named('prose'), rendered),
  });
}

/** The content without what belongs only to parts of the site that its owner does not show. */
function whatIsShown(contents: Contents): Contents {
  // A change of a page that is not there is read on the page of changes.
  const changes = contents.changes.map((change) =>
    isShown(change.path, CONFIG.show) ? change : { ...change, path: `changes/#${changeId(change.id)}` },
  );
  if (CONFIG.show.study) return { ...contents, changes };
  return withoutItsSources(contents, { ...contents, changes, questions: [], paths: [] });
}
