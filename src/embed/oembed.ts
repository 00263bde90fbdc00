/** Writes the oEmbed answers by which other sites turn the address of an excerpt into its frame (oembed.com). */

import { OEMBED_WIDTH } from './heights.ts';
import { AS_IT_COMES, addressOf, type ExcerptFacts, frameHtml } from './snippets.ts';

/** A response of the oEmbed specification (oembed.com, section 2.3.4), of the type *rich*. */
export interface OEmbed {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** In seconds. */
  readonly cache_age: number;
  readonly html: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

const DAY = 86_400;

/**
 * The response for an excerpt. A static file cannot obey `maxwidth`, so the frame takes the room there is, up to the
 * given width.
 */
export const oembedOf = (excerpt: ExcerptFacts, provider: { name: string; url: string }): OEmbed => ({
  type: 'rich',
  version: '1.0',
  title: excerpt.title,
  provider_name: provider.name,
  provider_url: provider.url,
  cache_age: DAY,
  html: frameHtml(excerpt, addressOf(excerpt, AS_IT_COMES), 'border:0;max-width:100%'),
  width: OEMBED_WIDTH,
  height: excerpt.height,
});
