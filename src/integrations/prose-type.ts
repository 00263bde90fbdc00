/**
 * Reads `.mdx` files as front matter and prose, for Astro's collections. Astro's MDX integration makes a module of each
 * file, to be compiled and bundled in every build: right for the few pages of prose, too much for thousands of notes and
 * entries, of which `components/prose/prose-html.ts` makes HTML when a page shows them.
 */

import type { ContentEntryType } from 'astro';
import type { LoaderContext } from 'astro/loaders';
import { readFields } from '../cli/read-fields.ts';

const FRONT = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/;

const proseType: ContentEntryType = {
  extensions: ['.mdx'],
  getEntryInfo: ({ contents }) => {
    const [head = '', rawData = ''] = contents.match(FRONT) ?? [];
    return {
      data: (readFields(rawData).value ?? {}) as Record<string, unknown>,
      body: contents.slice(head.length).trim(),
      rawData,
      slug: '',
    };
  },
};

/** What a loader is given, with `.mdx` files as prose. */
export function withProseType(context: LoaderContext): LoaderContext {
  // Astro gives loaders this map, though its types keep it to themselves.
  const { entryTypes } = context as LoaderContext & { entryTypes: ReadonlyMap<string, ContentEntryType> };
  return Object.assign({ ...context }, { entryTypes: new Map([...entryTypes, ['.mdx', proseType]]) });
}
