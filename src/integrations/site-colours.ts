/** Puts the colours of `site.config.ts` into the tokens, where they are written as `env(site-paper)`. */

import type { AstroIntegration } from 'astro';
import type { SiteConfig } from '../schemas/site-config.ts';

export const siteColours = (colours: SiteConfig['colours']): AstroIntegration => ({
  name: 'site-colours',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const transform = (css: string, id: string): string | undefined =>
        /\/styles\/tokens\.css(?:\?|$)/.test(id) ? withColours(css, colours) : undefined;
      updateConfig({ vite: { plugins: [{ name: 'site-colours', enforce: 'pre', transform }] } });
    },
  },
});

/** The style sheet with each `env(site-…)` replaced. Throws for a name that the owner chooses no colour for. */
function withColours(css: string, colours: SiteConfig['colours']): string {
  return css.replace(/env\(site-([a-z-]+)\)/g, (_, name: string) => {
    const chosen = colours[name as keyof typeof colours];
    if (chosen === undefined) throw new Error(`site.config.ts has no colour "${name}".`);
    return `light-dark(${chosen.light}, ${chosen.dark})`;
  });
}
