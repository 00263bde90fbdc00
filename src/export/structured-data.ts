/** Describes the pages and the record in schema.org's vocabulary (JSON-LD), for search engines and other programs. */

import { LICENCE } from '../config.ts';
import { languageTag } from '../i18n/language.ts';
import { type Article, type Entry, entryTitle, nameForms } from '../record/model.ts';
import type { PersonData } from '../schemas/person.ts';

/** A node of schema.org's vocabulary in JSON-LD. */
export type SchemaNode = { readonly '@type': string } & Readonly<Record<string, unknown>>;

/**
 * A page of the site as a JSON-LD document. `main` is what the page is about or, if it is an article, the page itself.
 * All addresses are absolute.
 */
export function webPage(
  page: { name: string; url: string; site: { name: string; url: string } },
  main?: SchemaNode,
): SchemaNode {
  const { name, url, site } = page;
  const common = { url, inLanguage: languageTag(), license: LICENCE.url };
  const context = { '@context': 'https://schema.org' };
  if (url === site.url) return { ...context, '@type': 'WebSite', name: site.name, ...common };
  const part = { ...common, isPartOf: { '@type': 'WebSite', ...site } };
  if (main?.['@type'] === 'Article') return { ...context, ...main, ...part };
  return { ...context, '@type': 'WebPage', name, ...part, ...(main && { mainEntity: main }) };
}

/** The annotated report; `original` is its address at the publisher. */
export function articleNode({ data }: Article, original: string | undefined): SchemaNode {
  return {
    '@type': 'Article',
    headline: data.headline,
    dateModified: data.checked,
    isBasedOn: {
      '@type': 'NewsArticle',
      ...(original && { url: original }),
      author: { '@type': 'Person', name: data.byline },
      publisher: { '@type': 'Organization', name: data.publisher },
      datePublished: data.published,
    },
  };
}

/** An entry of the record. A claim is given no rating, only who made it, in which words, and the answers. */
export function entryNode(entry: Entry, entryById: ReadonlyMap<string, Entry>): SchemaNode {
  const names = nameForms(entry)
    .map(({ text }) => text)
    .filter((text) => text !== entryTitle(entry));
  const known = { name: entryTitle(entry), ...(names.length > 0 && { alternateName: names }) };
  const nameOf = (id: string): string => {
    const other = entryById.get(id);
    return other ? entryTitle(other) : id;
  };
  switch (entry.kind) {
    case 'people':
      return {
        '@type': 'Person',
        ...known,
        ...day('birthDate', entry.data.born),
        ...day('deathDate', entry.data.died),
        ...memberships(entry.data.roles, nameOf),
      };
    case 'organisations':
      return { '@type': 'Organization', ...known, ...day('foundingDate', entry.data.founded) };
    case 'events': {
      const [start, end] = entry.data.date.split('/');
      const place = entry.data.place && { location: { '@type': 'Place', name: nameOf(entry.data.place) } };
      const attendee = entry.data.participants.map((id) => agent(id, nameOf(id)));
      return {
        '@type': 'Event',
        ...known,
        ...day('startDate', start),
        ...day('endDate', end),
        ...place,
        ...(attendee.length > 0 && { attendee }),
      };
    }
    case 'claims': {
      const { claimants, statement, firstMade, answers } = entry.data;
      return {
        '@type': 'Claim',
        ...known,
        text: statement,
        author: claimants.map((id) => agent(id, nameOf(id))),
        firstAppearance: { '@type': 'CreativeWork', name: firstMade.medium, ...day('datePublished', firstMade.date) },
        // The answers accompany the claim wherever it goes.
        comment: answers.map(({ by, entry: id, date, position }) => ({
          '@type': 'Comment',
          text: position,
          author: id === undefined ? { '@type': 'Organization', name: by } : agent(id, by),
          ...day('dateCreated', date),
        })),
      };
    }
    case 'places': {
      const { latitude, longitude } = entry.data;
      return { '@type': 'Place', ...known, geo: { '@type': 'GeoCoordinates', latitude, longitude } };
    }
    case 'terms':
      return { '@type': 'DefinedTerm', ...known, description: entry.data.gist };
  }
}

const agent = (id: string, name: string): SchemaNode => ({
  '@type': id.startsWith('people/') ? 'Person' : 'Organization',
  name,
});

/** The offices that a person held in organisations; others are left out. */
function memberships(roles: PersonData['roles'], nameOf: (id: string) => string): Record<string, unknown> {
  const held = roles.flatMap(({ title, organisation, from, to }) =>
    organisation === undefined
      ? []
      : {
          '@type': 'OrganizationRole',
          roleName: title,
          ...day('startDate', from),
          ...day('endDate', to),
          memberOf: agent(organisation, nameOf(organisation)),
        },
  );
  return held.length === 0 ? {} : { memberOf: held };
}

/** A date where schema.org can hold it: a year, month or day. Dates marked as uncertain are left out. */
const day = (property: string, date: string | undefined): Record<string, string> =>
  date !== undefined && /^\d{4}(?:-\d{2}){0,2}$/.test(date) ? { [property]: date } : {};

/** JSON for a script element, escaped so that nothing in it can end the element. */
export const jsonForScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** What the graph is made of; `resting` gives, for each source, the ids of what rests on it. */
interface GraphParts {
  readonly entries: readonly Entry[];
  readonly entryById: ReadonlyMap<string, Entry>;
  readonly resting: ReadonlyMap<string, readonly string[]>;
  readonly sourceById: ReadonlyMap<string, { readonly URL: string }>;
}

/** The whole record as one document of linked data, each node identified by the address of its page. */
export function recordGraph(
  { entries, entryById, resting, sourceById }: GraphParts,
  address: (path: string) => string,
): object {
  const citing = new Map<string, string[]>();
  for (const [source, ids] of resting) {
    const cited = sourceById.get(source)?.URL;
    if (cited === undefined) continue;
    for (const id of ids) citing.set(id, [...(citing.get(id) ?? []), cited]);
  }
  return {
    '@context': 'https://schema.org',
    '@graph': entries.map((entry) => {
      const url = address(`${entry.id}/`);
      return {
        '@id': url,
        ...entryNode(entry, entryById),
        description: entry.data.gist,
        subjectOf: { '@type': 'WebPage', url, license: LICENCE.url, citation: citing.get(entry.id) ?? [] },
      };
    }),
  };
}
