/** Makes the list of all excerpts: the parts of the site that others may show on their own pages. */

import { LICENCE, SITE_NAME } from '@/config.ts';
import { noteId, paragraphId } from '@/contracts.ts';
import type { TextBlock } from '@/embed/heights.ts';
import { stopped } from '@/embed/snippets.ts';
import { language } from '@/i18n/language.ts';
import { words } from '@/i18n/words.ts';
import { oneQuestion, question } from '@/kept/questions.ts';
import { dateInWords } from '@/record/date.ts';
import { type Mention, noteName } from '@/record/mention.ts';
import { type Entry, entryTitle, type Figure, type Note, type Thread } from '@/record/model.ts';
import { parseProse } from '@/record/prose.ts';
import { daysBefore, daysBeforeEntry, daysOf, type ReportDays } from '@/record/report-days.ts';
import { getSite, type Site } from './contents.ts';
import {
  claimBlocks,
  claimOf,
  eventBlocks,
  noteBlocks,
  pairOf,
  passageBlocks,
  timelineBlocks,
} from './excerpt-blocks.ts';
import { figureBlocks } from './figure-blocks.ts';
import { figureDay, figurePath, hasLater as hasLaterValues } from './figures.ts';
import { getEdition, type Reading } from './reading.ts';
import { getTimeline, type TimelineEvent } from './timeline.ts';

/** A part of the site that others may show on their own pages. */
export interface Excerpt {
  /** Its path below `embed/`, with a trailing slash. */
  readonly path: string;
  /** Its name where it is framed, and in lists. */
  readonly title: string;
  /** The path of the place it is taken from, without the base. */
  readonly page: string;
  /** A line above it that says what it is part of, and one below it that says whose words it contains. */
  readonly kicker: string;
  readonly credit: string;
  /** Its words where nothing can be framed: paragraphs, with or without a title. */
  readonly quote: readonly { readonly title?: string; readonly text: string }[];
  /** The days of the reports that it concerns. */
  readonly days: ReportDays;
  /** Whether something in it came after the first of them. */
  readonly later: boolean;
  /** Its words by style, from which its height is worked out. */
  readonly blocks: readonly TextBlock[];
  readonly shows: Shown;
}

type Shown =
  | {
      kind: 'passage';
      words: readonly string[];
      mentions: readonly Mention[];
      from: number;
      to: number;
      notes: readonly Note[];
      whole: boolean;
    }
  | { kind: 'note'; note: Note }
  | { kind: 'claim'; entry: ClaimEntry }
  | { kind: 'event'; entry: EventEntry; when: string }
  | { kind: 'figure'; figure: Figure }
  | { kind: 'timeline'; title: string; events: readonly TimelineEvent[]; brief: boolean };

type ClaimEntry = Extract<Entry, { kind: 'claims' }>;
type EventEntry = Extract<Entry, { kind: 'events' }>;

/** The most paragraphs that one excerpt may hold. */
export const LONGEST_RUN = 5;

/**
 * The most paragraphs in an excerpt with an oEmbed answer. WordPress, for which most of these are, makes no frame that it
 * finds in this way higher than 1,000 pixels; with its notes, a longer run needs far more.
 */
const LONGEST_OEMBED_RUN = 3;

/** A passage with more notes than this shows only their first sentences and links to the rest, to stay light. */
const MOST_WHOLE_NOTES = 8;

/** A timeline with more events than this shows only their dates and titles. */
const MOST_TOLD_EVENTS = 30;

/** The excerpts by their paths. */
const byPath = oneQuestion('excerpts by path', async () => {
  const made = await list();
  return new Map(made.map((excerpt) => [excerpt.path, excerpt]));
});

/** All excerpts of the site: passages, notes, claims, events, figures, timelines. */
export const getExcerpts = oneQuestion('excerpts', async () => [...(await byPath()).values()]);

/** The excerpt with this path below `embed/`, which ends with a slash. Throws when there is none. */
export const getExcerpt = question('excerpt', async (path) => {
  const excerpt = (await byPath()).get(path);
  if (excerpt === undefined) throw new Error(`There is no excerpt at embed/${path}.`);
  return excerpt;
});

