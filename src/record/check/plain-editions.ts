/** The rules for plain editions, so that each can take the place of the full one beside the same notes. */

import type { Problem } from '../../errors/problem.ts';
import { editionText } from '../../text/edition.ts';
import { attachNotes, noteName } from '../mention.ts';
import type { Contents } from '../model.ts';
import type { Lines } from './lines.ts';
import type { Attached } from './targets.ts';

/** Learners get lost in longer sentences. `room` is how much longer they may be in a further language. */
const MOST_WORDS = 22;

/**
 * A plain edition must have as many paragraphs as the full one, short sentences, and in each paragraph the words that
 * the notes there explain.
 */
export function checkPlainEditions(
  { articles, plain, notes }: Contents,
  attached: Attached,
  lines: Lines,
  room = 1,
): Problem[] {
  const most = Math.floor(MOST_WORDS * room);
  return plain.flatMap((edition): Problem[] => {
    const { file, id, body } = edition;
    const full = editionText(articles.find((article) => article.id === id)?.body ?? '');
    const text = editionText(body);
    const fault = (cause: string, remedy: string): Problem => ({ file, line: lines.body(file), cause, remedy });
    if (text.paragraphs.length !== full.paragraphs.length) {
      const cause = `has ${text.paragraphs.length} paragraphs, and the full edition ${full.paragraphs.length}`;
      return [fault(cause, 'Retell each paragraph in one of its own.')];
    }
    const own = notes.filter(({ article }) => article === id);
    const before = attached.get(id) ?? [];
    const moved = attachNotes(text, own).flatMap(({ note, target, selector, placement, mention }, i) => {
      const there = before[i]?.mention?.paragraph;
      if (there === undefined || (mention?.paragraph === there && placement.status !== 'fuzzy')) return [];
      const name = `${noteName(note)}, target ${target + 1}`;
      const cause = `the note ${name}, has no place in paragraph ${there + 1}: “${selector.exact}”`;
      return [fault(cause, 'Use these words there once, or give the note other wordings under `or`.')];
    });
    const long = text.paragraphs.flatMap((paragraph, i) =>
      (paragraph.match(/[^.?!۔؟]+[.?!۔؟]+/g) ?? []).flatMap((sentence) => {
        const count = sentence.trim().split(/\s+/).length;
        const cause = `a sentence of paragraph ${i + 1} has ${count} words: “${sentence.trim().slice(0, 40)} …”`;
        return count <= most ? [] : [fault(cause, `Keep to ${most}.`)];
      }),
    );
    return [...moved, ...long];
  });
}
