/** The pages of prose as Astro’s MDX integration compiled them. */

import { getEntry, render } from 'astro:content';
import { getSite } from './contents.ts';

/** A page’s component in the language of the page that shows it, and its prose; `undefined` when there is no such page. */
export async function getProsePage(id: string) {
  const { pages, rendered } = await getSite();
  const prose = rendered.get(id);
  const file = pages.find((one) => one.id === id)?.file.replace(/^content\//, '') ?? '';
  const page = prose?.translation?.hasProse ? await getEntry('translatedPages', file) : await getEntry('pages', id);
  return prose && page && { Content: (await render(page)).Content, prose };
}
