import { launchChromium } from '../support/chromium.ts';
import { serve, DIST } from '../support/serve.ts';
const browser=await launchChromium();
for (const w of [412,1440]) for(let k=0;k<2;k++){
const s=await serve(process.argv[2]??DIST,{quality:5});
const ctx=await browser.newContext({viewport:{width:w,height:823},deviceScaleFactor:2,serviceWorkers:'block'}); const page=await ctx.newPage(); const c=await ctx.newCDPSession(page);
await c.send('Emulation.setCPUThrottlingRate',{rate:4});
await page.goto(s.origin+'/articles/bilawal-in-moscow/',{waitUntil:'load'}); await page.waitForTimeout(300); await page.mouse.move(200,400); await page.waitForTimeout(800);
const t=page.locator('a.mention').first(); await t.scrollIntoViewIfNeeded(); await t.hover(); await page.waitForTimeout(300);
await browser.startTracing(page,{categories:['devtools.timeline','blink.user_timing','loading','disabled-by-default-devtools.timeline','disabled-by-default-devtools.timeline.invalidationTracking']});
await page.evaluate(()=>document.addEventListener('pointerup',()=>performance.mark('up'),{once:true,capture:true}));
await t.click(); await page.waitForTimeout(500);
const ev=JSON.parse((await browser.stopTracing()).toString()).traceEvents as any[];
const up=ev.find(e=>e.name==='up')!; console.log('--',w);
for(const e of ev.filter(e=>e.ph==='X'&&e.ts>=up.ts-2000&&e.ts<up.ts+250000&&e.pid===up.pid&&e.tid===up.tid&&e.dur>1500&&!/RunTask/.test(e.name)))console.log('  ',((e.ts-up.ts)/1000).toFixed(0),e.name,(e.dur/1000).toFixed(1),JSON.stringify(e.args?.beginData??e.args?.data??e.args??'').slice(0,150), e.args?.elementCount??'');
await ctx.close(); s.close();}
await browser.close();process.exit(0);
