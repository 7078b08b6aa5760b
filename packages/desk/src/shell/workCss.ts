// shell: how a page of work looks: left the work, right the label, below one bar. Measures in decisions/0139.

export const workCss = `.work-page{min-height:100vh;display:flex;flex-direction:column;padding:0}
.work-page main{flex:1;display:flex;flex-direction:column;width:100%;max-width:none;margin:0}
.work-page [data-desk-form]{flex:1;display:flex;flex-direction:column}
.work{flex:1;display:grid;grid-template-columns:640px minmax(0,1fr);gap:16px;padding:12px 16px 8px;align-items:start;width:100%;max-width:1600px;margin-inline:auto}
.work>.profiles{grid-column:1/-1}
.pane{background:var(--paper);border:1px solid var(--rule);border-radius:.5rem;padding:12px 16px;min-width:0}
.work-page h1{font-size:1.375rem;line-height:1.75rem;margin:0}
.work-page h2{font-size:1.0625rem;line-height:1.5rem;margin:0}
.head{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.1rem 1rem;margin-bottom:4px}
.head .later{margin:-6px 0}
.work-page .hint{color:var(--soft);font-weight:400;font-size:.875rem}
.work-page kbd{font-size:.75rem;line-height:1;padding:.15rem .3rem;border:1px solid currentColor;border-radius:.25rem;white-space:nowrap;font-weight:400;background:none}
.work-page [aria-keyshortcuts]::after{content:none}
.keys-hint kbd:not(:first-child){margin-left:.6rem}
.work-page fieldset{margin-top:0;padding:0;border:0}
.grid{display:grid;gap:10px}
.head+.grid{margin-top:6px}
.row{display:grid;gap:12px;align-items:start}
.row.medicine{grid-template-columns:minmax(0,1fr) 168px 176px}
.row.supply{grid-template-columns:88px 152px minmax(0,1fr)}
.row.two{grid-template-columns:1fr 1fr;margin-top:8px}
.row.who{grid-template-columns:minmax(0,1fr) minmax(0,1fr) 8rem;margin-top:8px}
.f{display:grid;gap:2px;min-width:0;position:relative}
.f>label,.pane legend{font-weight:700;font-size:.9375rem;line-height:1.25rem;padding:0}
.f>label{min-height:1.25rem;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
.f input[type=text],.f input[type=password],.f select,.f textarea,.date input{width:100%;height:40px;padding:.3rem .6rem;border:2px solid var(--edge);border-radius:.3rem;background:#fff}
.f textarea{resize:none;field-sizing:content;min-height:40px;height:auto;line-height:1.55rem;overflow:hidden}
.f .wrong,.under{font-size:.9375rem;line-height:1.25rem}
.f .wrong:empty,.under:empty{display:none}
#quantity-wrong{width:max(100%,20rem)}.f:has(+.f .wrong:not(:empty)) #quantity-wrong{width:auto}
.date input{width:4rem}.date label:last-of-type input{width:5.5rem}
.date{margin-top:8px!important}
.from{background:var(--needbg);color:var(--need);border:1px solid;border-radius:.25rem;padding:0 .3rem;font-size:.8125rem;font-weight:700}
.f:has(.from) input,.f:has(.from) textarea{border-left:8px solid var(--need)}
.row.medicine .f:not(.wide) .from,.row.supply .f:not(.wide) .from{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);padding:0;border:0}
.read{display:grid;grid-template-columns:auto minmax(0,1fr);gap:0 .6rem;padding:5px 0 5px 10px;border-left:4px solid var(--good);font-size:.9375rem;margin-top:2px}
.read.need{border-color:var(--need)}
.read b.say{font-size:1rem}
.added{text-decoration:underline dotted 2px;text-underline-offset:.2em}
.miss{background:var(--needbg);color:var(--need);font-weight:700;text-decoration:underline wavy 1.5px;text-underline-offset:.22em;padding:0 .2em;border-radius:.2rem}
.miss::before{content:"⟦"}.miss::after{content:"⟧"}
.chips{display:grid;gap:4px;border:2px solid var(--edge);border-radius:.3rem;padding:4px}
.chips:focus-within{outline:3px solid var(--ink);outline-offset:2px}
.chips ul{display:grid;gap:4px;list-style:none}
.chip{display:flex;gap:.5rem;align-items:center;background:var(--tint);border-radius:.25rem;padding:2px 4px 2px 8px;font-size:.9375rem;line-height:1.25rem}
.chip span{flex:1}
.chip button{flex:none;width:28px;min-height:28px;padding:0;border:0;background:none;border-radius:.25rem;font-weight:700;color:var(--keydark)}
.chips input#typed-warning{border:0;height:32px;padding:0 .5rem;outline:0;box-shadow:none}
.seg{display:flex;flex-wrap:wrap;gap:6px 8px;align-items:center}
.seg label{display:inline-flex;align-items:center;gap:.35rem;min-height:32px}
.seg input[type=radio],.seg input[type=checkbox]{width:24px;height:24px;margin:0;accent-color:var(--key)}
.work-page .tick input{margin:0}
.work-page .tick{margin-top:.2rem;min-height:28px;gap:.5rem}
.work-page .tick label{font-weight:600}
.work .builder p:last-child{margin-top:8px}
.work .builder{margin:4px 0 0;border:0;padding:0}
.builder>summary,.rest>summary{cursor:pointer;font-weight:600;color:var(--key);min-height:28px;display:flex;flex-wrap:wrap;gap:0 .75rem;align-items:center;list-style:none}
.builder>summary::before,.rest>summary::before{content:"▸"}
.builder[open]>summary::before,.rest[open]>summary::before{content:"▾"}
.builder:not([open])>summary{font-size:.875rem;min-height:24px}
.rest{margin:0}
.rest .f{margin-top:8px}
.pack:empty{display:none}
.pack dl>div{grid-template-columns:10rem minmax(0,1fr)}
.opts{position:absolute;z-index:5;top:100%;left:0;width:min(38rem,calc(100vw - 3rem));border:2px solid var(--edge);border-radius:0 0 .3rem .3rem;background:#fff;list-style:none;max-height:20rem;overflow:auto}
.opts li{padding:6px 10px;display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;cursor:pointer;min-height:32px}
.opts [aria-selected=true]{background:var(--key);color:#fff}.opts [aria-selected=true] .hint{color:#fff}
.btn{display:inline-flex;align-items:center;gap:.5rem;min-height:40px;padding:.3rem .85rem;border:2px solid var(--key);border-radius:.375rem;background:var(--paper);color:var(--key);font-weight:700;cursor:pointer;text-decoration:none}
.btn.go{background:var(--key);color:#fff}.btn.go:hover{background:var(--keydark)}
.btn.small,.work-page button.small{min-height:32px;padding:.1rem .6rem;border-width:1px;font-weight:600;font-size:.9375rem;margin:0 .3rem 0 0}
.btn.off,.btn[disabled]{border:2px dashed var(--edge);background:var(--desk);color:var(--soft);cursor:not-allowed}
.work .look{position:static;max-height:none;overflow:visible;order:0}
.one-label{scroll-margin-top:3.2rem}
.labels{display:grid;grid-template-columns:minmax(0,386px) minmax(0,1fr);gap:16px;align-items:start}
.set-labels{list-style:none;display:grid;gap:12px;grid-column:1/-1}
.work .one-label .paper{background:none;padding:0;margin:0;border-radius:0;overflow:visible}
.work .one-label .label{max-width:100%;height:auto;border:1px solid var(--edge);background:#fff}
.set{grid-column:2;grid-row:1}
.set ol{list-style:none;display:grid;gap:3px;align-content:start}
.set button{display:grid;grid-template-columns:92px minmax(0,1fr);gap:.6rem;align-items:center;width:100%;text-align:left;padding:5px;border:2px solid transparent;border-radius:.375rem;background:none;color:var(--ink);font-weight:400;line-height:1.3}
.set img{display:block;width:92px;height:auto;border:1px solid var(--edge)}
.set b{display:block}
.set [aria-current]{border-color:var(--key);background:var(--tint)}
.set{max-height:18.5rem;overflow:auto}
.script .set-labels{grid-column:1}
.script .one-label:not(.front){display:none}
.script .read-mark,.script .no-script,.script .work-page .no-script{display:none}
.tag{display:inline-flex;align-items:center;gap:.35rem;font-size:.875rem;font-weight:700;border-radius:.25rem;padding:.05rem .5rem;border:1px solid currentColor;white-space:nowrap}
.tag.draft{color:var(--ink);background:#fff}.tag.ok{color:var(--good);background:var(--goodbg)}.tag.need{color:var(--need);background:var(--needbg)}.tag.bad{color:var(--bad);background:var(--badbg)}
.tag.old,.stale .tag.fresh,.stale .tag.ok{display:none}
.stale .tag.old{display:inline-flex}
.stale .one-label{position:relative}
.stale .label,.stale .set img,.stale .cmp,.stale .doubts{opacity:.35}
.stale .read,.stale .read .say{color:var(--soft);font-weight:400;border-color:var(--edge);transition:all 0s .4s}
.stale .one-label::after{content:attr(data-stale);position:absolute;inset:38% 6% auto;background:var(--needbg);color:var(--need);border:2px solid;font-weight:700;padding:.4rem;text-align:center}
.facts{display:flex;flex-wrap:wrap;gap:2px 20px;font-size:.9375rem}
.facts>div{display:flex;gap:.4rem;padding:0}
.facts dt{color:var(--soft);white-space:nowrap}
.item-nav{display:flex;flex-wrap:wrap;gap:6px;align-items:center;margin:4px 0 8px}
.item-nav .items{display:contents}
.item-nav button.small{padding:.05rem .45rem;font-size:.875rem;min-height:30px}
.work .items button{margin:0}
.work .words{font-size:1.125rem}
.dosage{columns:2;column-gap:20px;font-size:.875rem;line-height:1.2rem;margin:2px 0}
.dosage dt,.dosage dd{display:inline;margin-right:.5rem}
.dosage>div{display:block;break-inside:avoid;padding:1px 0;border-bottom:1px solid var(--rule)}
.box.doubts{padding-left:1.8rem}
@media (max-width:40rem){.dosage{columns:1}}
.rows{background:var(--paper);border-radius:.5rem}
.rows th,.rows td{padding:.35rem .6rem}
.rows tbody th{font-weight:600}
.rows td:nth-of-type(n+2),.rows thead th:nth-child(n+3){white-space:nowrap}
@media (min-width:60rem){.of-sheet tbody th[scope=row]{width:19rem}}
.rows b{display:block;font-weight:600}
.need-words{color:var(--need)}
.rows .note{font-size:.9375rem}
.empty{color:var(--soft);padding:1rem 0}
.cmp{font-size:.875rem;line-height:1.125rem;margin:0}
.cmp th,.cmp td{padding:3px 8px 3px 0;border:0;border-top:1px solid var(--rule)}
.cmp thead th{border-top:0;padding-top:0;font-size:.8125rem;color:var(--soft);font-weight:600}
.cmp tbody th{font-weight:400;color:var(--soft);white-space:nowrap}
.cmp td:nth-of-type(1){width:34%}
.cmp td.also{width:auto}
.cmp td.at,.cmp th:nth-child(4){width:2.75rem;padding-right:0;overflow-wrap:normal}
td.say{font-weight:600}
.note{display:block;font-size:.8125rem;color:var(--soft);font-weight:400}
.labels{margin-bottom:4px}
.box{border-left:6px solid var(--need);background:var(--needbg);padding:8px 12px;border-radius:0 .3rem .3rem 0;margin:6px 0}
.box.bad{border-color:var(--bad);background:var(--badbg)}
.doubts{padding-left:1.1rem}
.doubts .looked{opacity:.75}
.work-page .look-mark.tick{display:inline-flex;vertical-align:middle;margin:0 0 0 .4rem;min-height:24px}
.rows select{min-height:2.2rem}
.ask{border:2px solid var(--need);border-radius:.5rem;padding:10px 14px 12px;background:#fffaf0;margin-top:12px}
#asks .noticed{border:2px solid var(--need);border-radius:.5rem;padding:8px 14px 10px;background:#fffaf0;margin:6px 0 0}
#asks legend{font-weight:700}
#asks .tick{border:2px solid var(--edge);border-radius:.375rem;background:#fff;padding:4px 10px;min-height:40px;margin-top:6px}
#asks .tick label{flex:1}
#asks p+p{margin-top:6px}
#asks fieldset{margin-bottom:10px}
.bar .state b{flex:1 1 0}
.pack dl{font-size:.9375rem}
.pack .warned{font-size:1.0625rem;padding:.5rem .75rem}
html:not(.script) .bar kbd,html:not(.script) .keys-hint,html:not(.script) .top-keys{display:none}
#asks button{min-height:36px}
.bar{background:var(--paper);border-top:2px solid var(--ink);padding:4px max(16px,calc(50vw - 784px));min-height:64px;display:flex;align-items:center;gap:8px 14px;flex-wrap:wrap}
.bar .message{flex:1 0 100%;margin:0;padding:.3rem .6rem;border-left-width:.4rem;font-weight:600}
.bar .message.urgent{border-color:var(--bad);background:var(--badbg)}
.bar .step{flex:1 1 24rem;display:flex;flex-wrap:wrap;gap:8px 20px;align-items:center}
.bar .said{flex:1 1 15rem;min-width:12rem;line-height:1.25rem;margin:0;padding:0}
.bar .said b{display:block}
.bar .doubt{border-left:.3rem solid var(--need);padding-left:.6rem}
.bar .act{display:flex;flex-wrap:wrap;gap:8px;margin:0}
.bar .approve,.bar .print,.bar .next{display:flex;flex-wrap:wrap;align-items:center;gap:8px;padding-left:14px;border-left:1px solid var(--rule)}
.bar label{font-weight:700}
.bar #initials{width:4.5rem;height:40px;border:2px solid var(--edge);border-radius:.3rem;padding:0 .5rem;text-transform:uppercase;background:#fff}
.bar #initials[disabled]{background:var(--desk)}
.bar .again{position:relative;margin:0}
.bar .again>summary{min-height:40px;display:inline-flex;align-items:center;padding:.3rem .85rem;border:2px solid var(--key);border-radius:.375rem;list-style:none}
.bar .again-why{position:absolute;bottom:46px;right:0;z-index:6;display:grid;gap:8px;width:min(22rem,calc(100vw - 2rem));background:#fff;border:2px solid var(--edge);border-radius:.375rem;padding:12px}
.bar .again-why select{min-height:40px;border:2px solid var(--edge);border-radius:.3rem}
@media (min-height:40rem) and (min-width:62rem){.work-page .bar{position:sticky;bottom:0;z-index:4}.work-page{scroll-padding-bottom:6rem}html:has(.work-page){scroll-padding-bottom:6rem}}
dialog{border:2px solid var(--edge);border-radius:.5rem;padding:16px 20px;max-width:min(30rem,calc(100vw - 2rem));color:var(--ink)}
dialog::backdrop{background:rgb(15 33 48/.5)}
dialog .doing{margin-top:12px}
@media (min-width:70.01rem) and (max-width:84rem){.work .set img{display:none}.work .set button{grid-template-columns:1fr;line-height:1.2rem}}
@media (max-width:84rem){.work{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}}
@media (max-width:70rem){.work{grid-template-columns:minmax(0,1fr)}}
@media (max-width:40rem){.work{padding:8px;gap:8px}.pane{padding:10px 12px}.row.medicine,.row.supply,.row.two,.row.who{grid-template-columns:1fr 1fr}.row .wide{grid-column:1/-1}
.f>label{white-space:normal}.keys-hint{display:none}
.labels{grid-template-columns:minmax(0,1fr)}.set{grid-column:1;grid-row:auto;max-height:none}.set ol{grid-template-columns:repeat(auto-fill,minmax(84px,1fr));gap:4px}.set img{display:none}.set button{grid-template-columns:1fr;border-color:var(--rule);font-size:.875rem;line-height:1.2rem}
.rows thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}.rows,.rows tbody,.rows tr,.rows th,.rows td{display:block}.rows tr{border-bottom:2px solid var(--rule);padding:.3rem 0}.rows th,.rows td{border:0;padding:.1rem .5rem}
.bar{padding:10px 12px}.bar .step,.bar .approve,.bar .print,.bar .next{padding-left:0;border-left:0;width:100%;flex-basis:100%}.tag{white-space:normal}.btn{text-align:left}
.bar .again-why{position:static;width:100%}
.cmp,.cmp tbody,.cmp tr,.cmp th,.cmp td{display:block}.cmp thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.cmp td,.cmp th{border:0;padding:0;width:auto!important}.cmp td.at::before{content:"Label "}.cmp td.at{color:var(--soft);font-size:.875rem}.cmp tr{border-top:1px solid var(--rule);padding:5px 0}
.cmp td[data-as]::before{content:attr(data-as);color:var(--soft);font-weight:400}.cmp td.say::before{content:"On the label: ";color:var(--soft);font-weight:400}}
@media (prefers-reduced-motion:reduce){*{transition:none!important;animation:none!important;scroll-behavior:auto!important}}
@media (forced-colors:active){.miss,.tag,.chip{border:1px solid}.btn.go{forced-color-adjust:none}.set button{border-color:Canvas}.set [aria-current]{border-color:Highlight}.btn[disabled],.btn.off{color:GrayText;border-color:GrayText}}
@media print{.top,.bar,.work-side,.keys{display:none}}
`;
