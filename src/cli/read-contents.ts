/**
 * Reads the files of `content/` (MDX with YAML front matter, and JSON) and checks them against the schemas, keeping the
 * line of every field.
 */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';
import { type Problem, ProblemError } from '../errors/problem.ts';
import type { Lines } from '../record/check/lines.ts';
import type { Article, Contents, Entry, Note } from '../record/model.ts';
import { CHANGES } from '../record/translation.ts';
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
import { readFields } from './read-fields.ts';
import { readText } from './read-text.ts';
import { readTranslations, type Translations } from './read-translations.ts';
import { pathOf, schemaProblem } from './schema-problem.ts';
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
};
/** The names that files and folders of content may have. */
export const CONTENT_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LARGEST_FILE = 5_000_000;
/** In bytes: prose is parsed as MDX, which takes quadratic time for a paragraph full of asterisks and underscores. */
const LARGEST_PROSE = 20_000;
const SOURCES = 'content/sources.json';
const MAP = 'content/map.yaml';

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

interface ParsedFile {
  /** The part with the fields, and the number of lines before it. */
  readonly text: string;
  readonly before: number;
  readonly bodyLine: number;
}

/** The fields of a file with their places: for problems alone, since it takes as long as all else together. */
function withPlaces(text: string) {
  const counter = new LineCounter();
  return { document: parseDocument(text, { lineCounter: counter }), counter };
}

class ContentReader implements ContentSource {
  readonly problems: Problem[] = [];
  readonly #files = new Map<string, ParsedFile>();
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  read(): Contents {
    const slugs = this.#list('content/articles', 'folders');
    return {
      articles: slugs.flatMap((slug) => {
        const read = this.#mdx(`content/articles/${slug}/article.mdx`, article);
        return read === undefined ? [] : [{ id: slug, ...read } satisfies Article];
      }),
      plain: slugs.flatMap((slug) => {
        const file = `content/articles/${slug}/plain.mdx`;
        const read = existsSync(join(this.#root, file)) ? this.#mdx(file, plainEdition) : undefined;
        return read === undefined ? [] : [{ id: slug, ...read }];
      }),
      notes: slugs.flatMap((slug) =>
        this.#list(`content/articles/${slug}/notes`).flatMap((name) => {
          const read = this.#mdx(`content/articles/${slug}/notes/${name}`, note);
          return read === undefined
            ? []
            : [{ id: `${slug}/notes/${stem(name)}`, article: slug, ...read } satisfies Note];
        }),
      ),
      entries: ENTRY_KINDS.flatMap((kind) =>
        this.#list(`content/${kind}`).flatMap((name) => {
          const read = this.#mdx(`content/${kind}/${name}`, ENTRY_SCHEMAS[kind] as z.ZodType<Entry['data']>);
          return read === undefined ? [] : [{ kind, id: `${kind}/${stem(name)}`, ...read } as Entry];
        }),
      ),
      pages: [
        ...this.#list('content/pages').map((name) => `pages/${name}`),
        ...slugs.flatMap((slug) => ['cover.mdx', 'teach.mdx'].map((name) => `articles/${slug}/${name}`)),
      ].flatMap((name) => {
        const file = `content/${name}`;
        const read = existsSync(join(this.#root, file)) ? this.#mdx(file, page) : undefined;
        return read === undefined ? [] : [{ id: stem(name), ...read }];
      }),
      threads: this.#ofArticles(slugs, 'threads', thread),
      questions: this.#ofArticles(slugs, 'questions', question),
      paths: this.#ofArticles(slugs, 'paths', path),
      figures: this.#list('content/figures', '.json').flatMap((name) => {
        const file = `content/figures/${name}`;
        const text = this.#text(file);
        const read = text === undefined ? undefined : this.#parse(file, text, 0, 1);
        const data = read && this.validated(file, read.value, figure);
        return data === undefined ? [] : [{ id: stem(name), file, data }];
      }),
      sources: this.#items(SOURCES, source),
      changes: this.#items(CHANGES, change),
      map: existsSync(join(this.#root, MAP)) ? this.#mdx(MAP, map)?.data : undefined,
    };
  }

