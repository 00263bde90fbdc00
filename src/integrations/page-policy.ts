/**
 * Removes from each page what it does not need: from its Content Security Policy, the hashes of what is on other pages
 * (Astro writes those of the whole site into every page, which allows more than is needed); from its islands, the random
 * names that nothing reads. With forty islands that saves a kilobyte.
 */

import { createHash } from 'node:crypto';

/** The page without what it does not need. */
export const onlyNeeded = (html: string): string => tightenPolicy(withoutSpaces(withoutIslandNames(html)));

/** The page without the space before blocks, which no browser shows. */
const withoutSpaces = (html: string): string =>
  html.replace(/>\s+<(\/?(?:div|p|details|ol|ul|section|article|main|header|footer|nav)\b)/g, '><$1');

/** The hash by which a Content Security Policy identifies an inline script or style, without quotation marks. */
export const policyHash = (content: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;

const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;

/**
 * The page without what Astro's own script for islands does not read: their `uid`, the `prefix` for React's `useId`, the
 * name of an export that is the default, and options that say no more than that there is a directive.
 */
const withoutIslandNames = (html: string): string =>
  html.replace(/<astro-island uid="[^"]*"(?: prefix="[^"]*")?[^>]*>/g, (island) =>
    island
      .replace(/ uid="[^"]*"(?: prefix="[^"]*")?/, '')
      .replace(' component-export="default"', '')
      .replace(/ opts="\{&quot;name&quot;:&quot;\w+&quot;,&quot;value&quot;:true\}"/, ' opts="{}"'),
  );

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
