/** The rule that nothing is left of the places that a new article and its notes leave for their author to fill. */

import type { Problem } from '../../errors/problem.ts';
import type { Contents } from '../model.ts';
import { isUnwritten } from '../unwritten.ts';
import type { Lines } from './lines.ts';

/** Each part, paragraph and note that is still to be written. */
export function checkUnwritten({ articles, notes }: Contents, lines: Lines): Problem[] {
  return [
    ...articles.flatMap(({ file, data, body }) => [
      ...Object.entries(data)
        .filter(([, value]) => typeof value === 'string' && isUnwritten(value))
        .map(([part]) => ({
          file,
          line: lines.field(file, [part]),
          cause: `the ${part} is yet to be written`,
          remedy: REMEDIES[part] ?? 'Write it.',
        })),
      ...body.split('\n').flatMap((words, i) => {
        const number = isUnwritten(words) ? words.match(/\d+/)?.[0] : undefined;
        const cause = `paragraph ${number} is yet to be retold`;
        const remedy = 'Retell it in our words, and use the words that its notes quote.';
        return number === undefined ? [] : [{ file, line: lines.body(file) + i, cause, remedy }];
      }),
    ]),
    ...notes.flatMap(({ file, data, body }): Problem[] => {
      if (isUnwritten(body)) {
        const remedy = `Write a title, a gist and a text of 60 to 180 words on “${data.targets[0]?.exact}”, or remove the file.`;
        return [{ file, line: lines.body(file), cause: 'the note is yet to be written', remedy }];
      }
      return (['title', 'gist'] as const)
        .filter((part) => isUnwritten(data[part]))
        .map((part) => ({
          file,
          line: lines.field(file, [part]),
          cause: `the ${part} is yet to be written`,
          remedy: part === 'title' ? 'Use at most nine words.' : 'Write one sentence of at most 30 words.',
        }));
    }),
  ];
}

const REMEDIES: Readonly<Record<string, string>> = {
  headline: 'Use at most 16 words, and not the publisher’s.',
  standfirst: 'Use at most 30 words, and not the publisher’s.',
  byline: 'Give the reporter’s name, or the agency’s.',
  publisher: 'Give the name of the paper.',
  dateline: 'Give the place that the report was filed from.',
  caption: 'Say in our words what the report’s picture shows.',
};
