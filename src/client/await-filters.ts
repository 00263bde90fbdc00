/**
 * Hides the events of the timeline (see `waiting.ts`) while its address asks for fewer of them. The script is inlined before the events exactly
 * as written here, and `astro.config.mjs` puts its hash into the Content Security Policy.
 */

import { TIMELINE_PARAMETERS } from '../contracts.ts';
import { PATIENCE } from './waiting.ts';

export const awaitFiltersScript = `if(/[?&](${TIMELINE_PARAMETERS.join('|')})=./.test(location.search)){const{dataset}=document.querySelector("main");
dataset.waiting="";setTimeout(()=>delete dataset.waiting,${PATIENCE})}`;
