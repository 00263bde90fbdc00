/** The study cards, and the addresses to which cards and questions in exported files link back. */

import { answerId } from '@/contracts.ts';
import { type Card, cardsOf } from '@/export/cards.ts';
import type { Question } from '@/record/model.ts';
import { getSite, type Site } from './contents.ts';
import { studyPath } from './study.ts';
import { wholeUrl } from './url.ts';

/** Tells where the answer to a question is explained. */
export const questionAddress =
  (site: Pick<Site, 'articles'>) =>
  ({ id, article }: Question): string =>
    wholeUrl(`${studyPath(site, article)}questions/#${answerId(id)}`);

export async function allCards(): Promise<Card[]> {
  const { entries, published } = await getSite();
  return cardsOf(entries, published);
}

/** The address of the entry from which a card is made. */
export const cardAddress = (id: string): string => wholeUrl(`${id}/`);
