/** The choices of the excerpt builder, and how they are written as an excerpt's path and read from it. */

import { paragraphId } from '../../contracts.ts';
import type { ExcerptState, SnippetForm } from '../../embed/snippets.ts';

/** What can be chosen in the builder: paths below `embed/`, with their titles. */
export interface BuilderChoices {
  /** The articles with their headlines and the first words of each paragraph. */
  readonly articles: readonly {
    readonly slug: string;
    readonly headline: string;
    readonly openings: readonly string[];
  }[];
  /** Everything that is not a passage: groups with a label, each with paths and titles. */
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    readonly items: readonly (readonly [path: string, title: string])[];
  }[];
  /** The most paragraphs that one excerpt may hold. */
  readonly longest: number;
}

/** The values of the builder's fields. */
export interface BuilderFields {
  /** `passage`, or the id of a group. */
  readonly what: string;
  readonly article: string;
  /** Paragraph numbers, from 1. */
  readonly from: number;
  readonly to: number;
  /** The path chosen in the group. */
  readonly item: string;
  readonly theme: ExcerptState['theme'];
  readonly as: ExcerptState['as'];
  readonly form: SnippetForm;
}

/**
 * The path of the excerpt that the fields name. A run that is too long is cut to `longest`; one that ends before it
 * begins becomes a single paragraph.
 */
export function pathOf({ what, article, from, to, item }: BuilderFields, longest: number): string {
  if (what !== 'passage') return item;
  const end = Math.min(Math.max(from, to), from + longest - 1);
  return `${article}/${end === from ? paragraphId(from) : `${paragraphId(from)}-${paragraphId(end)}`}/`;
}

/** The fields with an item of the group that they name: its first, while none of it is chosen. */
export function withItem(fields: BuilderFields, { groups }: BuilderChoices): BuilderFields {
  const items = groups.find(({ id }) => id === fields.what)?.items ?? [];
  const [first = fields.item] = items[0] ?? [];
  return items.some(([path]) => path === fields.item) ? fields : { ...fields, item: first };
}

/** The fields for a path; `undefined` when it is not among the choices. */
export function fieldsFor(path: string, choices: BuilderChoices): Partial<BuilderFields> | undefined {
  const whole = path.endsWith('/') ? path : `${path}/`;
  for (const { id, items } of choices.groups) {
    if (items.some(([known]) => known === whole)) return { what: id, item: whole };
  }
  const [, article = '', first, last] = whole.match(/^([a-z0-9-]+)\/p(\d+)(?:-p(\d+))?\/$/) ?? [];
  const count = choices.articles.find(({ slug }) => slug === article)?.openings.length ?? 0;
  const [from, to] = [Number(first), Number(last ?? first)];
  const fits = from >= 1 && to <= count && to >= from && to - from < choices.longest;
  return fits ? { what: 'passage', article, from, to } : undefined;
}
