/** The pages of prose as Astro’s MDX integration compiled them. */

import { getEntry, render } from 'astro:content';

/** A page’s component and the MDX that it was made of, by the page’s id; `undefined` when there is no such page. */
export async function getProsePage(id: string) {
  const page = await getEntry('pages', id);
  return page && { Content: (await render(page)).Content, body: page.body ?? '' };
}
