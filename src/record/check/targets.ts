/** The rules for the text that notes are tied to: each quote occurs in it once, and it contains no markup. */

import type { Problem } from '../../errors/problem.ts';
import { editionText, locate, runsOver } from '../../text/edition.ts';
import type { Attachment, attachAll } from '../mention.ts';
import type { Contents } from '../model.ts';
import { isUnwritten } from '../unwritten.ts';
import type { Lines } from './lines.ts';

/** The notes of each article as placed on its reading edition, by the article's id. */
export type Attached = ReturnType<typeof attachAll>;

/**
 * Every quote of a note must occur in the reading edition as it is written, in one place. A near match is treated as a
 * slip of the pen and reported with the nearest words; only an imported text is searched loosely.
 */
export function checkTargets({ articles }: Contents, attached: Attached, lines: Lines): Problem[] {
  return articles.flatMap(({ id, body }) =>
    (attached.get(id) ?? [])
      .filter(({ mention, placement }) => mention === undefined || placement.status === 'fuzzy')
      .map((attachment) => unplaced(attachment, editionText(body), lines)),
  );
}

function unplaced(
  { note, target, selector, placement }: Attachment,
  report: ReturnType<typeof editionText>,
  lines: Lines,
): Problem {
  const quote = `quote "${selector.exact}"`;
  const near = placement.status === 'fuzzy' ? placement.range : placement.nearest;
  const found = near && locate(report, near);
  const at = isUnwritten(report.paragraphs[found?.paragraph ?? -1] ?? '') ? undefined : found;
  const cause =
    placement.status === 'ambiguous' || runsOver(placement)
      ? `${quote}: ${placement.reason}`
      : near === undefined || at === undefined
        ? `${quote} is not in the report`
        : `${quote} is not in the report; the nearest is "${report.text.slice(near.start, near.end)}" (p${at.paragraph + 1})`;
  const remedy =
    placement.status === 'ambiguous'
      ? 'Add a prefix or a suffix.'
      : runsOver(placement)
        ? `Quote words from one paragraph, such as "${placement.nearest?.text}".`
        : report.paragraphs.some(isUnwritten)
          ? 'Use these words where its paragraph is retold, or change the quote.'
          : 'Change the quote or add a prefix.';
  return { file: note.file, line: lines.field(note.file, ['targets', target, 'exact']), cause, remedy };
}

/** An edition must be plain paragraphs: markup in it would appear on the page as it is typed. */
export function checkEdition(contents: Contents, lines: Lines): Problem[] {
  return [...contents.articles, ...contents.plain].flatMap(({ file, body }) =>
    body.split('\n').flatMap((line, i) => {
      const markup = line.match(/<[a-z/!][^>]*>|^#{1,6} |\*\*|\]\(|^import |[{}]/i);
      if (markup === null) return [];
      const cause = `the edition contains markup: ${markup[0].trim()}`;
      return [
        {
          file,
          line: lines.body(file) + i,
          cause,
          remedy: 'Use plain text; notes are tied by quote, not by markup.',
        },
      ];
    }),
  );
}
