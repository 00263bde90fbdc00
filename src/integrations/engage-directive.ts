/**
 * Adds Astro's client directive `client:engage`, for an island that wakes when the reader first interacts with it; see
 * `src/client/engage.ts`.
 */

import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

export const engageDirective = (): AstroIntegration => ({
  name: 'engage-directive',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) =>
      addClientDirective({
        name: 'engage',
        entrypoint: fileURLToPath(new URL('../client/engage.ts', import.meta.url)),
      }),
  },
});
