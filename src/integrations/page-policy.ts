/**
 * Removes from each page what it does not need: from its Content Security Policy, the hashes of what is on other pages
 * (Astro writes those of the whole site into every page, which allows more than is needed); from its islands, the random
 * names that nothing reads. With forty islands that saves a kilobyte.
 */

import { createHash } from 'node:crypto';

/** The page without what it does not need. */
export const onlyNeeded = (html: string): string => tightenPolicy(withoutIslandNames(html));

/** The hash by which a Content Security Policy identifies an inline script or style, without quotation marks. */
export const policyHash = (content: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;

const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;

/** The page without the `uid` of its islands, which Astro's own script does not read, and the `prefix` for React's `useId`. */
const withoutIslandNames = (html: string): string =>
  html.replace(/<astro-island uid="[^"]*"(?: prefix="[^"]*")?/g, '<astro-island');

/** The page without those hashes in its policy that match none of its inline scripts and styles. */
export function tightenPolicy(html: string): string {
  const present = new Set<string>();
  for (const [, , attributes = '', content = ''] of html.matchAll(INLINE)) {
    if (!/\bsrc=/.test(attributes)) present.add(`'${policyHash(content)}'`);
  }
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (policy) =>
    policy.replace(/ ('sha256-[^']+')/g, (spaced, hash: string) => (present.has(hash) ? spaced : '')),
  );
}
