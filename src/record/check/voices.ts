/** The rules for a report's voices: every sentence has one voice, which is in the record or one of three that are not. */

import type { Problem } from '../../errors/problem.ts';
import { editionText } from '../../text/edition.ts';
import type { Contents } from '../model.ts';
import { voicesOf } from '../voices.ts';
import type { Lines } from './lines.ts';
import { didYouMean } from './nearest.ts';

export function checkVoices(
  { articles, plain, voices, entries }: Contents,
  lines: Lines,
  language?: string,
): Problem[] {
  const ids = entries.map(({ id }) => id);
  return voices.flatMap(({ id, file, data }): Problem[] => {
    const used = new Set([...data.article, ...data.plain].map(({ voice }) => voice));
    const unused = Object.keys(data.names).flatMap((voice): Problem[] => {
      if (used.has(voice)) return [];
      const remedy = didYouMean(voice, [...used], 'Remove it.');
      return [
        { file, line: lines.field(file, ['names', voice]), cause: `names ${voice}, whose words are nowhere`, remedy },
      ];
    });
    const article = articles.find((one) => one.id === id);
    const editions = { article, plain: plain.find((one) => one.id === id) };
    const inEditions = (['article', 'plain'] as const).flatMap((edition) => {
      const list = data[edition];
      const body = editions[edition]?.body;
      if (list.length === 0 || body === undefined) return [];
      const { faults } = voicesOf(editionText(body), list, language ?? article?.data.language ?? 'en');
      return [
        ...faults.map(({ item, cause }) => ({
          file,
          line: lines.field(file, item === undefined ? [edition] : [edition, item]),
          cause,
          remedy: 'Give each sentence one item, with words that only it has.',
        })),
        ...list.flatMap(({ voice }, item) => {
          if (!voice.includes('/') || ids.includes(voice)) return [];
          const cause = `refers to ${voice}, which does not exist`;
          const remedy = didYouMean(voice, ids, `Write content/${voice}.mdx, or use reporter or nobody.`);
          return [{ file, line: lines.field(file, [edition, item, 'voice']), cause, remedy }];
        }),
      ];
    });
    return [...unused, ...inEditions];
  });
}
