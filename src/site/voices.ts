/** What the reading page shows of the voices of a report: their names, their shares, and the words of each sentence. */

import { inList } from '@/i18n/format.ts';
import { words } from '@/i18n/words.ts';
import { entryTitle, shortNames } from '@/record/model.ts';
import { type Said, shareOfVoices } from '@/record/voices.ts';
import type { MarkedPiece } from '@/record/word-marks.ts';
import { getSite } from './contents.ts';
import type { Reading } from './reading.ts';

/** As many voices have a number and a pattern of their own; of more, the rarest share the last. */
const MOST_VOICES = 7;

/** A voice of a report in the key to its voices. */
export interface Voice {
  /** From 1, the voice with the most words first. */
  readonly number: number;
  readonly name: string;
  readonly sentences: number;
  /** Its share of the words, in whole per cent. */
  readonly percent: number;
}

/** A sentence as the page shows it. */
export interface SaidShown extends Said {
  /** Of its voice. */
  readonly number: number;
  /** Who vouches for it, how it is said, and the words that show it. */
  readonly about: string;
  /** Of the element that says so; the same for sentences of which the same is said. */
  readonly id: string;
}

/** What the voices of a report are called: as the report calls them, or else as their entries do. */
export async function voiceNames(slug: string): Promise<(voice: string) => string> {
  const { entryById, voices } = await getSite();
  const names: Readonly<Record<string, string>> = {
    ...words().reader.voices.notInRecord,
    ...voices.find(({ id }) => id === slug)?.data.names,
  };
  return (voice) => {
    const entry = entryById.get(voice);
    return names[voice] ?? (entry && (shortNames(entry)[0] ?? entryTitle(entry))) ?? voice;
  };
}

export async function voicesIn({
  article,
  report,
  said,
}: Reading): Promise<{ voices: Voice[]; sentences: SaidShown[] }> {
  const nameOf = await voiceNames(article.id);
  const { about, manners } = words().reader.voices;
  const all = shareOfVoices(report, said);
  const numbers = new Map(all.map(({ voice }, i) => [voice, Math.min(i + 1, MOST_VOICES)]));
  const numberOf = (voice: string): number => numbers.get(voice) ?? MOST_VOICES;
  const abouts = said.map(({ voice, manner, paragraph, shows, isCarriedOver }) => {
    const quotes = shows.map(({ start, end }) => `“${report.paragraphs[paragraph]?.slice(start, end) ?? ''}”`);
    return about(nameOf(voice), manners[manner], inList(quotes), isCarriedOver);
  });
  const sum = (values: readonly number[]): number => values.reduce((one, other) => one + other, 0);
  return {
    voices: [...new Set(numbers.values())].map((number) => {
      const group = all.filter(({ voice }) => numberOf(voice) === number);
      return {
        number,
        name: inList(group.map(({ voice }) => nameOf(voice))),
        sentences: sum(group.map(({ sentences }) => sentences)),
        percent: Math.round(sum(group.map(({ share }) => share)) * 100),
      };
    }),
    sentences: said.map((one, i) => ({
      ...one,
      number: numberOf(one.voice),
      about: abouts[i] ?? '',
      id: `w${abouts.indexOf(abouts[i] ?? '') + 1}`,
    })),
  };
}

/** Pieces of a paragraph, by the sentence that they belong to; without sentences all are in one run. */
export function runsBySentence(pieces: readonly MarkedPiece[], said: readonly SaidShown[]) {
  const runs: { sentence: SaidShown | undefined; pieces: MarkedPiece[] }[] = [];
  let offset = 0;
  for (const piece of pieces) {
    const end = offset + piece.text.length;
    // A link goes to the sentence in which it begins; other words are cut where a sentence ends.
    const cuts =
      piece.mention === undefined
        ? said.flatMap((one) => [one.start, one.end]).filter((at) => at > offset && at < end)
        : [];
    const edges = [offset, ...new Set(cuts), end];
    for (const [i, from] of edges.slice(0, -1).entries()) {
      const to = edges[i + 1] ?? end;
      const isLast = to === end;
      const sentence = said.find((one) => from >= one.start && from < one.end);
      const part = {
        ...piece,
        text: piece.text.slice(from - offset, to - offset),
        signs: isLast ? piece.signs : [],
        words: isLast ? piece.words : [],
      };
      const run = runs.at(-1);
      if (run !== undefined && run.sentence === sentence) run.pieces.push(part);
      else runs.push({ sentence, pieces: [part] });
    }
    offset = end;
  }
  return runs;
}
