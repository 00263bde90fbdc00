/**
 * Sets the switches as the address asks (`?as=then&notes=none`), or else as they were left, before they and the text
 * below them are drawn, so that nothing moves. It does so again on a page that Back brings back, reloaded or kept: the
 * browser has the switches as they were when the page was left, and the reader may have changed them elsewhere since. The
 * script is in the head, since one in the body would make the browser draw what comes before it first.
 */

import { READING_PARAMETERS } from '../contracts.ts';
export const restoreChoicesScript = `(()=>{const wanted=()=>{let text,kept={};try{text=localStorage.choices;kept=JSON.parse(text||"{}")||{}}catch{}
if(!text&&!location.search)return[];const asked=new URLSearchParams(location.search);
return${JSON.stringify(Object.keys(READING_PARAMETERS))}.map((name)=>[name,asked.get(name)??kept[name]]).filter(([,value])=>value)},
set=(all)=>{for(const[name,value]of all)for(const radio of document.getElementsByName(name))if(!radio.checked&&radio.value===value){radio.checked=true;radio.dispatchEvent(new Event("change",{bubbles:true}))}},
first=wanted();
if(first.length){const observer=new MutationObserver(()=>set(first));observer.observe(document,{childList:true,subtree:true});addEventListener("DOMContentLoaded",()=>observer.disconnect())}
addEventListener("pageshow",({persisted})=>{if(persisted||performance.getEntriesByType("navigation")[0]?.type==="back_forward")set(wanted())})})()`;
