/**
 * Folds the filters of the timeline into one line on a phone, before anything is drawn, and unfolds them in a window that
 * is or becomes wide. The script is inlined after the filters exactly as written here, and `astro.config.mjs` puts its hash
 * into the Content Security Policy.
 */

export const foldFiltersScript = `{const wide=matchMedia("(min-width:42rem)"),filters=document.querySelector(".filters details");
(wide.onchange=()=>{filters.open=wide.matches})()}`;
