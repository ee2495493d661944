import { scenario, WEBKIT, BOTH } from '../scenario.mjs';
import { Visitor } from '../visitor.mjs';
scenario(`TRY`, [...WEBKIT], async (stage) => {
  const folder = await stage.folder();
  const partner = await stage.partner(folder, '<maturity-check mode="isolated"></maturity-check>');
  const tab = await stage.tab(); await tab.goto(partner.url);
  const v = new Visitor(tab);
  await v.sees('framed', s=>s.mode==='isolated');
  await new Promise(r=>setTimeout(r,1500));
  await v.look();
  console.log(await v.inside(()=>[location.href, self.origin, document.documentElement.outerHTML, document.querySelector('#check')?.shadowRoot?.innerHTML?.slice(0,300), document.readyState]));
  console.log(folder.requests);
  console.log(await v.inside(async ()=>{ try { const r=await fetch('embed/frame.js'); return r.status } catch(e) { return String(e) } }));
});
