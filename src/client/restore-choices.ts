/**
 * Sets the switches as the address asks (`?as=then&notes=none`) or else as they were left, before the text below them is
 * drawn, so that nothing moves; and once more on a page that going back loads anew, where the browser puts back what the
 * switches were when it was left. It stands in the page as it is written here, and `astro.config.mjs`
 * puts its hash into the policy.
 */
export const restoreChoicesScript = `(()=>{let kept={};try{kept=JSON.parse(localStorage.getItem("choices"))||{}}catch{}
const asked=new URLSearchParams(location.search);
const set=()=>{for(const name of["as","notes"]){const value=asked.get(name)??kept[name];
for(const radio of document.getElementsByName(name))if(radio.value===value)radio.checked=true}};set();
if(performance.getEntriesByType("navigation")[0]?.type==="back_forward")addEventListener("pageshow",set,{once:true})})()`;
