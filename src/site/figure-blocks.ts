/** The words and drawings of a figure's excerpt, from which its height is worked out. Lengths are in CSS pixels. */

import type { TextBlock } from '@/embed/heights.ts';
import { inDigits } from '@/i18n/format.ts';
import { words as wordsOf } from '@/i18n/words.ts';
import { dateInWords } from '@/record/date.ts';
import { type LanesLayout, layOutStatements, layOutVisits } from '@/record/figures/lanes.ts';
import { layOutSeries, type SeriesLayout } from '@/record/figures/lines.ts';
import { layOutCargoes, type RangesLayout } from '@/record/figures/ranges.ts';
import { room } from '@/record/figures/room.ts';
import { axisHeight } from '@/record/figures/time.ts';
import type { Figure } from '@/record/model.ts';
import type { FigureData, FigureOf } from '@/schemas/figure.ts';

/** An empty drawing, of the components in `components/figure/`. */
const NOTHING = 90;

export function figureBlocks({ data }: Figure, published: string): TextBlock[] {
  const text: TextBlock[] = [
    { style: 'title', text: data.title },
    { style: 'lead', text: data.gist },
    { style: 'lead', text: data.since ?? '', later: 1 },
    { style: 'label', text: data.reading ?? '', least: data.reading === undefined ? 0 : 20 },
  ];
  const end: TextBlock = { style: 'label', text: wordsOf().figures.everyValue, least: 24 };
  if (data.kind === 'votes') return [...text, ...voteBlocks(data), end];
  const [then, now] = [false, true].map((later) => drawing(data, published, later));
  // What differs between the two drawings is what hindsight adds.
  const shared = total(then ?? []);
  const more = total(now ?? []) - shared;
  const words = (now ?? []).filter(({ text }) => text !== '').map((block) => ({ ...block, later: 1 }));
  return [
    ...text,
    { style: 'drawing', text: '', least: shared },
    { style: 'drawing', text: '', least: Math.max(0, more), later: 1 },
    ...words,
    end,
  ];
}

/** The heights of drawings without words that wrap. */
const total = (blocks: readonly TextBlock[]): number =>
  blocks.filter(({ text }) => text === '').reduce((sum, { least = 0 }) => sum + least, 0);

const drawn = (least: number): TextBlock => ({ style: 'drawing', text: '', least });

function drawing(data: FigureData, published: string, later: boolean): TextBlock[] {
  switch (data.kind) {
    case 'series':
      return seriesBlocks(layOutSeries(data, published, later));
    case 'statements':
      return laneBlocks(layOutStatements(data, published, later));
    case 'visits':
      return laneBlocks(layOutVisits(data, published, later));
    case 'cargoes':
      return rangeBlocks(layOutCargoes(data, later));
    default:
      return [];
  }
}

const seriesBlocks = (layout: SeriesLayout | undefined): TextBlock[] =>
  layout === undefined
    ? [drawn(NOTHING)]
    : [
        ...layout.panels.map(({ height, withheld }) =>
          drawn(room().titles[0] + height + (withheld.length > 0 ? 40 : 0)),
        ),
        drawn(axisHeight(layout.axis.ticks)),
      ];

function laneBlocks(layout: LanesLayout | undefined): TextBlock[] {
  if (layout === undefined) return [drawn(NOTHING)];
  const { key, sides, axis } = layout;
  const lanes = sides.flatMap(({ lanes }) => lanes);
  return [
    { style: 'label', text: key.map(([, words]) => `oooo ${words}`).join(' '), least: 24 },
    drawn(2 * (room().titles[1] + axisHeight(axis.ticks)) + lanes.reduce((sum, { height }) => sum + height, 0)),
    // Names of more than two lines make a lane higher.
    ...lanes.filter(({ name }) => name.length > 2 * 17).map(() => drawn(16)),
  ];
}

function rangeBlocks(layout: RangesLayout | undefined): TextBlock[] {
  if (layout === undefined) return [drawn(NOTHING)];
  const { figures: said, prose, shell } = wordsOf();
  return [
    ...layout.rows.flatMap(({ name, date, buyer, figures }): TextBlock[] => [
      { style: 'said', text: name + shell.comma + dateInWords(date) + said.cargo.buyer(buyer) },
      drawn(26 + 21),
      ...figures.map(({ value, by, outlier, alone }): TextBlock => {
        const ends = `${alone ? ` ${prose.alone}` : ''}${outlier ? said.cargo.outlier : ''}`;
        return { style: 'said', text: `${inDigits(value)} ${by}${ends}` };
      }),
      ...(figures.length === 0 ? [{ style: 'said', text: said.cargo.noReport, least: 20 } as const] : []),
    ]),
    ...layout.totals.map(
      ({ name, words, alone }): TextBlock => ({
        style: 'label',
        text: `${name}: ${words} ${alone ? prose.alone : ''}`,
      }),
    ),
    drawn(axisHeight(layout.ticks) + 28),
  ];
}

function voteBlocks({ countries, rows }: FigureOf<'votes'>): TextBlock[] {
  const { votes, gaps, bodies, result: count } = wordsOf().figures;
  const longest = Math.max(...countries.map(({ name }) => name.length));
  return [
    { style: 'label', text: [...Object.values(votes), gaps.unknown, 'oooo oooo oooo oooo oooo'].join(' '), least: 28 },
    drawn(longest * 7.5 + 8),
    drawn(26),
    ...rows.map(({ name, date, body, number, result, since }): TextBlock => {
      const { yes, no, abstain } = result;
      const rest = `${bodies[body]} ${number ?? ''} ${count(yes, no, abstain)}`;
      return { style: 'vote', text: `${name} ${dateInWords(date)}, ${rest}`, later: since === undefined ? 0 : 1 };
    }),
  ];
}