async function list(): Promise<Excerpt[]> {
  const site = await getSite();
  const timeline = await getTimeline(site.days);
  const readings = await Promise.all(site.articles.map(({ id }) => getEdition(id)));
  return [
    ...readings.flatMap((reading) => excerptsOfArticle(reading, site)),
    ...site.entries.flatMap((entry) => (entry.kind === 'claims' ? [claimExcerpt(entry, site)] : [])),
    ...site.entries.flatMap((entry) => (entry.kind === 'events' ? [eventExcerpt(entry, site)] : [])),
    ...site.figures.map((figure) => figureExcerpt(figure, site)),
    ...(timeline.length > 0 ? [timelineExcerpt(undefined, timeline, site.days, site)] : []),
    ...(await Promise.all(site.threads.map((thread) => threadExcerpt(thread, site)))),
  ].map(framed);
}

/** Whether other sites find an oEmbed answer in the excerpt's head. */
export const hasOEmbed = ({ shows }: Excerpt): boolean =>
  shows.kind !== 'passage' || shows.to - shows.from < LONGEST_OEMBED_RUN;

/** Adds the lines above and below, which every excerpt has. */
function framed(excerpt: Excerpt): Excerpt {
  const { hindsight, asOf } = words().shell;
  const choices = [hindsight, ...excerpt.days.map((day) => asOf(dateInWords(day)))].join(' ');
  const then: TextBlock[] = excerpt.later ? [{ style: 'switch', text: choices }] : [];
  const { kicker, credit } = excerpt;
  const lang = language();
  return {
    ...excerpt,
    blocks: [
      { style: 'kicker' as const, text: kicker },
      ...excerpt.blocks,
      ...then,
      { style: 'credit' as const, text: `${credit} ${words().embed.seeInPlace}` },
    ].map((block) => ({ lang, ...block })),
  };
}

/** The line below an excerpt from the record. */
const recordCredit = ({ checked }: Site): string => words().embed.credit(SITE_NAME, LICENCE.name, dateInWords(checked));

function excerptsOfArticle(reading: Reading, site: Site): Excerpt[] {
  const count = reading.report.paragraphs.length;
  // A note is in many passages; its prose is read once for all of them.
  const withLater = new Set(reading.notes.filter((note) => hasLater(note, daysOf([reading.article]), site)));
  const passages = Array.from({ length: count }, (_, from) =>
    Array.from({ length: Math.min(LONGEST_RUN, count - from) }, (_, more) =>
      passageExcerpt(reading, from, from + more, withLater, site),
    ),
  );
  return [...passages.flat(), ...reading.notes.map((note) => noteExcerpt(reading, note, withLater.has(note), site))];
}

const headlineOf = ({ article }: Reading): string => article.data.headline;

function passageExcerpt(reading: Reading, from: number, to: number, withLater: ReadonlySet<Note>, site: Site): Excerpt {
  const { id: slug, data } = reading.article;
  const days = daysOf([reading.article]);
  const mentions = reading.mentions.filter(({ paragraph }) => paragraph >= from && paragraph <= to);
  const mentioned = new Set(mentions.map(({ note }) => note));
  const notes = reading.notes.filter((note) => mentioned.has(noteName(note)));
  const run = reading.report.paragraphs.slice(from, to + 1);
  const alone = to === from;
  const whole = notes.length <= MOST_WHOLE_NOTES;
  return {
    path: `${slug}/${alone ? paragraphId(from + 1) : `${paragraphId(from + 1)}-${paragraphId(to + 1)}`}/`,
    title: words().embed.passage(from + 1, to + 1, headlineOf(reading)),
    page: `articles/${slug}/#${paragraphId(from + 1)}`,
    kicker: headlineOf(reading),
    credit: words().embed.retold(data.byline, data.publisher, dateInWords(data.published), recordCredit(site)),
    quote: [...run.map((text) => ({ text })), ...notes.map(({ data: { title, gist } }) => ({ title, text: gist }))],
    days,
    later: notes.some((note) => (whole ? withLater.has(note) : answeredLater(note, days, site))),
    blocks: passageBlocks(run, notes, site, days),
    shows: { kind: 'passage', words: run, mentions, from, to, notes, whole },
  };
}

function noteExcerpt(reading: Reading, note: Note, later: boolean, site: Site): Excerpt {
  const slug = reading.article.id;
  const days = daysOf([reading.article]);
  const { title, gist } = note.data;
  return {
    path: `${slug}/note/${noteName(note)}/`,
    title: words().embed.note(title, headlineOf(reading)),
    page: `articles/${slug}/#${noteId(noteName(note))}`,
    kicker: words().embed.aNote(headlineOf(reading)),
    credit: recordCredit(site),
    quote: [{ title, text: gist }],
    days,
    later,
    blocks: noteBlocks(note, site, days),
    shows: { kind: 'note', note },
  };
}

