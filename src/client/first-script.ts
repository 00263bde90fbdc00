/**
 * The script in the head of every page, which runs before anything is drawn. It is inlined exactly as written here, and
 * `astro.config.mjs` puts its hash into the Content Security Policy.
 */

import { loadFontsScript } from './load-fonts.ts';
import { restoreChoicesScript } from './restore-choices.ts';

export const firstScript = `${loadFontsScript};${restoreChoicesScript}`;
