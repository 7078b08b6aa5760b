// style: the first screen: name, dose, when and the ways on, within 360 by 740.

/** The longest word of a name stands whole: so many letters of at most 0.7 em on the whole across what the screen leaves. */
const fits = [8, 10, 12, 14, 16, 18, 20, 22, 24]
  .map((letters) => `.fit-${letters}{--fit:calc((100vw - var(--beside))/${(letters * 0.7).toFixed(2)})}`)
  .join("\n");

export const firstScreenCss = `:root{--beside:106px}
.text-3,.text-4{--beside:36px}
${fits}
.held{--beside:64px;font-size:min(1em,max(18px,var(--fit)))}
html:not([lang|=en]) :is(.door,.near,.too,.note,.ask,.draft,.unchecked,details) .held{--beside:92px}
html:lang(ta) :is(.door,.near,.too,.note,.ask,.draft,.unchecked,details) .held{--beside:120px}
.held-whole{display:inline-block;max-width:100%}
wbr{display:none}
.text-3 wbr,.text-4 wbr,:lang(ta) wbr{display:inline}
.first{display:flex;flex-direction:column;gap:.6rem;min-height:calc(100vh - 2px);min-height:calc(100svh - 2px);padding:0 0 .8rem}
.head{padding-top:.6rem;display:flex;flex-wrap:wrap;justify-content:space-between;align-items:flex-start;gap:.6rem}
main>.head{margin-bottom:.6rem}
.head>div{flex:1 1 min-content;min-width:0}
.head h1{margin:0;font-size:18px;line-height:1.25}
.head h1 span{display:inline-block;max-width:100%;font-size:min(1.25rem,max(18px,var(--fit)))}
.tongues details{margin:0}
.tongues .pic{width:1.6rem;height:1.6rem}
.tongues .names{flex:1;min-width:0}
.tongues .names bdi{display:inline-block;max-width:100%;overflow-wrap:anywhere}
.tongues .options{padding-bottom:.6rem}
.ask{padding:.5rem min(.8rem,14px);border:var(--thick) solid var(--line);background:var(--note);margin:0}
.first .too{margin:0}
.too p+p{margin-top:.3rem}
.too>div{padding-bottom:.7rem}
:lang(ur){font-family:var(--latin),"Noto Nastaliq Urdu","Jameel Noori Nastaleeq",Arial,sans-serif}
:is(body,h1,h2,h3,.say,.draft,.note,.door,.row p):lang(ur){line-height:2}
.dose .says:lang(ur){padding-top:.5rem}
[dir=rtl] [lang|=en]{font-family:var(--letters);line-height:1.4}
summary :is(h2,h3):lang(ur){text-underline-offset:.5em}
svg text:lang(ur){font-family:Andika,"Noto Naskh Arabic","Geeza Pro",Tahoma,Arial,sans-serif;-webkit-locale:"ar"}
[dir=rtl] :is(h1,.head p,main>p)[dir=ltr]{text-align:end}
.unsigned{font-weight:400}
.sub{font-size:.9rem;line-height:1.3;color:var(--soft)}
.sub p+p{margin:0}
.aa{flex:none;display:flex;align-items:center;justify-content:center;width:56px;height:56px;border:var(--thick) solid var(--key);border-radius:50%;background:var(--card);font-size:max(18px,min(1.1rem,26px));font-weight:700;text-decoration:none}
.text-3 .head,.text-4 .head{flex-direction:column}
.look:not(:target){display:none}
.look{margin:.8rem 0;padding:.8rem min(.8rem,16px);border:var(--thick) solid var(--key);border-radius:16px;background:var(--card);--paper:var(--card)}
.look h2{margin-top:0}
.look .door{margin-top:1.2rem}
.doses,.rows{list-style:none;display:flex;flex-direction:column;gap:.6rem}
.dose,.rows{padding:.6rem min(.7rem,12px);border:var(--thin) solid var(--edge);border-radius:18px;background:var(--card);--paper:var(--card)}
.dose{display:flex;flex-direction:column;gap:.5rem}
.dose.side{flex-direction:row;flex-wrap:wrap;align-items:center}
.dose .wide{flex:none;max-width:none;max-height:min(11.5rem,46vw)}
.dose .say{font-size:1.3rem;line-height:1.3}
.several .say{font-size:1.15rem}
.several .wide{max-height:8rem}
.dose .says{flex:none;max-width:100%}
.dose.side .says{flex:1 1 min(7rem,100%)}
.dose .long{font-size:1.15rem}
.dose .say:not(:only-child){font-size:1.1rem}
.dose.words .say{font-size:1.45rem}
:is(.text-1,.text-2) .dose .say:lang(ta){font-size:1.1rem}
.dose .say+.say{margin-top:.3rem}
.text-3 .dose .say,.text-4 .dose .say{font-size:1rem}
.text-3 .sub,.text-4 .sub{font-size:.8rem}
.first h2{font-size:1rem;margin:0 0 .2rem}
.rows{gap:0;padding-top:0;padding-bottom:0}
.doses+.rows{margin-top:.6rem}
.row{display:flex;flex-wrap:wrap;align-items:center;gap:.2rem .9rem;padding:.25rem 0}
.row:not(:has(svg)){padding:.35rem 0}
.row+.row{border-top:var(--rule) solid var(--edge)}
.row p{flex:1 1 min(7rem,100%);min-width:0;line-height:1.3}
.row .pic:not(.wide){width:2.5rem;height:2.5rem}
.row.over{padding-bottom:.1rem}
.row.over .wide{max-height:4.6rem}
.ways{display:flex;flex-wrap:wrap;gap:10px;margin-top:auto}
.ways>.door{flex:1 1 calc(50% - 5px);justify-content:center;min-height:max(62px,3.1rem);width:auto;padding:.2rem 6px;gap:.1rem .3rem;font-size:max(18px,.9rem);line-height:1.3}
.ways span{flex:0 1 auto;flex:1 1 min-content;max-width:max-content}
.ways .pic{width:1.35rem;height:1.35rem}
.first .draft{margin:0;gap:.2rem .7rem;font-size:.9rem;line-height:1.3}
.first .draft .pic{width:2.2rem;height:2.2rem}
.ways .whole,.three #listen,.text-3 .ways>.door,.text-4 .ways>.door{flex-basis:100%}
.ways .note{flex-basis:100%;margin:0;font-size:.9rem;line-height:1.3}
.ticks{margin-top:1rem;padding:.2rem min(.75rem,14px) .8rem;border:var(--thin) solid var(--edge);border-radius:18px;background:var(--card);--paper:var(--card)}
.ticks ul{list-style:none;font-weight:700}
.ticks li{padding:.3rem 0}
.ticks li::before{content:"\\2713";margin-inline-end:.4em}
.ticks .door{margin-top:.6rem}
.second{margin-top:.6rem;padding:.5rem min(.8rem,14px) .7rem;border:var(--thick) solid var(--line);background:var(--note)}
.second[hidden]{display:none}
@media (max-width:24em){html:not([lang|=en]).text-2 wbr{display:inline}}
@media (max-width:14em){:root{--beside:36px}body{overflow-wrap:anywhere}wbr{display:inline}.head{flex-direction:column}.ways>.door{flex-basis:100%}}
`;