/** The path below `embed/` of an entry's excerpt; `undefined` for kinds that have none. */
export function excerptOfEntry({ kind, id }: Entry): string | undefined {
  if (kind === 'claims') return `claim/${id.replace('claims/', '')}/`;
  return kind === 'events' ? `event/${id.replace('events/', '')}/` : undefined;
}

const hasSince = (body: string, days: ReportDays): boolean =>
  parseProse(body).blocks.some(({ since }) => daysBefore(since, days) > 0);

function answeredLater(note: Note, days: ReportDays, site: Site): boolean {
  const claim = claimOf(note, site);
  return claim !== undefined && pairOf(claim, site, days).some(({ later }) => later > 0);
}

const hasLater = (note: Note, days: ReportDays, site: Site): boolean =>
  hasSince(note.body, days) || answeredLater(note, days, site);

function claimExcerpt(entry: ClaimEntry, site: Site): Excerpt {
  const days = site.daysOf.get(entry.id) ?? [];
  const { title, gist } = entry.data;
  return {
    path: excerptOfEntry(entry) ?? '',
    title: words().embed.claim(title),
    page: `${entry.id}/`,
    kicker: words().embed.aClaim,
    credit: recordCredit(site),
    quote: [{ title, text: gist }],
    days,
    later: pairOf(entry.data, site, days).some(({ later }) => later > 0),
    blocks: claimBlocks(entry, site, days),
    shows: { kind: 'claim', entry },
  };
}

function eventExcerpt(entry: EventEntry, site: Site): Excerpt {
  const days = site.daysOf.get(entry.id) ?? [];
  const isLater = daysBeforeEntry(entry, days) === days.length;
  const { title, gist, date, place } = entry.data;
  const where = place === undefined ? undefined : site.entryById.get(place);
  const { comma } = words().shell;
  const day = dateInWords(date);
  const when = where === undefined ? day : day + comma + entryTitle(where);
  return {
    path: excerptOfEntry(entry) ?? '',
    title: title + comma + day,
    page: `${entry.id}/`,
    kicker: isLater ? words().embed.anEventAfter(days.length) : words().embed.anEvent,
    credit: recordCredit(site),
    quote: [{ title: title + comma + day, text: gist }],
    days,
    later: hasSince(entry.body, days) && !isLater,
    blocks: eventBlocks(entry, when, site, days),
    shows: { kind: 'event', entry, when },
  };
}

function figureExcerpt(figure: Figure, site: Site): Excerpt {
  const { title, gist } = figure.data;
  const day = figureDay(figure, site);
  return {
    path: `figure/${figure.id}/`,
    title: words().embed.figure(title),
    page: figurePath(figure.id),
    kicker: words().embed.aFigure,
    credit: recordCredit(site),
    quote: [{ title, text: gist }],
    days: [day],
    later: hasLaterValues(figure),
    blocks: figureBlocks(figure, day),
    shows: { kind: 'figure', figure },
  };
}

/** A thread belongs to one report, and is read on its day alone. */
async function threadExcerpt(thread: Thread, site: Site): Promise<Excerpt> {
  const days = site.daysOf.get(thread.article) ?? [];
  return timelineExcerpt(thread, await getTimeline(days), days, site);
}

function timelineExcerpt(
  thread: Thread | undefined,
  timeline: readonly TimelineEvent[],
  days: ReportDays,
  site: Site,
): Excerpt {
  const events = timeline.filter(({ threads }) => thread === undefined || threads.includes(thread.id));
  const brief = events.length > MOST_TOLD_EVENTS;
  const years = [events[0], events.at(-1)].map((event) => event?.date.slice(0, 4));
  const all = words().embed.allEvents(dateInWords([...new Set(years)].join('/')));
  const title = thread === undefined ? all : thread.data.title;
  return {
    path: thread === undefined ? 'timeline/' : `timeline/${thread.id}/`,
    title: words().embed.timeline(title),
    page: thread === undefined ? 'timeline/' : `threads/${thread.id}/`,
    kicker: words().embed.aTimeline,
    credit: recordCredit(site),
    quote: events.map(({ date, title }) => ({ title: dateInWords(date), text: stopped(title) })),
    days,
    later: events.some(({ later }) => later > 0),
    blocks: timelineBlocks(title, events, brief),
    shows: { kind: 'timeline', title, events, brief },
  };
}
