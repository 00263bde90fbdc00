/**
 * Reads a page that several reports share as of the day that its address asks for (`?as=2024-05-11`), or else of the report
 * from which the reader comes, which `save-choices.ts` has kept. A day that the page does not offer is taken for the last one
 * before it, on which nothing is shown that came later, or else for the first, which is also what `?as=then` means. The
 * script comes right after the switch, before anything below is drawn, and has its hash in the policy; on the pages of one
 * report the switch knows only `then` and `now` (`restore-choices.ts`).
 */
export const restoreDayScript = `(()=>{const set=()=>{let kept={};try{kept=JSON.parse(localStorage.choices||"{}")||kept}catch{}
const asked=new URLSearchParams(location.search).get("as"),day=asked??(kept.as==="then"?kept.day??"then":""),days=[...document.querySelectorAll("[data-as]")];
const radio=/^\\d/.test(day)?days.findLast(({value})=>value<=day)??days[0]:day==="then"?days[0]:undefined;
if(radio&&!radio.checked){radio.checked=true;radio.dispatchEvent(new Event("change",{bubbles:true}))}};set();
addEventListener("pageshow",({persisted})=>{if(persisted||performance.getEntriesByType("navigation")[0]?.type==="back_forward")set()})})()`;
