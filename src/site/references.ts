/** References to an item in the styles that schools ask for, kept from one build to the next: citeproc takes long. */

import { type CslItem, references } from '@/export/bibliography.ts';
import { keptOr } from '@/kept/keeping.ts';

type References = ReturnType<typeof references>;

export async function keptReferences(item: CslItem): Promise<References> {
  const piece = await keptOr('references', JSON.stringify(item), () => Buffer.from(JSON.stringify(references(item))));
  return JSON.parse(Buffer.from(piece).toString()) as References;
}
