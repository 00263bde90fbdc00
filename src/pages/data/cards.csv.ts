/** The cards as CSV. */

import { asCsv } from '@/export/cards.ts';
import { allCards, cardFile } from '@/site/study-files.ts';

export const GET = async (): Promise<Response> => new Response(asCsv(await allCards(), cardFile()));
