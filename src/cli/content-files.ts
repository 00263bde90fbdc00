/** Reads single files of content (MDX with YAML front matter, YAML, JSON), keeping the line of every field. */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';
import { type Problem, ProblemError } from '../errors/problem.ts';
import type { Lines } from '../record/check/lines.ts';
import { readFields } from './read-fields.ts';
import { readText } from './read-text.ts';
import { pathOf, schemaProblem } from './schema-problem.ts';

/** The names that files and folders of content may have. */
export const CONTENT_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LARGEST_FILE = 5_000_000;
/** In bytes: prose is parsed as MDX, which takes quadratic time for a paragraph full of asterisks and underscores. */
const LARGEST_PROSE = 20_000;

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

/** The files below a folder. What is wrong with one that is read is added to the problems. */
export class ContentFiles implements Lines {
  readonly problems: Problem[] = [];
  readonly #files = new Map<string, ParsedFile>();
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  has(file: string): boolean {
    return existsSync(join(this.#root, file));
  }

  /** The names in a folder: of the files with an ending, or of the folders. */
  list(folder: string, which: '.mdx' | '.json' | 'folders' = '.mdx'): string[] {
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

  /** The value of a JSON file; `undefined`, with problems, when it is not there, cannot be read or breaks a rule. */
  json<T>(file: string, schema: z.ZodType<T>): T | undefined {
    const text = this.#text(file);
    const read = text === undefined ? undefined : this.#parse(file, text, 0, 1);
    return read && this.validated(file, read.value, schema);
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

export const stem = (name: string): string => name.replace(/\.(?:mdx|json)$/, '');
