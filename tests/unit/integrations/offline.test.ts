import { describe, expect, it } from 'vitest';
import { choose } from '../../../src/integrations/offline.ts';

const SHARED = ['', 'about/', 'study/', 'study/cards/', 'offline/', 'icon.svg', '_astro/a.js', 'people/', 'embed/'];
const site = (reports: number, people = 0): string[] =>
  [
    ...SHARED,
    'embed/report-0/p1/',
    'embed/report-0/p1/oembed.json',
    'data/sources.json',
    'pictures/cover.png',
    ...Array.from({ length: reports }, (_, i) => `articles/report-${i}/`),
    ...Array.from({ length: people }, (_, i) => `people/person-${i}/`),
  ].sort();

describe('what can be read without a network', () => {
  it('is every page, but no excerpt, data file or picture', () => {
    const { core, languages, listed } = choose(site(2, 3));
    expect(listed).toEqual(
      [...SHARED, 'articles/report-0/', 'articles/report-1/', ...[0, 1, 2].map((i) => `people/person-${i}/`)].sort(),
    );
    expect(core).toEqual(['_astro/a.js', 'icon.svg', 'offline/']);
    expect(languages['']).toEqual(['articles/report-0/', 'articles/report-1/', 'study/', 'study/cards/']);
  });

  it('is not every report from the first visit on where there are many', () => {
    expect(choose(site(400)).languages['']).toEqual(['study/', 'study/cards/']);
    expect(choose(site(400)).listed).toContain('articles/report-399/');
  });

  it('is a list that does not grow for ever: what all of the site shares and the reports come first', () => {
    const { listed } = choose(site(400, 9000));
    expect(listed.length).toBe(2000);
    expect(listed).toEqual(expect.arrayContaining([...SHARED, 'articles/report-399/', 'people/person-0/']));
  });

  it('is kept in the languages of which a page was visited, with what only pages in them load', () => {
    const pages = ['ur/articles/report-0/', 'ur/study/'];
    const files = ['_astro/nastaliq.a-1.woff2', '_astro/right-to-left.a.css', '_astro/ur-page-a.js'];
    const english = choose(site(1));
    const both = choose([...site(1), ...pages, ...files, 'ur/people/', 'ur/embed/a/p1/'].sort());
    expect(both.core).toEqual(english.core);
    expect(both.languages).toEqual({ '': english.languages[''], 'ur/': [...files, ...pages] });
    expect(both.listed).toEqual([...english.listed, ...pages, ...files, 'ur/people/'].sort());
  });
});
