/**
 * Reads `.mdx` files as front matter and prose, for Astro's collections. Astro's MDX integration would make a module
 * of each, to be compiled and bundled in every build; `components/prose/prose-html.ts` makes HTML of what a page shows.
 */

import type { AstroIntegration, ContentEntryType } from 'astro';
import { readFields } from '../cli/read-fields.ts';

const FRONT = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/;

export const proseFiles = (): AstroIntegration => ({
  name: 'prose-files',
  hooks: {
    'astro:config:setup': (options) => {
      const { addContentEntryType } = options as typeof options & { addContentEntryType(type: ContentEntryType): void };
      addContentEntryType({
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
      });
    },
  },
});
