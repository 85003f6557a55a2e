import { site, chromium, awake } from './site.mjs';
const s = await site({islands:true}); const b = await chromium();
for (const [l,w] of [['en',360],['ar',360],['en',1280]]) {
  const p = await b.newPage(); await p.setViewport({width:w,height:800});
  await p.goto(`${s.url}/${l}/services`); await awake(p);
  await p.type('#place','maccl'); await p.waitForSelector('.suggestions button'); await p.screenshot({path:`/tmp/shots/i-sug-${l}-${w}.png`});
  await p.click('.suggestions button'); await new Promise(r=>setTimeout(r,600)); await p.screenshot({path:`/tmp/shots/i-res-${l}-${w}.png`});
  await p.select('#kind','legal'); await new Promise(r=>setTimeout(r,800)); await p.screenshot({path:`/tmp/shots/i-fil-${l}-${w}.png`});
  await p.goto(`${s.url}/${l}/services/halton`); await awake(p); await p.screenshot({path:`/tmp/shots/i-area-${l}-${w}.png`});
  await p.goto(`${s.url}/${l}/find-help`); await awake(p); await p.type('#message','he controls my money, widnes'); await p.click('#message ~ p button'); await new Promise(r=>setTimeout(r,800)); await p.screenshot({path:`/tmp/shots/i-ask-${l}-${w}.png`});
}
await b.close(); await s.stop();
