/**
 * Reads annotations from a file: W3C Web Annotations, singly or in lists, pages and collections, or an export of
 * Hypothesis.
 */

import { type Problem, problem } from '../../errors/problem.ts';
import type { TextQuoteSelector } from '../../text/selector.ts';

/** An annotation as found in a file, with what a note can take from it. None of it is trusted to be well formed. */
export interface FoundAnnotation {
  /** Where it is in the file, for messages. */
  readonly place: string;
  readonly id: string | undefined;
  readonly label: string | undefined;
  readonly tags: readonly string[];
  /** Addresses of what it identifies. */
  readonly identifies: readonly string[];
  /** Each target's quotes, in order. */
  readonly targets: readonly (readonly TextQuoteSelector[])[];
  readonly texts: readonly FoundText[];
}

export interface FoundText {
  readonly value: string;
  readonly format: string;
  readonly purpose: string | undefined;
}

type Json = Readonly<Record<string, unknown>>;
const REMEDY =
  'Give a W3C Annotation, AnnotationPage or AnnotationCollection, a list of annotations, or a Hypothesis export.';

/**
 * The annotations in a file: one, a list, a page, a collection with its pages inside, or an export of Hypothesis.
 * Throws a ProblemError when the file is none of these. An annotation that cannot become a note is reported as a
 * problem, and the others are still read.
 */
export function readAnnotations(file: string, text: string): { found: FoundAnnotation[]; problems: Problem[] } {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw problem(file, `is not JSON (${error instanceof Error ? error.message : 'unknown reason'})`, REMEDY);
  }
  const problems: Problem[] = [];
  const found = listOf(file, json).flatMap((item, i): FoundAnnotation[] => {
    const place = `annotation ${i + 1}`;
    const fault = faultOf(item);
    if (fault === undefined) return [readOne(item as Json, place)];
    problems.push({ file, cause: `${place} ${fault}`, remedy: 'It was left out; the others were read.' });
    return [];
  });
  return { found, problems };
}

function listOf(file: string, json: unknown): unknown[] {
  if (Array.isArray(json)) return json;
  if (!isObject(json)) throw problem(file, 'contains no annotations', REMEDY);
  // Hypothesis: its export has `annotations`, its API `rows`.
  for (const list of [json.annotations, json.rows, json.items]) if (Array.isArray(list)) return list;
  if (hasType(json, 'AnnotationCollection')) return itemsOfPages(file, json.first);
  if (hasType(json, 'Annotation') || json.target !== undefined) return [json];
  throw problem(file, 'contains no annotations', REMEDY);
}

function itemsOfPages(file: string, page: unknown): unknown[] {
  if (!isObject(page)) {
    throw problem(file, 'is a collection that only links to its pages', 'Give the files of its pages.');
  }
  const items = Array.isArray(page.items) ? page.items : [];
  return isObject(page.next) ? [...items, ...itemsOfPages(file, page.next)] : items;
}

function faultOf(item: unknown): string | undefined {
  if (!isObject(item)) return 'is not an object';
  if (list(item.references).length > 0) return 'is a reply to another annotation';
  return undefined;
}

function readOne(item: Json, place: string): FoundAnnotation {
  const bodies = [...list(item.body ?? item.bodyValue), ...(item.text === undefined ? [] : [item.text])].flatMap(
    alternatives,
  );
  const texts = bodies.flatMap(textOf);
  const tags = texts.filter(({ purpose }) => purpose === 'tagging').map(({ value }) => value);
  return {
    place,
    id: string(item.id),
    label: string(item.label),
    tags: [...tags, ...list(item.tags).flatMap((tag) => string(tag) ?? [])],
    identifies: bodies.flatMap((body) =>
      isObject(body) && list(body.purpose).includes('identifying') ? (string(body.source) ?? []) : [],
    ),
    targets: list(item.target).map((target) => (isObject(target) ? list(target.selector).flatMap(quoteOf) : [])),
    texts: texts.filter(({ purpose }) => purpose !== 'tagging'),
  };
}

/** All the alternatives of a Choice; any other body as it is. */
const alternatives = (body: unknown): unknown[] =>
  isObject(body) && hasType(body, 'Choice') ? list(body.items).flatMap(alternatives) : [body];

function textOf(body: unknown): FoundText[] {
  // A body that is just a string is an address in the W3C's model, and text in what Hypothesis exports.
  if (typeof body === 'string')
    return /^https?:\S+$/.test(body) ? [] : [{ value: body, format: 'text/markdown', purpose: undefined }];
  if (!isObject(body)) return [];
  const value = string(body.value);
  if (value === undefined) return [];
  return [{ value, format: string(body.format) ?? 'text/plain', purpose: string(list(body.purpose)[0]) }];
}

function quoteOf(selector: unknown): TextQuoteSelector[] {
  if (!isObject(selector)) return [];
  if (!hasType(selector, 'TextQuoteSelector')) return list(selector.refinedBy).flatMap(quoteOf);
  const exact = string(selector.exact);
  if (exact === undefined || exact.trim() === '') return [];
  const [prefix, suffix] = [string(selector.prefix), string(selector.suffix)];
  return [{ exact, ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) }];
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
const string = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const hasType = ({ type, '@type': other }: Json, name: string): boolean =>
  [...list(type), ...list(other)].includes(name);
