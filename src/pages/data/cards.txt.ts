/** The cards as text that Anki imports. */

import { asAnkiText } from '@/export/cards.ts';
import { allCards, cardFile } from '@/site/study-files.ts';

export const GET = async (): Promise<Response> => new Response(asAnkiText(await allCards(), cardFile()));
