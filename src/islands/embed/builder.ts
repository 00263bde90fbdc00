import type { ExcerptState, SnippetForm } from '../../embed/snippets.ts';

/** What may be chosen in the builder: addresses below `embed/` with what they are called. */
export interface BuilderChoices {
  /** The articles with their headlines, and of each paragraph the first words. */
  readonly articles: readonly {
    readonly slug: string;
    readonly headline: string;
    readonly openings: readonly string[];
  }[];
  /** Everything that is not a passage: a name for the group, and paths with titles. */
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    readonly items: readonly (readonly [path: string, title: string])[];
  }[];
  /** The longest run of paragraphs. */
  readonly longest: number;
}

/** What the fields of the builder hold. */
export interface BuilderFields {
  /** `passage`, or the id of a group. */
  readonly what: string;
  readonly article: string;
  /** Numbers of paragraphs, from 1. */
  readonly from: number;
  readonly to: number;
  /** The path chosen in each group. */
  readonly item: string;
  readonly theme: ExcerptState['theme'];
  readonly as: ExcerptState['as'];
  readonly form: SnippetForm;
}

/** The path of the excerpt that the fields name. A run that is too long, or ends before it begins, is cut to what there is. */
export function pathOf({ what, article, from, to, item }: BuilderFields, longest: number): string {
  if (what !== 'passage') return item;
  const end = Math.min(Math.max(from, to), from + longest - 1);
  return `${article}/${end === from ? `p${from}` : `p${from}-p${end}`}/`;
}

/** The fields for a path; `undefined` when nothing that may be chosen has it. */
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
