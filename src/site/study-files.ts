/** The study cards, and the addresses to which cards and questions in exported files link back. */

import { answerId } from '@/contracts.ts';
import { type Card, cardsOf } from '@/export/cards.ts';
import type { Question } from '@/record/model.ts';
import { getSite } from './contents.ts';
import { wholeUrl } from './url.ts';

/** Where the answer to a question is explained. */
export const questionAddress = ({ id }: Question): string => wholeUrl(`study/questions/#${answerId(id)}`);

export async function allCards(): Promise<Card[]> {
  const { entries, published } = await getSite();
  return cardsOf(entries, published);
}

/** The address of the entry from which a card is made. */
export const cardAddress = (id: string): string => wholeUrl(`${id}/`);
