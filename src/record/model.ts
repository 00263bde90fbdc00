/** The types of all content as it is read, before it is joined, and what can be asked of any entry. */

import type { ArticleData } from '../schemas/article.ts';
import type { Change } from '../schemas/change.ts';
import type { ClaimData } from '../schemas/claim.ts';
import type { EntryKind, NameForm } from '../schemas/common.ts';
import type { EventData } from '../schemas/event.ts';
import type { FigureData } from '../schemas/figure.ts';
import type { MapData } from '../schemas/map.ts';
import type { NoteData } from '../schemas/note.ts';
import type { OrganisationData } from '../schemas/organisation.ts';
import type { PageData } from '../schemas/page.ts';
import type { PathData } from '../schemas/path.ts';
import type { PersonData } from '../schemas/person.ts';
import type { PlaceData } from '../schemas/place.ts';
import type { PlainEditionData } from '../schemas/plain-edition.ts';
import type { QuestionData } from '../schemas/question.ts';
import type { Source } from '../schemas/source.ts';
import type { TermData } from '../schemas/term.ts';
import type { ThreadData } from '../schemas/thread.ts';
import type { VoicesData } from '../schemas/voices.ts';

/** How far a piece of content is in a further language. */
export interface Translation {
  /** Whether its front matter is. */
  readonly hasWords: boolean;
  /** Whether its prose is. */
  readonly hasProse: boolean;
  /** Whether it renders an earlier text of the main language. */
  readonly isBehind: boolean;
}

/** What every piece of content has: its id, its file, its front matter, and its prose as MDX source. */
interface Content<Data> {
  readonly id: string;
  /** The path of the file, relative to the project. */
  readonly file: string;
  readonly data: Data;
  readonly body: string;
  /** How far it is in the language in which it is read; absent in the main one. */
  readonly translation?: Translation | undefined;
}

export type Article = Content<ArticleData>;

/** An article in plain language; its id is the slug. */
export type PlainEdition = Content<PlainEditionData>;

interface ContentOfArticle<Data> extends Content<Data> {
  /** The slug of the article. */
  readonly article: string;
}

/**
 * A page of prose: one of the site, such as `pages/about`, or an article's cover or page for teachers, such as
 * `articles/<slug>/cover`.
 */
type Page = Content<PageData>;

/** A strand of the story; its id is its name, as in `the-visit`. */
export type Thread = ContentOfArticle<ThreadData>;

/** A way to study the report; its id is its name, as in `one-lesson`. */
export type StudyPath = ContentOfArticle<PathData>;

/** A question for those who study the report; its body explains the answer. */
export type Question = ContentOfArticle<QuestionData>;

export type Note = ContentOfArticle<NoteData>;

/** A figure; its id is the name of its file, as in `reserves`, and it has no prose. */
export type Figure = Omit<Content<FigureData>, 'body'>;

/** Who vouches for the sentences of an article; its id is the slug. */
type Voices = Omit<Content<VoicesData>, 'body'>;

interface EntryOf<Kind extends EntryKind, Data> extends Content<Data> {
  readonly kind: Kind;
}

/** An entry of the record; its id is made of kind and name, as in `people/ines-calder`. */
export type Entry =
  | EntryOf<'people', PersonData>
  | EntryOf<'organisations', OrganisationData>
  | EntryOf<'events', EventData>
  | EntryOf<'claims', ClaimData>
  | EntryOf<'places', PlaceData>
  | EntryOf<'terms', TermData>;

/** An addition or a correction, and how far it is in the language that is being rendered. */
export type ListedChange = Change & { readonly translation?: Translation | undefined };

/** All content, not yet joined. */
export interface Contents {
  readonly articles: readonly Article[];
  readonly plain: readonly PlainEdition[];
  readonly notes: readonly Note[];
  readonly voices: readonly Voices[];
  readonly entries: readonly Entry[];
  readonly pages: readonly Page[];
  readonly threads: readonly Thread[];
  readonly questions: readonly Question[];
  readonly paths: readonly StudyPath[];
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
  readonly changes: readonly ListedChange[];
  /** What the map shows besides the places. */
  readonly map?: MapData | undefined;
}

/** Those of some items that belong to an article. */
export const ofArticle = <Item extends { readonly article: string }>(items: readonly Item[], slug: string): Item[] =>
  items.filter(({ article }) => article === slug);

/** What an entry is called in lists and headings. */
export function entryTitle(entry: Entry): string {
  const { data } = entry;
  if ('term' in data) return data.term;
  return 'title' in data ? data.title : data.name;
}

/** The entry's name in other scripts and spellings. */
export const nameForms = (entry: Entry): readonly NameForm[] => ('names' in entry.data ? entry.data.names : []);

/** The short form of an organisation's name, in a list that is empty for other entries. */
export const shortNames = (entry: Entry): readonly string[] =>
  'short' in entry.data && entry.data.short ? [entry.data.short] : [];

/** The entry's name in Urdu, where it has one. */
export const urduName = (entry: Entry): string | undefined => nameForms(entry).find(({ lang }) => lang === 'ur')?.text;

/** An entry's references to other entries, in the order in which the front matter gives them. */
export function references(entry: Entry): string[] {
  return [...ownReferences(entry), ...entry.data.related];
}

function ownReferences(entry: Entry): string[] {
  switch (entry.kind) {
    case 'people':
      return entry.data.roles.flatMap((role) => role.organisation ?? []);
    case 'events':
      return [...(entry.data.place === undefined ? [] : [entry.data.place]), ...entry.data.participants];
    case 'claims': {
      const { claimants, firstMade, repeated, answers } = entry.data;
      const place = firstMade.place === undefined ? [] : [firstMade.place];
      return [...claimants, ...place, ...[...repeated, ...answers].flatMap((one) => one.entry ?? [])];
    }
    default:
      return [];
  }
}

/** The sources that a claim's front matter names for its two sides; both lists are empty for other entries. */
export function sidesOf(entry: Entry): { claim: string[]; answer: string[] } {
  if (entry.kind !== 'claims') return { claim: [], answer: [] };
  const { firstMade, repeated, answers } = entry.data;
  return {
    claim: [firstMade, ...repeated].flatMap(({ sources }) => sources),
    answer: answers.flatMap(({ sources }) => sources),
  };
}
