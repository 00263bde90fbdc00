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
import { nearest } from '../record/check/nearest.ts';
import type { Article, Contents, Entry, Note } from '../record/model.ts';
import { article } from '../schemas/article.ts';
import { change } from '../schemas/change.ts';
import { claim } from '../schemas/claim.ts';
import { ENTRY_KINDS } from '../schemas/common.ts';
import { event } from '../schemas/event.ts';
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
import { readText } from './read-text.ts';

const ENTRY_SCHEMAS = {
  people: person,
  organisations: organisation,
  events: event,
  claims: claim,
  places: place,
  terms: term,
};
/** The names that files and folders of content may have. */
export const CONTENT_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LARGEST_FILE = 5_000_000;
/** In bytes: prose is parsed as MDX, which takes quadratic time for a paragraph full of asterisks and underscores. */
const LARGEST_PROSE = 20_000;
const SOURCES = 'content/sources.json';
const CHANGES = 'content/changes.json';

/** All content as the files hold it, with what could not be read, and the line of each thing. */
export interface ReadContents {
  readonly contents: Contents;
  readonly problems: readonly Problem[];
  readonly lines: Lines;
}

/**
 * Reads `content/` below a folder. A file with problems is left out of the contents, so that the other rules can still
 * run.
 */
export function readContents(root: string): ReadContents {
  const reader = new ContentReader(root);
  return { contents: reader.read(), problems: reader.problems, lines: reader };
}

/** All content below a folder. Throws a ProblemError with everything that could not be read. */
export function readSoundContents(root: string): Contents {
  const { contents, problems } = readContents(root);
  if (problems.length > 0) throw new ProblemError(problems);
  return contents;
}

interface ParsedFile {
  readonly document: ReturnType<typeof parseDocument>;
  readonly counter: LineCounter;
  /** The number of lines before the parsed part. */
  readonly before: number;
  readonly bodyLine: number;
}

class ContentReader implements Lines {
  readonly problems: Problem[] = [];
  readonly #files = new Map<string, ParsedFile>();
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  read(): Contents {
    const slugs = this.#list('content/articles', true);
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
      voices: slugs.flatMap((id) => {
        const file = `content/articles/${id}/voices.json`;
        const text = existsSync(join(this.#root, file)) ? this.#text(file) : undefined;
        const data = text === undefined ? undefined : this.#parse(file, text, voices, 0, 1);
        return data === undefined ? [] : [{ id, file, data }];
      }),
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
      sources: this.#items(SOURCES, source),
      changes: this.#items(CHANGES, change),
    };
  }

  field(file: string, path: readonly PropertyKey[]): number | undefined {
    const parsed = this.#files.get(file);
    if (parsed === undefined) return undefined;
    // A missing field is reported at the line of its parent.
    for (let depth = path.length; depth > 0; depth--) {
      const node = parsed.document.getIn(path.slice(0, depth), true) as
        | { range?: [number, number, number] }
        | undefined;
      if (node?.range) return parsed.before + parsed.counter.linePos(node.range[0]).line;
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

  #list(folder: string, folders = false): string[] {
    const path = join(this.#root, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path, { withFileTypes: true })
      .filter((item) => (folders ? item.isDirectory() : item.isFile() && item.name.endsWith('.mdx')))
      .map((item) => item.name)
      .sort()
      .filter((name) => this.#isNamedWell(folder, name));
  }

  /** A name is part of an address, and some hosts and disks do not distinguish upper and lower case. */
  #isNamedWell(folder: string, name: string): boolean {
    if (CONTENT_NAME.test(stem(name))) return true;
    const cause = `the name "${stem(name)}" cannot be part of an address`;
    const remedy = 'Rename it with lower-case letters, digits and single hyphens, like shehbaz-sharif.';
    this.problems.push({ file: `${folder}/${name}`, line: undefined, cause, remedy });
    return false;
  }

  #mdx<T>(file: string, schema: z.ZodType<T>): { file: string; data: T; body: string } | undefined {
    const isEdition = /\/(?:article|plain)\.mdx$/.test(file);
    const text = this.#text(file, isEdition ? LARGEST_FILE : LARGEST_PROSE);
    if (text === undefined) return undefined;
    const match = text.match(/^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/);
    if (match === null) {
      this.problems.push({
        file,
        line: 1,
        cause: 'has no front matter',
        remedy: 'Begin the file with --- and its fields.',
      });
      return undefined;
    }
    const bodyLine = match[0].split('\n').length;
    const data = this.#parse(file, match[1] ?? '', schema, 1, bodyLine);
    return data === undefined ? undefined : { file, data, body: text.slice(match[0].length) };
  }

  /** A JSON list whose items have ids. */
  #items<T extends { id: string }>(file: string, schema: z.ZodType<T>): T[] {
    const text = this.#text(file);
    if (text === undefined) return [];
    const items = this.#parse(file, text, schema.array(), 0, 1) ?? [];
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

  #parse<T>(file: string, text: string, schema: z.ZodType<T>, before: number, bodyLine: number): T | undefined {
    const counter = new LineCounter();
    const document = parseDocument(text, { lineCounter: counter });
    this.#files.set(file, { document, counter, before, bodyLine });
    const [broken] = document.errors;
    if (broken !== undefined) {
      const cause = `cannot be read: ${(broken.message.split('\n')[0] ?? '').replace(/ at line.*$/, '')}`;
      const line = before + (broken.linePos?.[0].line ?? 1);
      this.problems.push({ file, line, cause, remedy: 'Check the quotation marks, colons and indents nearby.' });
      return undefined;
    }
    let value: unknown;
    try {
      value = document.toJS();
    } catch {
      const cause = 'cannot be read: its aliases (&name, *name) expand to far more than the file contains';
      this.problems.push({ file, line: before + 1, cause, remedy: 'Write the values out.' });
      return undefined;
    }
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) this.problems.push(this.#issue(file, issue, schema));
    return undefined;
  }

  #issue(file: string, issue: z.core.$ZodIssue, schema: z.ZodType): Problem {
    const line = this.field(
      file,
      issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path,
    );
    if (issue.code === 'unrecognized_keys') {
      const known = 'shape' in schema ? Object.keys(schema.shape as object) : [];
      const wrong = issue.keys[0] ?? '';
      const meant = nearest(wrong, known);
      const remedy = meant === undefined ? 'Remove it.' : `Did you mean "${meant}"?`;
      return { file, line, cause: `has an unknown field, "${wrong}"`, remedy };
    }
    const field = issue.path.join('.');
    const what = inWords(issue.message.replace(/^Invalid input: /, ''));
    const cause = field === '' ? what : `${field}: ${what}`;
    return {
      file,
      line,
      cause,
      remedy: `See src/schemas/ for what ${field === '' ? 'the file' : 'the field'} may hold.`,
    };
  }
}

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a set of fields',
  record: 'a set of fields',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  null: 'nothing',
};

/** The schema's message about a value of the wrong type, in a writer's words. */
function inWords(message: string): string {
  const [, expected = '', received = ''] = message.match(/^expected (\w+), received (\w+)$/) ?? [];
  if (expected === '') return message;
  return received === 'undefined'
    ? 'is missing'
    : `must be ${TYPES[expected] ?? expected}, but is ${TYPES[received] ?? received}`;
}

const stem = (name: string): string => name.replace(/\.mdx$/, '');
