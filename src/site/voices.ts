/** What the reading page shows of the voices of a report: their names, their shares, and the words of each sentence. */

import { words } from '@/i18n/words.ts';
import { entryTitle, shortNames } from '@/record/model.ts';
import { type Said, shareOfVoices } from '@/record/voices.ts';
import type { MarkedPiece } from '@/record/word-marks.ts';
import { getSite } from './contents.ts';
import type { Reading } from './reading.ts';

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
  /** Of the words that say more about it. */
  readonly id: string;
  /** Who vouches for it, and how it is said. */
  readonly label: string;
  /** The words that show it, if any. */
  readonly quoted: readonly string[];
}

export async function voicesIn({ report, said }: Reading): Promise<{ voices: Voice[]; sentences: SaidShown[] }> {
  const { entryById } = await getSite();
  const { label, manners, notInRecord } = words().reader.voices;
  const nameOf = (id: string): string => {
    const entry = entryById.get(id);
    if (entry) return shortNames(entry)[0] ?? entryTitle(entry);
    return id in notInRecord ? notInRecord[id as keyof typeof notInRecord] : id;
  };
  const shares = shareOfVoices(report, said);
  const numberOf = new Map(shares.map(({ voice }, i) => [voice, i + 1]));
  return {
    voices: shares.map(({ voice, sentences, share }, i) => ({
      number: i + 1,
      name: nameOf(voice),
      sentences,
      percent: Math.round(share * 100),
    })),
    sentences: said.map((one, i) => ({
      ...one,
      number: numberOf.get(one.voice) ?? 0,
      id: `by-${i + 1}`,
      label: label(nameOf(one.voice), manners[one.manner]),
      quoted: one.shows.map(({ start, end }) => report.paragraphs[one.paragraph]?.slice(start, end) ?? ''),
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
