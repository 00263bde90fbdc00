/** Reads the files of `content/`, checks them against the schemas, and says which file holds what. */

import type { z } from 'astro/zod';
import { type Problem, ProblemError } from '../errors/problem.ts';
import type { Lines } from '../record/check/lines.ts';
import type { Article, Contents, Entry, Note } from '../record/model.ts';
import { CHANGES, MAP } from '../record/translation.ts';
import { article } from '../schemas/article.ts';
import { change } from '../schemas/change.ts';
import { claim } from '../schemas/claim.ts';
import { ENTRY_KINDS } from '../schemas/common.ts';
import { event } from '../schemas/event.ts';
import { figure } from '../schemas/figure.ts';
import { map } from '../schemas/map.ts';
import { note } from '../schemas/note.ts';
import { organisation } from '../schemas/organisation.ts';
import { page } from '../schemas/page.ts';
import { path } from '../schemas/path.ts';
import { person } from '../schemas/person.ts';
import { place } from '../schemas/place.ts';
import { plainEdition } from '../schemas/plain-edition.ts';
import { question } from '../schemas/question.ts';
import { source } from '../schemas/source.ts';
import { term } from '../schemas/term.ts';
import { thread } from '../schemas/thread.ts';
import { voices } from '../schemas/voices.ts';
import { ContentFiles, stem } from './content-files.ts';
import { readTranslations, type Translations } from './read-translations.ts';
import type { ContentSource } from './translated-file.ts';

const ENTRY_SCHEMAS = {
  people: person,
  organisations: organisation,
  events: event,
  claims: claim,
  places: place,
  terms: term,
};
/** By the name of the file or of the folder that it lies in; all other files are pages. */
const SCHEMAS: Readonly<Record<string, z.ZodType<object>>> = {
  ...Object.fromEntries(Object.entries(ENTRY_SCHEMAS).map(([kind, schema]) => [`${kind}/`, schema])),
  'article.mdx': article,
  'plain.mdx': plainEdition,
  'notes/': note,
  'threads/': thread,
  'questions/': question,
  'paths/': path,
  'figures/': figure,
};
const SOURCES = 'content/sources.json';

/** All content as the files hold it, with what could not be read, and the line of each thing. */
export interface ReadContents {
  readonly contents: Contents;
  /** The same in the further languages of the site. */
  readonly translations: Translations;
  readonly problems: readonly Problem[];
  readonly lines: Lines;
}

/**
 * Reads `content/` below a folder. A file with problems is left out of the contents, so that the other rules can still
 * run.
 */
export function readContents(root: string): ReadContents {
  const reader = new ContentReader(root);
  const contents = reader.read();
  return { contents, translations: readTranslations(root, contents, reader), problems: reader.problems, lines: reader };
}

/** All content below a folder. Throws a ProblemError with everything that could not be read. */
export function readSoundContents(root: string): Contents {
  const { contents, problems } = readContents(root);
  if (problems.length > 0) throw new ProblemError(problems);
  return contents;
}

class ContentReader extends ContentFiles implements ContentSource {
  read(): Contents {
    const slugs = this.list('content/articles', 'folders');
    return {
      articles: slugs.flatMap((slug) => {
        const read = this.#mdx(`content/articles/${slug}/article.mdx`, article);
        return read === undefined ? [] : [{ id: slug, ...read } satisfies Article];
      }),
      plain: slugs.flatMap((slug) => {
        const file = `content/articles/${slug}/plain.mdx`;
        const read = this.has(file) ? this.#mdx(file, plainEdition) : undefined;
        return read === undefined ? [] : [{ id: slug, ...read }];
      }),
      notes: slugs.flatMap((slug) =>
        this.list(`content/articles/${slug}/notes`).flatMap((name) => {
          const read = this.#mdx(`content/articles/${slug}/notes/${name}`, note);
          return read === undefined
            ? []
            : [{ id: `${slug}/notes/${stem(name)}`, article: slug, ...read } satisfies Note];
        }),
      ),
      voices: slugs.flatMap((id) => {
        const file = `content/articles/${id}/voices.json`;
        const data = this.has(file) ? this.json(file, voices) : undefined;
        return data === undefined ? [] : [{ id, file, data }];
      }),
      entries: ENTRY_KINDS.flatMap((kind) =>
        this.list(`content/${kind}`).flatMap((name) => {
          const read = this.#mdx(`content/${kind}/${name}`, ENTRY_SCHEMAS[kind] as z.ZodType<Entry['data']>);
          return read === undefined ? [] : [{ kind, id: `${kind}/${stem(name)}`, ...read } as Entry];
        }),
      ),
      pages: [
        ...this.list('content/pages').map((name) => `pages/${name}`),
        ...slugs.flatMap((slug) => ['cover.mdx', 'teach.mdx'].map((name) => `articles/${slug}/${name}`)),
      ].flatMap((name) => {
        const file = `content/${name}`;
        const read = this.has(file) ? this.#mdx(file, page) : undefined;
        return read === undefined ? [] : [{ id: stem(name), ...read }];
      }),
      threads: this.#ofArticles(slugs, 'threads', thread),
      questions: this.#ofArticles(slugs, 'questions', question),
      paths: this.#ofArticles(slugs, 'paths', path),
      figures: this.list('content/figures', '.json').flatMap((name) => {
        const file = `content/figures/${name}`;
        const data = this.json(file, figure);
        return data === undefined ? [] : [{ id: stem(name), file, data }];
      }),
      sources: this.#items(SOURCES, source),
      changes: this.#items(CHANGES, change),
      map: this.has(MAP) ? this.#mdx(MAP, map)?.data : undefined,
    };
  }

  /** The files of a folder that articles have; an id is the name of the file, which no other may have. */
  #ofArticles<T>(slugs: readonly string[], folder: string, schema: z.ZodType<T>) {
    const files = new Map<string, string>();
    return slugs.flatMap((article) =>
      this.list(`content/articles/${article}/${folder}`).flatMap((name) => {
        const file = `content/articles/${article}/${folder}/${name}`;
        const twin = files.get(name);
        files.set(name, file);
        if (twin !== undefined) {
          const cause = `has the name of ${twin}, and so the same address`;
          this.problems.push({ file, line: undefined, cause, remedy: 'Rename one of the two.' });
          return [];
        }
        const read = this.#mdx(file, schema);
        return read === undefined ? [] : [{ id: stem(name), article, ...read }];
      }),
    );
  }

  schemaOf(file: string): z.ZodType<object> {
    if (file === MAP) return map;
    const [first = '', , folder = '', name = ''] = file.replace(/^content\//, '').split('/');
    return first === 'articles'
      ? (SCHEMAS[name === '' ? folder : `${folder}/`] ?? page)
      : (SCHEMAS[`${first}/`] ?? page);
  }

  #mdx<T>(file: string, schema: z.ZodType<T>): { file: string; data: T; body: string } | undefined {
    const read = this.front(file);
    if (read === undefined) return undefined;
    const data = this.validated(file, read.data, schema);
    return data === undefined ? undefined : { file, data, body: read.body };
  }

  /** A JSON list whose items have ids. */
  #items<T extends { id: string }>(file: string, schema: z.ZodType<T>): T[] {
    const items = this.json(file, schema.array()) ?? [];
    for (const [i, { id }] of items.entries()) {
      if (items.findIndex((item) => item.id === id) === i) continue;
      const remedy = 'Keep one of the two.';
      this.problems.push({ file, line: this.field(file, [i]), cause: `contains the id ${id} twice`, remedy });
    }
    return items;
  }
}
