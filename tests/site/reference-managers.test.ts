import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContents } from '../../src/cli/read-contents.ts';
import { languageOfPath } from '../../src/i18n/languages.ts';
import { builtPages, isExcerpt } from '../support/pages.ts';

/** What a page says of itself, as Wikimedia’s citation service reads it; what a page says twice becomes a list. */
interface Metadata {
  readonly dublinCore: Readonly<Record<string, unknown>>;
  readonly openGraph: Readonly<Record<string, unknown>>;
}
const require = createRequire(import.meta.url);
const metadata: { loadFromString(html: string): Promise<Metadata> } = require('html-metadata');

const SITE = 'The Annotated Backgrounder';
/** Nobody is meant to cite an excerpt: its canonical page is another. */
const pages = builtPages().filter(({ path }) => !isExcerpt(path));
const { contents, translations } = readContents('.');
/** The article in the language of the page at a path. */
const articleAt = (path: string) => (translations.get(languageOfPath(path)) ?? contents).articles[0]?.data;

const isReport = (path: string): boolean => /^(?:\/ur)?\/articles\/[^/]+\/(?:plain\/)?$/.test(path);

describe('a reference manager that saves a page', () => {
  let read: readonly (Metadata & { path: string; html: string })[];
  beforeAll(async () => {
    read = await Promise.all(pages.map(async (page) => ({ ...page, ...(await metadata.loadFromString(page.html)) })));
  });

  it('finds once who wrote it, when it was last checked, who publishes it, and where', () => {
    for (const { path, dublinCore, openGraph } of read) {
      expect(dublinCore, path).toEqual({
        creator: isReport(path) ? articleAt(path)?.byline : SITE,
        date: articleAt(path)?.checked,
        publisher: SITE,
      });
      expect(openGraph.site_name, path).toBe(SITE);
      expect(openGraph.url, path).toBe(`http://localhost:4321${path === '/404.html' ? '/404/' : path}`);
    }
  });

  it('finds its title once, as it stands over the page, without the name of the site', () => {
    for (const { path, html, openGraph } of read) {
      const [, heading = ''] = html.match(/<h1[^>]*>([\s\S]*?)<\/h1>/) ?? [];
      expect(openGraph.title, path).toContain(heading.replace(/<[^>]+>/g, '').trim());
      if (!path.endsWith('/about/')) expect(openGraph.title, path).not.toContain(SITE);
    }
  });
});
