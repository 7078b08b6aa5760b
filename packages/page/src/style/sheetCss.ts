// style: "My medicines" on a phone: one file with its style inside, since it is sent and kept without its neighbours.
// From right to left a drawn dose would end with its number beside that of its words, and 1 and 1 be eleven:
// there the words stand under it.
import { colours } from "./colours.ts";

export const sheetCss = `${colours}:root{--paper:var(--page);--line:var(--ink);font-size:125%}
*{box-sizing:border-box}
html{background:var(--page);color:var(--ink);font-family:Andika,"Atkinson Hyperlegible Next",Verdana,Roboto,Arial,sans-serif;line-height:1.4;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;padding:.4rem min(.8rem,16px) 3rem;max-width:34rem;overflow-wrap:break-word}
h1,h2,h3,p,ul{margin:0;padding:0}
h1{font-size:1.4rem;line-height:1.25;margin:.2rem 0 .6rem}
h2{font-size:1.2rem;line-height:1.3;margin:2rem 0 .6rem}
h3{font-size:1rem;line-height:1.35;margin:0 0 .3rem}
p+p{margin-top:.3rem}
strong{font-weight:700}
.who{font-weight:700}
.draft{padding:.5rem min(.8rem,14px);border:var(--thick) solid var(--line);border-inline-start-width:min(.6rem,12px);background:var(--note);font-weight:700}
.pic{flex:none;width:3rem;height:3rem;fill:none;stroke-linecap:round;stroke-linejoin:round;direction:ltr}
.large{width:4.5rem;height:4.5rem}
.wide{flex:1 1 100%;width:100%;max-width:30rem;max-height:12rem;height:auto}
.f-ink{fill:currentColor}
.f-cut{fill:var(--paper)}
.s-ink{stroke:currentColor}
.s-cut{stroke:var(--paper)}
text{font-family:Andika,Verdana,Arial,sans-serif;font-weight:700;text-anchor:middle}
text.thin{font-weight:400}
text.ink{fill:currentColor}
text.cut{fill:var(--paper)}
.call{display:flex;flex-wrap:wrap;align-items:center;gap:.2rem .8rem;min-height:max(56px,3.2rem);padding:.4rem min(.9rem,18px);border:var(--thick) solid var(--key);border-radius:.6rem;background:var(--key);--paper:var(--key);color:var(--key-ink);font-weight:700;text-decoration:none}
.call .pic{width:2.2rem;height:2.2rem}
.call strong{white-space:nowrap}
.call span{flex:1 1 5rem;min-width:0}
:focus-visible{outline:4px solid var(--ink);outline-offset:3px}
table{width:100%;margin-top:1rem;border-collapse:separate;border-spacing:0;background:var(--card);--paper:var(--card);border:var(--thin) solid var(--edge);border-radius:18px}
th,td{padding:.5rem min(.75rem,14px);border-top:var(--thin) solid var(--edge);text-align:start;vertical-align:middle;font-weight:400}
tbody:first-of-type tr:first-child>*{border-top:0}
tbody+tbody tr:first-child>*{border-top:calc(2*var(--thick)) solid var(--line)}
.time{display:flex;flex-wrap:wrap;align-items:center;gap:.2rem .8rem}
.time p:first-of-type{font-size:1.2rem}
.time p{margin:0}
.dose{display:flex;flex-wrap:wrap;align-items:center;gap:.2rem .6rem}
.dose .wide{flex:none;width:auto;max-width:100%;height:2.6rem}
.part{padding:.7rem min(.75rem,14px);border:var(--thin) solid var(--edge);border-radius:18px;background:var(--card);--paper:var(--card)}
.part+.part,table+.part{margin-top:.7rem}
.card{display:flex;flex-wrap:wrap;align-items:center;gap:.3rem .8rem;list-style:none;padding:.3rem 0}
.card p{flex:1 1 min(7rem,100%);min-width:0}
.sheet[dir=rtl] :is(.dose,.card){flex-direction:column;align-items:flex-start}
.sheet[dir=rtl] .card p{flex:none}
.sheet+.sheet{margin-top:3rem}
.foot{margin-top:2rem}
@media (max-width:30em){:is(table,tbody,tr,th,td){display:block}tr+tr{border-top:var(--thin) solid var(--edge)}tr+tr>*{border:0}td{padding-top:0}}
@media (forced-colors:active){.pic{color:CanvasText;--paper:Canvas}.call .pic{color:LinkText}}
@media print{
@page{margin:12mm}
:root:root{--page:#fff;--card:#fff;--ink:#000;--paper:#fff;--key:#fff;--key-ink:#000;--line:#000;--note:#fff}
body{max-width:none;padding:0}
tr,.part,.draft{break-inside:avoid}
h1,h2,h3{break-after:avoid}
}
`;
