import { describe, expect, it } from 'vitest';
import { articleNode, entryNode, jsonForScript, webPage } from '../../../src/export/structured-data.ts';
import type { Entry } from '../../../src/record/model.ts';
import type { ArticleData } from '../../../src/schemas/article.ts';

const make = (id: string, data: object): Entry =>
  ({ id, kind: id.split('/')[0], file: `content/${id}.mdx`, body: '', data }) as Entry;
const byId = new Map([
  ['people/anna', make('people/anna', { name: 'Anna', names: [] })],
  ['organisations/club', make('organisations/club', { name: 'Club', names: [] })],
  ['places/rome', make('places/rome', { name: 'Rome', names: [] })],
]);

describe('entryNode', () => {
  it('gives an event its days and its place', () => {
    const event = make('events/talks', {
      title: 'Talks',
      date: '2023-01-29/2023-01-30',
      place: 'places/rome',
      participants: ['people/anna'],
    });
    expect(entryNode(event, byId)).toEqual({
      '@type': 'Event',
      name: 'Talks',
      startDate: '2023-01-29',
      endDate: '2023-01-30',
      location: { '@type': 'Place', name: 'Rome' },
      attendee: [{ '@type': 'Person', name: 'Anna' }],
    });
  });

  it('leaves out a date that is uncertain', () => {
    expect(
      entryNode(make('events/talks', { title: 'Talks', date: '1961~', participants: [] }), byId),
    ).not.toHaveProperty('startDate');
  });

  it('gives a claim its words, its author and its answers, and no verdict', () => {
    const claim = make('claims/x', {
      title: 'That it rained',
      statement: 'It rained.',
      claimants: ['people/anna'],
      firstMade: { date: '2022-03-27', medium: 'speech', sources: [] },
      answers: [
        { by: 'Anna', entry: 'people/anna', date: '2022-04', position: 'It did not.', sources: [] },
        { by: 'The Office', date: '2022~', position: 'No.', sources: [] },
      ],
    });
    expect(entryNode(claim, byId)).toEqual({
      '@type': 'Claim',
      name: 'That it rained',
      text: 'It rained.',
      author: [{ '@type': 'Person', name: 'Anna' }],
      firstAppearance: { '@type': 'CreativeWork', name: 'speech', datePublished: '2022-03-27' },
      comment: [
        {
          '@type': 'Comment',
          text: 'It did not.',
          author: { '@type': 'Person', name: 'Anna' },
          dateCreated: '2022-04',
        },
        { '@type': 'Comment', text: 'No.', author: { '@type': 'Organization', name: 'The Office' } },
      ],
    });
  });

  it('gives a person’s offices in organisations with their days', () => {
    const person = make('people/anna', {
      name: 'Anna',
      names: [],
      roles: [{ title: 'Chair', organisation: 'organisations/club', from: '2020', to: '2021~' }, { title: 'Guest' }],
    });
    expect(entryNode(person, byId)).toMatchObject({
      memberOf: [
        {
          '@type': 'OrganizationRole',
          roleName: 'Chair',
          startDate: '2020',
          memberOf: { '@type': 'Organization', name: 'Club' },
        },
      ],
    });
  });

  it('gives other scripts as other names', () => {
    const person = make('people/anna', {
      name: 'Anna',
      names: [{ lang: 'ru', text: 'Анна' }],
      born: '1980-05-01',
      roles: [],
    });
    expect(entryNode(person, byId)).toEqual({
      '@type': 'Person',
      name: 'Anna',
      alternateName: ['Анна'],
      birthDate: '1980-05-01',
    });
  });
});

describe('webPage', () => {
  const site = { name: 'Site', url: 'https://example.org/' };
  it('is the site on the cover, and a part of it elsewhere', () => {
    const cover = webPage({ name: 'Title', url: site.url, site });
    expect(cover).toMatchObject({ '@type': 'WebSite', name: 'Site', url: site.url });
    const page = webPage({ name: 'Map', url: 'https://example.org/map/', site });
    expect(page).toMatchObject({ '@type': 'WebPage', name: 'Map', isPartOf: { url: site.url } });
  });

  it('is the article where it shows one, and says on whose report that rests', () => {
    const data = {
      headline: 'Ours',
      checked: '2026-01-02',
      published: '2023-01-29',
      byline: 'A Reporter',
      publisher: 'A Paper',
    } as ArticleData;
    const article = articleNode({ id: 'x', file: '', body: '', data }, 'https://paper.example/1');
    expect(webPage({ name: 'Ours', url: 'https://example.org/articles/x/', site }, article)).toMatchObject({
      '@type': 'Article',
      headline: 'Ours',
      url: 'https://example.org/articles/x/',
      license: expect.stringContaining('creativecommons.org'),
      isBasedOn: { '@type': 'NewsArticle', url: 'https://paper.example/1', author: { name: 'A Reporter' } },
    });
  });
});

describe('jsonForScript', () => {
  it('cannot end the element it stands in', () => {
    const text = jsonForScript({ name: '</script><script>alert(1)</script>' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script>' });
  });
});
