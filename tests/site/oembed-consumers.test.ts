import { extract, setProviderList } from '@extractus/oembed-extractor';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../support/serve.ts';

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve(undefined, { atHome: true });
});
afterAll(() => site.close());

const PAGES = [
  ['an excerpt', 'embed/bilawal-in-moscow/p3-p5/', 'embed/bilawal-in-moscow/p3-p5/'],
  ['the article', 'articles/bilawal-in-moscow/', 'embed/bilawal-in-moscow/p1/'],
  ['a claim', 'claims/us-conspiracy/', 'embed/claim/us-conspiracy/'],
  ['a thread', 'threads/the-oil-deal/', 'embed/timeline/the-oil-deal/'],
] as const;

describe('programs that others wrote find from its address', () => {
  it.each(PAGES)('%s (unfurl.js)', async (_, address, framed) => {
    const { oEmbed } = await unfurl(`${site.origin}/${address}`);
    expect(oEmbed).toMatchObject({ type: 'rich', version: '1.0' });
    expect((oEmbed as { html?: string }).html).toContain(`src="${site.origin}/${framed}"`);
  });

  it.each(PAGES)('%s (oembed-extractor)', async (_, address, framed) => {
    setProviderList([]);
    const answer = await extract(`${site.origin}/${address}`);
    expect(answer).toMatchObject({ type: 'rich', provider_name: 'The Annotated Backgrounder', width: 600 });
    expect((answer as { html?: string }).html).toContain(`src="${site.origin}/${framed}"`);
  });
});
