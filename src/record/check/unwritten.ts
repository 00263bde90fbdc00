/** The rule that nothing is left of the places that a new article and its notes leave for their author to fill. */

import type { Problem } from '../../errors/problem.ts';
import type { Contents } from '../model.ts';
import { isUnwritten, unwrittenFields } from '../unwritten.ts';
import type { Lines } from './lines.ts';

/** Each part, paragraph and note that is still to be written; of a note without a text, only that. */
export function checkUnwritten({ articles, notes }: Contents, lines: Lines): Problem[] {
  const fields = (file: string, data: object): Problem[] =>
    unwrittenFields(data).map((field) => ({
      file,
      line: lines.field(file, [field]),
      cause: `the ${field} is yet to be written`,
      remedy: REMEDIES[field] ?? 'Write it.',
    }));
  return [
    ...articles.flatMap(({ file, data, body }) => [
      ...fields(file, data),
      ...body.split('\n').flatMap((words, i) => {
        if (!isUnwritten(words)) return [];
        const cause = `paragraph ${words.match(/\d+/)?.[0]} is yet to be retold`;
        const remedy = 'Retell it in our words, and use the words that its notes quote.';
        return [{ file, line: lines.body(file) + i, cause, remedy }];
      }),
    ]),
    ...notes.flatMap(({ file, data, body }): Problem[] => {
      if (!isUnwritten(body)) return fields(file, data);
      const remedy = `Write a title, a gist and a text of 60 to 180 words on “${data.targets[0]?.exact}”, or remove the file.`;
      return [{ file, line: lines.body(file), cause: 'the note is yet to be written', remedy }];
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
  title: 'Use at most nine words.',
  gist: 'Use one sentence of at most 30 words.',
};
