/**
 * What makes this site its owner's. Pages, files and commands read it from here, `npm run check` says what is wrong with
 * it, and `src/schemas/site-config.ts` says what each field may hold. After a change, start `npm run dev` again.
 */

import type { SiteConfig } from './src/schemas/site-config.ts';

export default {
  /** In the header, in titles, references, credits, feeds and files. */
  name: 'The Annotated Backgrounder',

  /** Where the site will be published, with its folder if it is in one: https://example.org/backgrounder */
  address: 'http://localhost:4321',

  /** By day and by night. Words in these colours must be easy to read: the check measures their contrast. */
  colours: {
    /** What the words stand on. */
    paper: { light: '#fbfaf6', dark: '#15171a' },
    /** Links, marks and buttons. */
    accent: { light: '#9c2d18', dark: '#f2947b' },
    /** What became public after the report. */
    since: { light: '#1b5768', dark: '#8dcadb' },
  },

  /** Who publishes the site, for the foot of every page; many countries require it. */
  // imprint: { publisher: 'Harbour Press, 1 Quay Street, Port Mary', contact: 'post@example.org' },

  /** The languages of the pages, the main one first. */
  languages: ['en', 'ur'],

  /** The terms for text and data, by their SPDX identifier. */
  licence: 'CC-BY-4.0',

  /** The article to which the addresses below /study/ belong, if it is not the only one. */
  // first: 'a-slug',

  /** What is built and linked besides reports, record, timeline, map, sources, notebook and search. */
  show: {
    /** Paths, questions, cards and handouts. */
    study: true,
    /** Files for programs. */
    data: true,
    /** Excerpts for other people's pages. */
    embeds: true,
  },
} satisfies SiteConfig;
