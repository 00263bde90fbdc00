import { type Card, cardsOf } from '@/export/cards.ts';
import type { Question } from '@/record/model.ts';
import { getSite } from './contents.ts';
import { wholeUrl } from './url.ts';

/** Where the answer to a question is explained. */
export const questionAddress = ({ id }: Question): string => wholeUrl(`study/questions/#answer-${id}`);

export async function allCards(): Promise<Card[]> {
  const { entries, published } = await getSite();
  return cardsOf(entries, published);
}

/** The address of the entry that a card is of. */
export const cardAddress = (id: string): string => wholeUrl(`${id}/`);
