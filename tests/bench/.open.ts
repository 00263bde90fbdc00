import { launchChromium } from '../support/chromium.ts';
import { serve, DIST } from '../support/serve.ts';
import { visit, median } from './measure.ts';
const b=await launchChromium(); const R:any={};
for (let i=0;i<5;i++) for (const [n,d,p,o] of [['plain','/tmp/lab/plain','/',{click:'details summary',shows:'details[open] p'}],['ours',DIST,'/articles/bilawal-in-moscow/',{click:'a.mention',shows:'.note[open] .prose p'}]] as any){const s=await serve(d,{quality:11}); const v=await visit(b,s.origin+p,o); (R[n]??=[]).push(v.open); s.close();}
for(const n in R) console.log(n,R[n].map((x:number)=>x.toFixed(0)).join(' '),'median',median(R[n]).toFixed(1)); await b.close(); process.exit(0);
