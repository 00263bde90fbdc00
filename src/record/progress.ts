/** How far the work on an article has come. */

import { editionText } from '../text/edition.ts';
import { counted } from './counted.ts';
import { type Contents, ofArticle } from './model.ts';
import { parseProse } from './prose.ts';
import { isUnwritten } from './unwritten.ts';

/** Of each kind of work, how much is done and how much there is. */
export interface Progress {
  readonly paragraphs: Share;
  readonly notes: Share;
  /** The sources that the notes cite, and how many of them are in `sources.json`. */
  readonly sources: Share;
  /** Notes of the kind *claim*: about an entry of the record, which holds the answers to it. */
  readonly claims: Share;
}

interface Share {
  readonly done: number;
  readonly all: number;
}

/** The progress of the article with this id. */
export function progressOf(
  id: string,
  { articles, notes, entries, sources }: Pick<Contents, 'articles' | 'notes' | 'entries' | 'sources'>,
): Progress {
  const article = articles.find((one) => one.id === id);
  const { paragraphs } = editionText(article?.body ?? '');
  const own = ofArticle(notes, id);
  const claims = own.filter(({ data }) => data.kind === 'claim');
  const answered = claims.filter(({ data: { about } }) =>
    entries.some((entry) => entry.id === about && entry.kind === 'claims' && entry.data.answers.length > 0),
  );
  const cited = new Set(
    own.flatMap(({ body }) =>
      parseProse(body).blocks.flatMap(({ citations }) => citations.flatMap(({ id }) => id || [])),
    ),
  );
  const share = <T>(all: readonly T[], isDone: (one: T) => boolean): Share => ({
    done: all.filter(isDone).length,
    all: all.length,
  });
  return {
    paragraphs: share(paragraphs, (words) => !isUnwritten(words)),
    notes: share(own, ({ body }) => !isUnwritten(body)),
    sources: share([...cited], (source) => sources.some(({ id }) => id === source)),
    claims: { done: answered.length, all: claims.length },
  };
}

/** In one line: `a-report: 3 of 14 paragraphs retold, 2 of 20 notes written, 4 sources found, 1 of 3 claims answered`. */
export function describeProgress(id: string, { paragraphs, notes, sources, claims }: Progress): string {
  const of = ({ done, all }: Share, thing: string) => `${done} of ${counted(all, thing)}`;
  return `${id}: ${[
    `${of(paragraphs, 'paragraph')} retold`,
    `${of(notes, 'note')} written`,
    `${counted(sources.done, 'source')} found`,
    `${of(claims, 'claim')} with answers`,
  ].join(', ')}.`;
}
