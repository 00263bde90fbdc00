/** The collections of content that Astro reads, each with its schema. */

import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { article } from './schemas/article.ts';
import { change } from './schemas/change.ts';
import { claim } from './schemas/claim.ts';
import { event } from './schemas/event.ts';
import { note } from './schemas/note.ts';
import { organisation } from './schemas/organisation.ts';
import { page } from './schemas/page.ts';
import { path } from './schemas/path.ts';
import { person } from './schemas/person.ts';
import { place } from './schemas/place.ts';
import { plainEdition } from './schemas/plain-edition.ts';
import { question } from './schemas/question.ts';
import { source } from './schemas/source.ts';
import { term } from './schemas/term.ts';
import { thread } from './schemas/thread.ts';
import { voices } from './schemas/voices.ts';

const entries = (folder: string) => glob({ base: `./content/${folder}`, pattern: '*.mdx' });

const withoutEnding = ({ entry }: { entry: string }): string => entry.replace(/\.mdx$/, '');

/** What belongs to an article and has a name that is unique on the site. */
const named = (folder: string) =>
  glob({
    base: './content/articles',
    pattern: `*/${folder}/*.mdx`,
    generateId: ({ entry }) => withoutEnding({ entry }).split('/').at(-1) ?? entry,
  });

export const collections = {
  articles: defineCollection({
    loader: glob({
      base: './content/articles',
      pattern: '*/article.mdx',
      generateId: ({ entry }) => entry.split('/')[0] ?? entry,
    }),
    schema: article,
  }),
  plain: defineCollection({
    loader: glob({
      base: './content/articles',
      pattern: '*/plain.mdx',
      generateId: ({ entry }) => entry.split('/')[0] ?? entry,
    }),
    schema: plainEdition,
  }),
  notes: defineCollection({ loader: glob({ base: './content/articles', pattern: '*/notes/*.mdx' }), schema: note }),
  voices: defineCollection({
    loader: glob({
      base: './content/articles',
      pattern: '*/voices.json',
      generateId: ({ entry }) => entry.split('/')[0] ?? entry,
    }),
    schema: voices,
  }),
  people: defineCollection({ loader: entries('people'), schema: person }),
  organisations: defineCollection({ loader: entries('organisations'), schema: organisation }),
  events: defineCollection({ loader: entries('events'), schema: event }),
  claims: defineCollection({ loader: entries('claims'), schema: claim }),
  places: defineCollection({ loader: entries('places'), schema: place }),
  terms: defineCollection({ loader: entries('terms'), schema: term }),
  threads: defineCollection({ loader: named('threads'), schema: thread }),
  pages: defineCollection({
    loader: glob({
      base: './content',
      pattern: ['pages/*.mdx', 'articles/*/{cover,teach}.mdx'],
      generateId: withoutEnding,
    }),
    schema: page,
  }),
  paths: defineCollection({ loader: named('paths'), schema: path }),
  questions: defineCollection({ loader: named('questions'), schema: question }),
  changes: defineCollection({ loader: file('./content/changes.json'), schema: change }),
  sources: defineCollection({ loader: file('./content/sources.json'), schema: source }),
};
