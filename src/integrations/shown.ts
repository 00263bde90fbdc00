/** Leaves out of `public/` what the owner does not show; pages are left out by `src/middleware.ts`. */

import { rmSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { isShown, type SiteConfig } from '../schemas/site-config.ts';

/** What `public/` has for a part of the site. */
const PARTS = ['embed.js', 'data/'];

export const shown = (show: SiteConfig['show']): AstroIntegration => ({
  name: 'shown',
  hooks: {
    'astro:build:done': ({ dir }) => {
      for (const path of PARTS) if (!isShown(path, show)) rmSync(new URL(path, dir), { recursive: true, force: true });
    },
  },
});
