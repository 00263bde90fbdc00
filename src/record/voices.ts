/** Finds for each sentence of a report who vouches for it, by the quotes that the article's list of voices gives. */

import type { Manner, VoicedSentence } from '../schemas/voices.ts';
import { anchorerOf, locate, type ReportText } from '../text/edition.ts';
import type { TextRange } from '../text/selector.ts';
import { unitsOf } from '../text/stretch.ts';

/** A sentence of a report with its voice; offsets count UTF-16 units within the paragraph. */
export interface Said extends TextRange {
  /** From 0. */
  readonly paragraph: number;
  readonly voice: string;
  readonly manner: Manner;
  /** The words that show whose it is. */
  readonly shows: readonly TextRange[];
}

/** What is wrong with a list of voices: an item of it, from 0, or a sentence that no item is about. */
interface VoiceFault {
  readonly item: number | undefined;
  readonly cause: string;
}

/**
 * The sentences that have a voice, in reading order, and what is wrong with the list. A sentence without a voice is a
 * fault, as is one with two.
 */
export function voicesOf(report: ReportText, list: readonly VoicedSentence[], language: string) {
  const sentences = report.paragraphs.flatMap((text, paragraph) =>
    unitsOf(text, 'sentence', language).map((range) => ({
      paragraph,
      ...range,
      text: text.slice(range.start, range.end),
    })),
  );
  const said = new Map<number, Said>();
  const faults: VoiceFault[] = [];
  const unshown = new Set<number>();
  for (const [item, entry] of list.entries()) {
    const place = placeOf(report, entry);
    const at = sentences.findIndex(
      ({ paragraph, start, end }) =>
        place !== undefined && paragraph === place.paragraph && place.start >= start && place.end <= end,
    );
    const sentence = sentences[at];
    if (sentence === undefined) {
      faults.push({ item, cause: `“${entry.exact}” is not within one sentence of the text` });
      continue;
    }
    if (said.has(at)) faults.push({ item, cause: `gives a second voice to “${opening(sentence.text)}”` });
    const shows = entry.shows.flatMap((words) => {
      const start = sentence.text.indexOf(words);
      if (start < 0) faults.push({ item, cause: `shows “${words}”, which “${opening(sentence.text)}” does not have` });
      return start < 0 ? [] : [{ start: sentence.start + start, end: sentence.start + start + words.length }];
    });
    if (entry.shows.length === 0 && !OF_REPORT.has(entry.voice)) unshown.add(at);
    const { paragraph, start, end } = sentence;
    said.set(at, { paragraph, start, end, voice: entry.voice, manner: entry.manner, shows });
  }
  for (const at of unshown) {
    const [before, one, after] = [said.get(at - 1), said.get(at), said.get(at + 1)];
    if ([before, after].some((near) => near?.voice === one?.voice && near?.paragraph === one?.paragraph)) continue;
    faults.push({ item: undefined, cause: `shows no words for the voice of “${opening(sentences[at]?.text ?? '')}”` });
  }
  for (const [at, { text }] of sentences.entries())
    if (!said.has(at)) faults.push({ item: undefined, cause: `gives no voice to “${opening(text)}”` });
  return { said: [...said].sort(([a], [b]) => a - b).map(([, one]) => one), faults };
}

function placeOf(report: ReportText, { exact, prefix, suffix, or = [] }: VoicedSentence) {
  const anchor = anchorerOf(report);
  for (const selector of [{ exact, prefix, suffix }, ...or]) {
    const { range } = anchor(selector);
    const place = range && locate(report, range);
    if (place !== undefined) return place;
  }
  return undefined;
}

const opening = (sentence: string): string => {
  const words = sentence.split(/\s+/);
  return words.length <= 7 ? sentence : `${words.slice(0, 7).join(' ')} …`;
};

/** Voices that need no words to show them. */
const OF_REPORT: ReadonlySet<string> = new Set(['reporter', 'edition']);

/** The share of each voice in the words of a report, the largest first. */
export function shareOfVoices({ paragraphs }: ReportText, said: readonly Said[]) {
  const counts = new Map<string, { sentences: number; words: number }>();
  let all = 0;
  for (const { paragraph, start, end, voice } of said) {
    const words = paragraphs[paragraph]?.slice(start, end).split(/\s+/).length ?? 0;
    const known = counts.get(voice) ?? { sentences: 0, words: 0 };
    counts.set(voice, { sentences: known.sentences + 1, words: known.words + words });
    all += words;
  }
  return [...counts]
    .map(([voice, { sentences, words }]) => ({ voice, sentences, share: words / all }))
    .sort((a, b) => b.share - a.share);
}
