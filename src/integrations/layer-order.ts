/**
 * Declares the cascade layers before any component's style, whatever order a page imports things in. Otherwise the
 * first layer that a bundle meets comes first, and a component can end up below the base styles.
 */

import type { AstroIntegration } from 'astro';

export const layerOrder = (): AstroIntegration => ({
  name: 'layer-order',
  hooks: {
    'astro:config:setup': ({ injectScript }) => injectScript('page-ssr', "import '/src/styles/layers.css';"),
  },
});
