// shell: how the pages look that list and show: pictograms, links, feedback and posters.

export const deskListsCss = `.paste{margin-top:.8rem}
.doing{align-items:center}
.gallery{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(15rem,100%),1fr));gap:1rem;list-style:none;margin-top:.8rem}
.gallery>li{background:var(--paper);padding:.8rem;border-radius:.5rem}
.gallery h2{margin:.4rem 0 .2rem;font-size:1.1rem}
.gallery svg{max-width:100%;height:auto}
.gallery .more{display:flex;flex-wrap:wrap;gap:.6rem;list-style:none;margin-top:.4rem}
.gallery .more li{width:8rem}
.gallery .more svg,.gallery .more span{display:block}
.list,.chart{background:var(--paper);padding:1rem;border-radius:.5rem;margin-top:1rem;overflow:auto}
.state{font-weight:700}
.chart svg{display:block;max-width:none}
.chart .frame{stroke:var(--line);stroke-width:1;fill:none}
.chart .line{stroke:var(--key);stroke-width:2;fill:none}
.chart .centre{stroke:var(--ink);stroke-width:2;fill:none}
.chart .limit{stroke:var(--ink);stroke-width:2;stroke-dasharray:6 4;fill:none}
.chart .point{fill:var(--key);stroke:var(--paper);stroke-width:2}
.chart .outside{fill:var(--wrong);stroke:var(--wrong);stroke-width:2}
.chart text{fill:var(--ink);font-size:14px}
.photograph{display:block;width:auto;max-width:100%;height:auto;max-height:26rem;border:1px solid var(--line);background:#fff}
.poster{display:block;width:100%;max-width:52rem;height:70vh;min-height:24rem;border:2px solid var(--line);background:#fff;margin-top:.8rem}
a.key{display:inline-block;padding:.55rem .9rem;border:2px solid var(--key);border-radius:.4rem;background:var(--key);color:#fff;font-weight:700;text-decoration:none}
`;
