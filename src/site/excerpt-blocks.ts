/**
 * The words of excerpts, in the order and the styles in which the components of `components/embed/` set them; their
 * heights are worked out from these.
 */

import type { TextBlock } from '@/embed/heights.ts';
import { citedIds } from '@/record/citation.ts';
import { dateInWords } from '@/record/date.ts';
import { type Entry, entryTitle, type Note } from '@/record/model.ts';
import { parseProse } from '@/record/prose.ts';
import { daysBefore, type ReportDays, sinceWords } from '@/record/report-days.ts';
import { sourceLabel } from '@/record/source-label.ts';
import type { ClaimData } from '@/schemas/claim.ts';
import type { Site } from './contents.ts';
import type { TimelineEvent } from './timeline.ts';

/** The claim that a note is about; `undefined` when it is about something else. */
export function claimOf(note: Note, { entryById }: Site): ClaimData | undefined {
  const entry = note.data.about === undefined ? undefined : entryById.get(note.data.about);
  return entry?.kind === 'claims' ? entry.data : undefined;
}

/** One line of a claim with its answers. */
export interface PairLine {
  readonly side: 'Claim' | 'Answer';
  readonly said: string;
  readonly by: string;
  /** On how many of the days, counted from the first, it was still to come. */
  readonly later: number;
}

export function pairOf(claim: ClaimData, { entryById }: Site, days: ReportDays): PairLine[] {
  const nameOf = (id: string): string => {
    const entry = entryById.get(id);
    return entry === undefined ? id : entryTitle(entry);
  };
  const { claimants, firstMade, answers } = claim;
  const claimed = `${claimants.map(nameOf).join(', ')}, ${dateInWords(firstMade.date)}`;
  return [
    { side: 'Claim', said: claim.statement, by: claimed, later: 0 },
    ...answers.map(({ by, date, position }) => ({
      side: 'Answer' as const,
      said: position,
      by: `${by}, ${dateInWords(date)}`,
      later: daysBefore(date, days),
    })),
  ];
}

const pairBlocks = (note: Note, site: Site, days: ReportDays): TextBlock[] => {
  const claim = claimOf(note, site);
  if (claim === undefined) return [];
  return pairOf(claim, site, days).map(({ side, said, by, later }) => ({
    style: 'pair',
    text: `${side} ${said} ${by}`,
    later,
  }));
};

export const passageBlocks = (
  words: readonly string[],
  notes: readonly Note[],
  site: Site,
  days: ReportDays,
): TextBlock[] => [
  ...words.map((text): TextBlock => ({ style: 'words', text })),
  ...notes.flatMap((note): TextBlock[] => [
    { style: 'noteTitle', text: note.data.title },
    { style: 'noteGist', text: note.data.gist },
    ...pairBlocks(note, site, days),
  ]),
];

export const noteBlocks = (note: Note, site: Site, days: ReportDays): TextBlock[] => [
  { style: 'title', text: note.data.title },
  { style: 'lead', text: note.data.gist },
  ...pairBlocks(note, site, days),
  ...proseBlocks(note.body, site, days),
];

export function eventBlocks(
  entry: Extract<Entry, { kind: 'events' }>,
  when: string,
  site: Site,
  days: ReportDays,
): TextBlock[] {
  return [
    { style: 'label', text: when },
    { style: 'title', text: entry.data.title },
    { style: 'lead', text: entry.data.gist },
    ...proseBlocks(entry.body, site, days),
  ];
}

export function claimBlocks(entry: Extract<Entry, { kind: 'claims' }>, site: Site, days: ReportDays): TextBlock[] {
  const { statement, firstMade, repeated, answers } = entry.data;
  const later = (date: string) => daysBefore(date, days);
  const sources = (ids: readonly string[]): string =>
    ids
      .flatMap((id) => site.sourceById.get(id) ?? [])
      .map((source) => sourceLabel(source))
      .join('; ');
  const one = (date: string, ...texts: readonly [TextBlock['style'], string][]): TextBlock[] =>
    texts.map(([style, text]) => ({ style, text, later: later(date) }));
  return [
    { style: 'title', text: entry.data.title },
    { style: 'lead', text: entry.data.gist },
    { style: 'heading', text: 'The claim' },
    { style: 'prose', text: statement },
    { style: 'label', text: pairOf(entry.data, site, days)[0]?.by ?? '' },
    { style: 'label', text: `First made: ${dateInWords(firstMade.date)}, ${firstMade.medium}` },
    { style: 'sources', text: sources(firstMade.sources) },
    ...repeated.flatMap(({ by, date, occasion, sources: ids }) =>
      one(date, ['label', by], ['label', `${dateInWords(date)}, ${occasion}`], ['sources', sources(ids)]),
    ),
    { style: 'heading', text: 'The answer' },
    ...answers.flatMap(({ by, date, position, sources: ids }) =>
      one(date, ['prose', position], ['label', by], ['label', dateInWords(date)], ['sources', sources(ids)]),
    ),
  ];
}

export const timelineBlocks = (title: string, events: readonly TimelineEvent[], brief: boolean): TextBlock[] => [
  { style: 'title', text: title },
  ...events.flatMap(({ date, title, gist, later }): TextBlock[] => [
    { style: 'when', text: dateInWords(date), later },
    { style: 'eventTitle', text: title, later },
    ...(brief ? [] : [{ style: 'eventGist' as const, text: gist, later }]),
  ]),
];

/** The prose of a note or entry with the list of its sources. */
function proseBlocks(body: string, site: Site, days: ReportDays): TextBlock[] {
  let since: string | undefined;
  const blocks = parseProse(body).blocks.flatMap((block): TextBlock[] => {
    if (block.kind === 'heading') return [{ style: 'heading', text: block.text, later: daysBefore(block.since, days) }];
    // A citation is a digit or two beside the words.
    const text = `${block.text}${' 12'.repeat(block.citations.length)}`;
    if (block.since === undefined) {
      since = undefined;
      return [{ style: 'prose', text }];
    }
    const begins = block.since !== since;
    since = block.since;
    const date: TextBlock[] = begins
      ? [{ style: 'sinceDate', text: sinceWords(since, days) + dateInWords(since), later: daysBefore(since, days) }]
      : [];
    return [...date, { style: 'since', text, later: daysBefore(since, days) }];
  });
  const labels = citedIds(body)
    .flatMap((id) => site.sourceById.get(id) ?? [])
    .map((source) => sourceLabel(source));
  return [...blocks, { style: 'sources', text: labels.map((label) => `12 ${label}`).join('   ') }];
}