  field(file: string, path: readonly PropertyKey[]): number | undefined {
    const parsed = this.#files.get(file);
    if (parsed === undefined) return undefined;
    const { document, counter } = withPlaces(parsed.text);
    // A missing field is reported at the line of its parent.
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return parsed.before + counter.linePos(node.range[0]).line;
    }
    return parsed.before + 1;
  }

  body(file: string): number {
    return this.#files.get(file)?.bodyLine ?? 1;
  }

  /** The files of a folder that articles have; an id is the name of the file, which no other may have. */
  #ofArticles<T>(slugs: readonly string[], folder: string, schema: z.ZodType<T>) {
    const files = new Map<string, string>();
    return slugs.flatMap((article) =>
      this.#list(`content/articles/${article}/${folder}`).flatMap((name) => {
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

  /** The names in a folder: of the files with an ending, or of the folders. */
  #list(folder: string, which: '.mdx' | '.json' | 'folders' = '.mdx'): string[] {
    const path = join(this.#root, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path, { withFileTypes: true })
      .filter((item) => (which === 'folders' ? item.isDirectory() : item.isFile() && item.name.endsWith(which)))
      .map((item) => item.name)
      .sort()
      .filter((name) => this.#isNamedWell(folder, name));
  }

  /** A name is part of an address, and some hosts and disks do not distinguish upper and lower case. */
  #isNamedWell(folder: string, name: string): boolean {
    if (CONTENT_NAME.test(stem(name))) return true;
    const cause = `the name "${stem(name)}" cannot be part of an address`;
    const remedy = 'Rename it with lower-case letters, digits and single hyphens, like ines-calder.';
    this.problems.push({ file: `${folder}/${name}`, line: undefined, cause, remedy });
    return false;
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

  front(file: string): { data: unknown; body: string } | undefined {
    const isLarge = /\/(?:article|plain)\.mdx$|\.json$/.test(file);
    const text = this.#text(file, isLarge ? LARGEST_FILE : LARGEST_PROSE);
    if (text === undefined) return undefined;
    if (/\.(?:yaml|json)$/.test(file)) {
      const read = this.#parse(file, text, 0, 1);
      return read && { data: read.value, body: '' };
    }
    const match = text.match(/^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/);
    if (match === null) {
      const remedy = 'Begin the file with --- and its fields.';
      this.problems.push({ file, line: 1, cause: 'has no front matter', remedy });
      return undefined;
    }
    const bodyLine = match[0].split('\n').length;
    const read = this.#parse(file, match[1] ?? '', 1, bodyLine);
    return read && { data: read.value, body: text.slice(match[0].length) };
  }

  /** A JSON list whose items have ids. */
  #items<T extends { id: string }>(file: string, schema: z.ZodType<T>): T[] {
    const text = this.#text(file);
    if (text === undefined) return [];
    const read = this.#parse(file, text, 0, 1);
    const items = (read && this.validated(file, read.value, schema.array())) ?? [];
    for (const [i, { id }] of items.entries()) {
      if (items.findIndex((item) => item.id === id) === i) continue;
      const remedy = 'Keep one of the two.';
      this.problems.push({ file, line: this.field(file, [i]), cause: `contains the id ${id} twice`, remedy });
    }
    return items;
  }

  #text(file: string, most = LARGEST_FILE): string | undefined {
    try {
      return readText(join(this.#root, file), { name: file, most });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.problems.push(...error.problems);
      return undefined;
    }
  }

  #parse(file: string, text: string, before: number, bodyLine: number): { value: unknown } | undefined {
    this.#files.set(file, { text, before, bodyLine });
    const fields = readFields(text);
    if (!('value' in fields)) {
      const [broken] = withPlaces(text).document.errors;
      if (broken === undefined) {
        const cause = 'cannot be read: its aliases (&name, *name) expand to far more than the file contains';
        this.problems.push({ file, line: before + 1, cause, remedy: 'Write the values out.' });
        return undefined;
      }
      const cause = `cannot be read: ${(broken.message.split('\n')[0] ?? '').replace(/ at line.*$/, '')}`;
      const line = before + (broken.linePos?.[0].line ?? 1);
      this.problems.push({ file, line, cause, remedy: 'Check the quotation marks, colons and indents nearby.' });
      return undefined;
    }
    return { value: fields.value };
  }

  validated<T>(file: string, value: unknown, schema: z.ZodType<T>): T | undefined {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues)
      this.problems.push(schemaProblem(issue, { file, line: this.field(file, pathOf(issue)), schema }));
    return undefined;
  }
}

const stem = (name: string): string => name.replace(/\.(?:mdx|json)$/, '');
