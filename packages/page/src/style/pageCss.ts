// style: how the pages look. Black on white, one column, big letters, big targets; every length follows the reader's letters.

import { colours } from "./colours.ts";
import { firstScreenCss } from "./firstScreenCss.ts";

/**
 * One sheet for every page but the poster. Sizes are in rem of a root that
 * starts at 20 px and grows to 48 px by the reader's choice, on top of what the
 * phone itself makes of it; on a narrow phone the two largest stop where long
 * words would no longer stand whole.
 */
export const pageCss = `${colours}:root{--paper:var(--page);--line:var(--ink);--latin:Andika,"Atkinson Hyperlegible Next","Atkinson Hyperlegible",Verdana,Roboto;--letters:var(--latin),Arial,sans-serif;font-size:125%}
.text-2{font-size:162.5%}
.text-3{font-size:225%;font-size:min(225%,11.5vw)}
.text-4{font-size:300%;font-size:min(300%,12vw)}
*{box-sizing:border-box}
html{background:var(--page);color:var(--ink);font-family:var(--letters);line-height:1.5;-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding:1rem}
body{margin:0 auto;padding:0 min(.8rem,16px) 3rem;max-width:34rem;overflow-wrap:break-word}
h1,h2,h3,p,ul,fieldset,legend{margin:0;padding:0;border:0;min-width:0}
h1{font-size:1.4rem;line-height:1.25;margin:.6rem 0}
h2{font-size:1.2rem;line-height:1.3;margin:2.2rem 0 .6rem}
h3{font-size:1rem;line-height:1.4;margin:1.2rem 0 .5rem}
.text-3 h1,.text-3 h2,.text-4 h1,.text-4 h2{font-size:1rem}
p+p{margin-top:.6rem}
.say+.cards{margin-top:1rem}
.screen p+.door,.say+.door{margin-top:.5rem}
.door+.say{margin-top:1.3rem}
.door+.note{margin-top:1.6rem}
form+.door{margin-top:1.2rem}
p+form{margin-top:1rem}
details>.say:last-child{padding-bottom:.7rem}
strong{font-weight:700}
main:focus{outline:0}
.hear{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.pic{flex:none;width:3.2rem;height:3.2rem;fill:none;stroke-linecap:round;stroke-linejoin:round}
.large{width:min(4.5rem,60vw);height:min(4.5rem,60vw)}
.wide{flex:1 1 100%;width:100%;max-width:30rem;max-height:12rem;height:auto}
.f-ink{fill:currentColor}
.f-cut{fill:var(--paper)}
.s-ink{stroke:currentColor}
.s-cut{stroke:var(--paper)}
text{font-family:Andika,Verdana,Arial,sans-serif;font-weight:700;text-anchor:middle}
svg{direction:ltr}
text.thin{font-weight:400}
text.ink{fill:currentColor}
text.cut{fill:var(--paper)}
a{color:var(--key);text-underline-offset:.15em;text-decoration-thickness:.1em}
:focus-visible{outline:4px solid var(--ink);outline-offset:3px;box-shadow:0 0 0 3px var(--paper)}
.skip{position:absolute;inset-inline-start:-99rem}
.skip:focus{position:static;display:flex;align-items:center;min-height:56px}
.change{display:inline-flex;align-items:center;min-width:56px;min-height:56px;font-size:.9rem}
.doors{display:grid;grid-template-columns:minmax(0,1fr);gap:.7rem;margin:1rem 0}
.door{display:flex;flex-wrap:wrap;align-items:center;gap:.2rem .9rem;width:100%;min-height:max(56px,3.2rem);padding:.5rem min(.9rem,18px);border:var(--thick) solid var(--key);border-radius:.6rem;background:var(--key);--paper:var(--key);color:var(--key-ink);font:inherit;font-weight:700;text-align:start;text-decoration:none;cursor:pointer}
.door .pic{width:2.2rem;height:2.2rem}
.door span{flex:1 1 5rem;max-width:100%}
.door:focus-visible{box-shadow:0 0 0 3px var(--key-ink)}
.number{display:inline-block}
.doors .door+.door,.plain{background:var(--card);color:var(--key)}
html .doors .door+.door,html .plain{--paper:var(--card)}
[hidden]{display:none!important}
.cards{list-style:none;padding:0 min(.75rem,14px);border:var(--thin) solid var(--edge);border-radius:18px;background:var(--card);--paper:var(--card)}
.card{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem 1rem;padding:.7rem 0}
.card+.card{border-top:var(--rule) solid var(--edge)}
.card svg{max-width:100%}
.card .say,.says{flex:1 1 min(7rem,100%);min-width:auto;max-width:100%}
table{width:100%;border-collapse:collapse}
th,td{padding-block:.5rem;padding-inline:0 .4rem;border-bottom:var(--thin) solid var(--edge);text-align:start;vertical-align:middle}
tbody th{font-weight:400}
tbody th .pic{vertical-align:middle;margin-inline-end:.8rem}
td{font-size:1.2rem;font-weight:700}
.text-4 :is(table,tbody,tr,th,td){display:block;border:0;padding:0}
.text-4 thead{display:none}
.text-4 tr{padding:.5rem 0;border-bottom:var(--thick) solid var(--line)}
@media (max-width:14em){:is(table,tbody,tr,th,td){display:block;border:0;padding:0}thead{display:none}tr{padding:.5rem 0;border-bottom:var(--thick) solid var(--line)}}
.note{margin:.6rem 0;font-size:1rem}
.unchecked,.draft{padding:.6rem min(.8rem,14px);border:var(--thick) solid var(--line);border-inline-start-width:min(.6rem,12px);background:var(--note);font-weight:700}
.draft{display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:center;margin:1rem 0;--paper:var(--note)}
.draft>:not(.pic){flex:1 1 min(7rem,100%);min-width:0}
details{margin-top:.6rem;padding:0 min(.75rem,14px);border:var(--thin) solid var(--edge);border-radius:18px;background:var(--card);--paper:var(--card)}
summary h2,summary h3{flex:1;min-width:0}
details .cards{border:0;border-radius:0;padding:0}
details.red{border-inline-start:.6rem solid var(--red)}
details.amber{border-inline-start:.5rem double var(--line)}
.card .says .say:first-child{font-weight:700}
.card:has(.says){align-items:flex-start;gap:.4rem .7rem}
.card:has(.says)>.pic{width:2.2rem;height:2.2rem;margin-top:.2rem}
summary{display:flex;align-items:center;gap:.6rem;min-height:max(56px,3rem);padding:.4rem 0;cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
summary::after{content:"+";margin-inline-start:auto;font-weight:700;font-size:1.4rem;line-height:1}
details[open]>summary::after{content:"\\2212"}
summary h2,summary h3{margin:0;text-decoration:underline;text-underline-offset:.15em}
.options{display:flex;flex-wrap:wrap;gap:.6rem;list-style:none}
.options li{min-width:0}
.options a{display:inline-flex;flex-wrap:wrap;max-width:100%;align-items:center;min-width:56px;min-height:56px;padding:.3rem .9rem;border:var(--thick) solid var(--key);border-radius:.6rem;font-weight:700;text-decoration:none}
.options [aria-current]{background:var(--key);color:var(--key-ink)}
.options [aria-current]::before{content:"\\2713";margin-inline-end:.3em}
form .note{margin:0!important}
form{overflow-wrap:anywhere;display:grid;grid-template-columns:minmax(0,1fr);gap:1rem}
legend{max-width:100%}
.faces{display:flex;flex-wrap:wrap;gap:.6rem;min-width:0}
.face{position:relative;flex:1 1 4.2rem;text-align:center;max-width:100%;overflow-wrap:break-word;display:flex;flex-direction:column;align-items:center;gap:.2rem;min-height:56px;padding:.6rem .2rem;border:var(--thick) solid var(--line);border-radius:.6rem;font-weight:700;cursor:pointer}
.face input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.face:has(:checked){background:var(--key);color:var(--key-ink);--paper:var(--key);border-color:var(--key)}
.face:has(:focus-visible){outline:4px solid var(--ink);outline-offset:3px}
.field{display:grid;grid-template-columns:minmax(0,1fr);gap:.3rem;min-width:0}
.field+.field{margin-top:.8rem}
form>.field+.field{margin:0}
.tick{display:flex;align-items:center;gap:.8rem;min-height:56px}
.tick input{flex:none;width:2rem;height:2rem;margin:0;accent-color:var(--key)}
input,select{min-width:0;max-width:100%;font:inherit;color:var(--ink);background:var(--card)}
.face{background:var(--card);--paper:var(--card)}
select{font-size:min(1em,max(18px,calc((100vw - 70px)/10.8)))}
.field input,select{width:100%;min-height:max(56px,2.8rem);padding:.3rem .6rem;border:var(--thick) solid var(--line);border-radius:.4rem}
video{width:100%;background:#000}
.story{display:flex;flex-direction:column;min-height:100vh;min-height:100svh;padding-bottom:.8rem}
.story main{flex:1;display:flex;flex-direction:column}
.story h1{font-size:1rem;margin:0}
.story h1.big{font-size:1.7rem;margin:auto 0}
.text-3 .story h1.big,.text-4 .story h1.big{font-size:1rem}
.steps{font-size:.9rem}
.scene{flex:1;display:flex;flex-direction:column;justify-content:center;gap:1.2rem;margin:.6rem 0;padding:1rem min(.8rem,16px);border:var(--thin) solid var(--edge);border-radius:18px;background:var(--card);--paper:var(--card)}
.story .draft{margin:.4rem 0 0;gap:.2rem .7rem;font-size:.9rem;line-height:1.3}
.story .draft .pic{width:2.2rem;height:2.2rem}
.scene .pic:not(.wide){--large:min(11rem,60vw,max(6rem,24vh));align-self:center;width:var(--large);height:var(--large)}
.scene .wide{flex:none;max-height:50vh}
.scene .say{font-size:1.5rem;line-height:1.4}
.text-3 .scene .say,.text-4 .scene .say{font-size:1rem}
.turn{display:flex;flex-wrap:wrap-reverse;gap:.7rem}
.turn .door{flex:1 1 6rem;justify-content:center}
@media (max-width:24em){:is(.text-3,.text-4) :is(body,.cards,details,.unchecked,.draft){padding-inline:8px}}
:is(.text-3,.text-4) summary{gap:.2em}
:is(.text-3,.text-4) .tick{gap:8px}
:is(.text-3,.text-4) .tick input{width:44px;height:44px}
:is(.text-3,.text-4) summary::after{font-size:1rem}
${firstScreenCss}@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media (forced-colors:active){.pic{color:CanvasText;--paper:Canvas}.door,.options a,.face{border:2px solid}.door .pic{color:LinkText;--paper:Canvas}button.door .pic{color:ButtonText}.face:has(:checked){border:6px solid Highlight}}
.print{max-width:46rem}
.print main{font-size:1.3rem}
@media print{
@page{margin:12mm}
:root:root:root{--page:#fff;--card:#fff;--ink:#000;--soft:#000;--paper:#fff;--key:#000;--key-ink:#fff;--line:#000;--note:#fff;font-size:16pt}
body{max-width:none;padding:0}
.skip,.screen,.doors,.ways,.aa,.look,header,form,nav,.player,#ticks,section:has(>#more),section:has(>#feedback){display:none}
.first{display:block;min-height:0}
.first>*+*{margin-top:.6rem}
.door{background:none;color:#000;--paper:#fff;--key-ink:#000}
details::details-content{content-visibility:visible;height:auto}
summary::after{content:none!important}
.print main{font-size:28pt}
.print h1{font-size:34pt}
.print h2{font-size:28pt}
.print .pic:not(.wide){width:24mm;height:24mm}
.print .wide{max-height:45mm}
h1,h2,.card,tr{break-inside:avoid}
h1,h2{break-after:avoid}
}
`;
