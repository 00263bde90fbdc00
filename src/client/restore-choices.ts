/**
 * Sets the switches as the address asks (`?as=then&notes=none`), or else as they were left, before the text below them
 * is drawn, so that nothing moves. It does so again on a page that Back reloads, where the browser restores the
 * switches as they were when the page was left. The script is inlined exactly as written here, and `astro.config.mjs`
 * puts its hash into the Content Security Policy.
 */

import { READING_PARAMETERS } from '../contracts.ts';
export const restoreChoicesScript = `(()=>{let kept={};try{kept=JSON.parse(localStorage.choices)||{}}catch{}
const asked=new URLSearchParams(location.search);
const set=()=>{for(const name of${JSON.stringify(Object.keys(READING_PARAMETERS))}){const value=asked.get(name)??kept[name];
for(const radio of document.getElementsByName(name))radio.checked||=radio.value===value}};set();
if(performance.getEntriesByType("navigation")[0]?.type==="back_forward")addEventListener("pageshow",set,{once:true})})()`;
