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
  /** Whether only a sentence beside it shows whose it is. */
  readonly isCarriedOver: boolean;
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
  for (const [item, entry] of list.entries()) {
    const wording = found(report, entry);
    const place = wording?.place;
    const at = sentences.findIndex(
      ({ paragraph, start, end }) =>
        place !== undefined && paragraph === place.paragraph && place.start >= start && place.end <= end,
    );
    const sentence = sentences[at];
    if (wording === undefined || sentence === undefined) {
      faults.push({ item, cause: `“${entry.exact}” is not within one sentence of the text` });
      continue;
    }
    if (said.has(at)) {
      faults.push({ item, cause: `gives a second voice to “${opening(sentence.text)}”` });
      continue;
    }
    const shows = wording.shows.flatMap((words) => {
      const start = sentence.text.indexOf(words);
      if (start < 0) faults.push({ item, cause: `shows “${words}”, which “${opening(sentence.text)}” does not have` });
      return start < 0 ? [] : [{ start: sentence.start + start, end: sentence.start + start + words.length }];
    });
    const isCarriedOver = wording.shows.length === 0 && !(OF_REPORT.has(entry.voice) && wording.manner === 'stated');
    const { paragraph, start, end } = sentence;
    said.set(at, { paragraph, start, end, voice: entry.voice, manner: wording.manner, shows, isCarriedOver });
  }
  for (const [at, { isCarriedOver }] of said) {
    if (!isCarriedOver || isShownBeside(said, at, -1) || isShownBeside(said, at, 1)) continue;
    faults.push({ item: undefined, cause: `shows no words for the voice of “${opening(sentences[at]?.text ?? '')}”` });
  }
  for (const [at, { text }] of sentences.entries())
    if (!said.has(at)) faults.push({ item: undefined, cause: `gives no voice to “${opening(text)}”` });
  return { said: [...said].sort(([a], [b]) => a - b).map(([, one]) => one), faults };
}

/** Whether a sentence goes on with what is said before it, or after it, where words show whose that is. */
function isShownBeside(said: ReadonlyMap<number, Said>, at: number, step: 1 | -1): boolean {
  const [one, near] = [said.get(at), said.get(at + step)];
  const goesOn = near?.paragraph === one?.paragraph && near?.voice === one?.voice && near?.manner === one?.manner;
  return near !== undefined && goesOn && (!near.isCarriedOver || isShownBeside(said, at + step, step));
}

/** An item as the report has it: in the first of its wordings that is there as it stands, or else in the first that is found. */
function found(report: ReportText, item: VoicedSentence) {
  const anchor = anchorerOf(report);
  const wordings = [item, ...(item.or ?? [])].flatMap(({ exact, prefix, suffix, shows, manner = item.manner }) => {
    const { range, status } = anchor({ exact, prefix, suffix });
    const place = range && locate(report, range);
    return place === undefined ? [] : [{ place, status, shows, manner }];
  });
  return wordings.find(({ status }) => status === 'exact') ?? wordings[0];
}

const opening = (sentence: string): string => {
  const words = sentence.split(/\s+/);
  return words.length <= 7 ? sentence : `${words.slice(0, 7).join(' ')} …`;
};

/** Voices that need no words to show what they state. */
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
