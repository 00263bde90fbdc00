import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Adds `client:engage`: an island that wakes when the reader turns to it; see `src/client/engage.ts`. */
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
