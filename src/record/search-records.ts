/** Turns notes, entries and threads into records for the search index, with what became public at other times kept apart. */

import { noteId } from '../contracts.ts';
import { words as said } from '../i18n/words.ts';
import { NOTE_KIND_OF } from '../schemas/note.ts';
import { foldedSpelling } from '../text/fold.ts';
import { inReadingOrder } from './backlinks.ts';
import { dateInWords } from './date.ts';
import { noteName } from './mention.ts';
import { type Contents, type Entry, entryTitle, type Note, nameForms, shortNames } from './model.ts';
import { parseProse } from './prose.ts';
import { daysBefore, daysBeforeEntry, daysOf, dividingReports, type ReportDays } from './report-days.ts';

/** One thing that a search can find. What was public on the day of a report and what came later are separate records. */
export interface SearchRecord {
  /** The address without the base and without a slash at its start. */
  readonly path: string;
  readonly title: string;
  readonly kind: string;
  /** The headline of the report to which a note or thread belongs; absent for the record, which is shared. */
  readonly report?: string | undefined;
  /**
   * By when it was public, to filter by: the days of the reports, where there are several, or `on the day`; what is later
   * than all of them is `later`.
   */
  readonly when: readonly string[];
  /** The same in words, for a result. */
  readonly since: string;
  /** All words, other spellings and scripts included. Those of a record in the Arabic script are folded, as queries are. */
  readonly text: string;
  /** The same words one by one as they are written, where they are folded in `text`. */
  readonly written?: string;
}

/**
 * Everything that can be found: notes, entries and threads, each with its words, by the days (`daysOf`) of all reports, and
 * entries with their titles in other languages.
 * @param elsewhere the content in the other languages of the site
 */
export function searchRecords(contents: Contents, elsewhere: readonly Contents[] = []): SearchRecord[] {
  const titles = elsewhere.map(({ entries }) => new Map(entries.map((entry) => [entry.id, entryTitle(entry)])));
  const otherTitles = ({ id }: Entry): string[] => titles.flatMap((byId) => byId.get(id) ?? []);
  const days = daysOf(contents.articles);
  const reportOf = dividingReports(contents);
  const bySlug = new Map(contents.articles.map((article) => [article.id, article]));
  const headline = (slug: string) => (days.length > 1 ? bySlug.get(slug)?.data.headline : undefined);
  const note = (one: Note): SearchRecord[] =>
    apart(
      {
        path: `articles/${one.article}/#${noteId(noteName(one))}`,
        title: one.data.title,
        kind: 'note',
        report: headline(one.article),
        from: reportOf(one).day,
      },
      [one.data.gist],
      one.body,
      days,
    );
  const records = [
    ...inReadingOrder(contents.notes, []).flatMap(note),
    ...contents.entries.flatMap((entry) => entryRecords(entry, reportOf(entry).day, days, otherTitles(entry))),
    ...contents.threads.flatMap(({ id, data, body }) => {
      const { outside } = words(body);
      const from = reportOf({ id }).day;
      return [
        recordOf(
          { path: `threads/${id}/`, title: data.title, kind: 'thread', from },
          [data.gist, ...outside],
          daysBefore(from, days),
          days,
        ),
      ];
    }),
  ];
  return records.map(folded);
}

/**
 * A record whose title is in the Arabic script with its words folded, since there the signs and letters of a word differ
 * with the keyboard and the habit of who types it.
 */
function folded(record: SearchRecord): SearchRecord {
  if (!/^\P{L}*\p{Script=Arabic}/u.test(record.title)) return record;
  // A non-joiner parts words for the search.
  const written = record.text.split(/[\s\u200c]+/);
  const text = written.map((word) => foldedSpelling(word) || word).join(' ');
  return { ...record, text, written: written.join(' ') };
}

/** What the records of one thing have in common; `from` is the day of the report by which its text was public. */
interface Known extends Pick<SearchRecord, 'path' | 'title' | 'kind' | 'report'> {
  readonly from: string;
}

function entryRecords(entry: Entry, from: string, days: ReportDays, otherTitles: readonly string[]): SearchRecord[] {
  // In the folded spelling too, which is what the search asks for.
  const spelt = (texts: readonly string[]) => new Set(texts.flatMap((text) => [text, foldedSpelling(text)]));
  const names = spelt(nameForms(entry).map(({ text }) => text));
  const sides =
    entry.kind === 'claims' ? [entry.data.statement, ...entry.data.answers.map(({ position }) => position)] : [];
  const known = { path: `${entry.id}/`, title: entryTitle(entry), kind: NOTE_KIND_OF[entry.kind], from };
  const head = [...names, ...shortNames(entry), entry.data.gist, ...sides, ...spelt(otherTitles)];
  return apart(known, head, entry.body, days, daysBeforeEntry(entry, days));
}

/**
 * What is later has its own address, which shows what came since even to a reader who had hidden it. `coming` says on how
 * many of the days all of it was still to come.
 */
function apart(known: Known, head: string[], body: string, days: ReportDays, coming = 0): SearchRecord[] {
  const { outside, since } = words(body);
  const counts = [...new Set(since.map(({ date }) => daysBefore(date, days)))].sort((a, b) => a - b);
  const later = { ...known, path: known.path.replace(/(?=#|$)/, '?as=now') };
  const first = Math.max(daysBefore(known.from, days), coming);
  return [
    recordOf(coming > 0 ? later : known, [...head, ...outside], first, days),
    ...counts.map((count) =>
      recordOf(
        later,
        since.flatMap(({ date, text }) => (daysBefore(date, days) === count ? [text] : [])),
        count,
        days,
      ),
    ),
  ];
}

const recordOf = ({ from: _, ...known }: Known, texts: string[], count: number, days: ReportDays): SearchRecord => ({
  ...known,
  when: count === days.length ? ['later'] : days.length > 1 ? days.slice(count) : ['on the day'],
  since:
    count === 0 ? '' : count === days.length ? said().record.later : said().record.by(dateInWords(days[count] ?? '')),
  text: [known.title, ...texts].join(' · '),
});

function words(body: string): { outside: string[]; since: { date: string; text: string }[] } {
  const { blocks } = parseProse(body);
  return {
    outside: blocks.filter(({ since }) => since === undefined).map(({ text }) => text),
    since: blocks.flatMap(({ since, text }) => (since === undefined ? [] : [{ date: since, text }])),
  };
}
