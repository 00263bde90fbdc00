/**
 * The script of an excerpt: it shows the excerpt as its address asks (`?theme=dark`, `?as=then`, `?as=2024-05-11`), and tells the page
 * around it how high it is. It is served exactly as it is written here, and `astro.config.mjs` puts its hash into the
 * policy.
 *
 * It reports nothing but heights, in our own message and in those that pages already listen for: WordPress (when its
 * secret is in the hash; WordPress also wants to follow links itself), pym.js (when its id is in the query), AMP, H5P
 * and learning platforms. The height of a public text is no secret, so it is sent to any page that holds the frame. The
 * script obeys one message only: the page around it, and no other window, may ask for the height again.
 */

import { HEIGHT_MESSAGE } from '../contracts.ts';
export const framedPageScript = `(()=>{const root=document.documentElement,asked=new URLSearchParams(location.search);
const theme=asked.get("theme");if(theme==="dark"||theme==="light")root.dataset.theme=theme;
addEventListener("DOMContentLoaded",()=>{const as=asked.get("as"),days=[...document.getElementsByName("as")].slice(1);
const day=/^(then$|\\d)/.test(as)&&(days.findLast(({value})=>value<=as&&as<"a")??days[0]);if(day)day.checked=true;if(parent===self)return;
const secret=/[#?&]secret=(\\w+)/.exec(location.hash)?.[1],pym=asked.get("childId");
const parts=[...document.querySelectorAll("main,footer")];
const say=()=>{const height=Math.ceil(parts.reduce((sum,part)=>sum+part.getBoundingClientRect().height,0));
for(const words of[{type:"${HEIGHT_MESSAGE}",height},{sentinel:"amp",type:"embed-size",height},{context:"h5p",action:"resize",scrollHeight:height,clientHeight:innerHeight},{subject:"lti.frameResize",height},
secret&&{message:"height",value:height,secret},pym&&["pym",pym,"height",height].join("xPYMx")])if(words)parent.postMessage(words,"*")};
if(secret)addEventListener("click",event=>{const link=event.target.closest("a[target]");if(link){event.preventDefault();parent.postMessage({message:"link",value:link.href,secret},"*")}});
const watch=new ResizeObserver(say);for(const part of parts)watch.observe(part);
addEventListener("message",({source,data})=>{if(source===parent&&data?.type==="${HEIGHT_MESSAGE}"&&data.ask==="height")say()})})})()`;
