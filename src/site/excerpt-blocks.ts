/**
 * The words of excerpts, in the order and the styles in which the components of `components/embed/` set them; their
 * heights are worked out from these.
 */

import type { TextBlock } from '@/embed/heights.ts';
import type { Language } from '@/i18n/known-languages.ts';
import { MAIN_LANGUAGE } from '@/i18n/languages.ts';
import { words } from '@/i18n/words.ts';
import { citedIds } from '@/record/citation.ts';
import { dateInWords } from '@/record/date.ts';
import { type Entry, entryTitle, type Note } from '@/record/model.ts';
import { parseProse } from '@/record/prose.ts';
import { daysBefore, type ReportDays, sinceWords } from '@/record/report-days.ts';
import { sourceLabel } from '@/record/source-label.ts';
import type { ClaimData } from '@/schemas/claim.ts';
import type { Site } from './contents.ts';
import type { TimelineEvent } from './timeline.ts';
import { translationNotice } from './translation-notice.ts';

/** The claim that a note is about; `undefined` when it is about something else. */
export function claimOf(note: Note, { entryById }: Site): ClaimData | undefined {
  const entry = note.data.about === undefined ? undefined : entryById.get(note.data.about);
  return entry?.kind === 'claims' ? entry.data : undefined;
}

/** One line of a claim with its answers. */
export interface PairLine {
  /** What the line is, as a label before it. */
  readonly side: string;
  readonly isAnswer: boolean;
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
  const { comma } = words().shell;
  const { sides } = words().embed;
  const claimed = [...claimants.map(nameOf), dateInWords(firstMade.date)].join(comma);
  return [
    { side: sides.claim, isAnswer: false, said: claim.statement, by: claimed, later: 0 },
    ...answers.map(({ by, date, position }) => ({
      side: sides.answer,
      isAnswer: true,
      said: position,
      by: by + comma + dateInWords(date),
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
  run: readonly string[],
  notes: readonly Note[],
  site: Site,
  days: ReportDays,
): TextBlock[] => [
  ...run.map((text): TextBlock => ({ style: 'words', text })),
  ...notes.flatMap((note): TextBlock[] => [
    { style: 'noteTitle', text: note.data.title },
    { style: 'noteGist', text: note.data.gist },
    ...pairBlocks(note, site, days),
  ]),
];

export const noteBlocks = (note: Note, site: Site, days: ReportDays): TextBlock[] => [
  ...headBlocks(note),
  ...pairBlocks(note, site, days),
  ...proseBlocks(note, site, days),
];

export function eventBlocks(
  entry: Extract<Entry, { kind: 'events' }>,
  when: string,
  site: Site,
  days: ReportDays,
): TextBlock[] {
  return [{ style: 'label', text: when }, ...headBlocks(entry), ...proseBlocks(entry, site, days)];
}

export function claimBlocks(entry: Extract<Entry, { kind: 'claims' }>, site: Site, days: ReportDays): TextBlock[] {
  const { statement, firstMade, repeated, answers } = entry.data;
  const said = words().record;
  const later = (date: string) => daysBefore(date, days);
  const sources = (ids: readonly string[]): string =>
    ids
      .flatMap((id) => site.sourceById.get(id) ?? [])
      .map((source) => sourceLabel(source))
      .join(words().shell.semicolon);
  const one = (date: string, ...texts: readonly [TextBlock['style'], string][]): TextBlock[] =>
    texts.map(([style, text]) => ({ style, text, later: later(date) }));
  return [
    ...headBlocks(entry),
    { style: 'heading', text: said.claim },
    { style: 'prose', text: statement },
    { style: 'label', text: pairOf(entry.data, site, days)[0]?.by ?? '' },
    { style: 'label', text: said.firstMade(dateInWords(firstMade.date), firstMade.medium) },
    { style: 'sources', text: sources(firstMade.sources) },
    ...repeated.flatMap(({ by, date, occasion, sources: ids }) =>
      one(date, ['label', by], ['label', `${dateInWords(date)}, ${occasion}`], ['sources', sources(ids)]),
    ),
    { style: 'heading', text: said.answer },
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

/** A piece of content, as far as its words are shown. */
type Piece = Pick<Note, 'body' | 'translation'> & { readonly data: { readonly title: string; readonly gist: string } };

/** The language of words that are not in that of the page yet. */
const unless = (isTranslated: boolean | undefined): { lang?: Language } =>
  isTranslated === false ? { lang: MAIN_LANGUAGE } : {};

const headBlocks = ({ data, translation }: Piece): TextBlock[] => [
  { style: 'title', text: data.title, ...unless(translation?.hasWords) },
  { style: 'lead', text: data.gist, ...unless(translation?.hasWords) },
];

/** The prose of a note or entry with the list of its sources. */
function proseBlocks({ body, translation }: Piece, site: Site, days: ReportDays): TextBlock[] {
  const lang = unless(translation?.hasProse);
  let since: string | undefined;
  const blocks = parseProse(body).blocks.flatMap((block): TextBlock[] => {
    if (block.kind === 'heading')
      return [{ style: 'heading', text: block.text, ...lang, later: daysBefore(block.since, days) }];
    // A citation is a digit or two beside the words.
    const text = `${block.text}${' 12'.repeat(block.citations.length)}`;
    if (block.since === undefined) {
      since = undefined;
      return [{ style: 'prose', text, ...lang }];
    }
    const begins = block.since !== since;
    since = block.since;
    const date: TextBlock[] = begins
      ? [{ style: 'sinceDate', text: sinceWords(since, days) + dateInWords(since), later: daysBefore(since, days) }]
      : [];
    return [...date, { style: 'since', text, ...lang, later: daysBefore(since, days) }];
  });
  const labels = citedIds(body)
    .flatMap((id) => site.sourceById.get(id) ?? [])
    .map((source) => sourceLabel(source));
  const sources = labels.map((label) => `12 ${label}`).join('   ');
  return [
    ...translationNotice(translation).map((text): TextBlock => ({ style: 'translation', text })),
    ...blocks,
    { style: 'sources', text: sources },
  ];
}
