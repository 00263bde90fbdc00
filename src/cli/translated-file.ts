/** What the files of translations have in common: how they are read, and how they say which text they render. */

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Problem } from '../errors/problem.ts';
import type { Lines } from '../record/check/lines.ts';
import { readText } from './read-text.ts';

/** What reads the files of content. */
export interface ContentSource extends Lines {
  readonly problems: Problem[];
  /** The front matter and the body of a file; `undefined`, with a problem, when it cannot be read. */
  front(file: string): { data: unknown; body: string } | undefined;
  /** The value of a JSON file; `undefined`, with problems, when it cannot be read or breaks a rule. */
  json<T>(file: string, schema: z.ZodType<T>): T | undefined;
  /** The value as its schema has it; `undefined`, with problems, when it breaks a rule. */
  validated<T>(file: string, value: unknown, schema: z.ZodType<T>): T | undefined;
  /** The schema of a file of content. */
  schemaOf(file: string): z.ZodType<object>;
}

/** The first digits of the SHA-256 of a text, by which a translation says what it renders. */
const DIGITS = 12;

/** What the front matter of every translation has besides words. */
export const translation = z.looseObject({ of: z.string().optional() });

/** What the `of` of a translation must be for the text that a file has now. Line ends do not count. */
export function hashOf(root: string, file: string): string {
  const text = readText(join(root, file), { name: file, most: Number.MAX_SAFE_INTEGER });
  return digestOf(text.replaceAll('\r\n', '\n'));
}

/** The first digits of the SHA-256 of a text. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
