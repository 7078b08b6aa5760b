// shell: how the desk pages look. Calm, one blue, wide screens in two columns, nothing by colour alone; every
// length follows the reader's letters.

export const deskCss = `:root{--ink:#0f2130;--paper:#fff;--desk:#edf1f4;--key:#0a4a70;--line:#6a7b89;--wrong:#98102a;--note:#fff3c4;--good:#0a5a35;--soft:#465765;--edge:#6a7b89;--rule:#d3dce3;--keydark:#07334e;--tint:#e4eff6;--need:#734500;--needbg:#fff2d9;--goodbg:#e2f3e9;--bad:#98102a;--badbg:#fdebee;font-size:100%;color-scheme:light}
*{box-sizing:border-box}
html{background:var(--desk);color:var(--ink);font-family:"Segoe UI","Open Sans",system-ui,Roboto,Arial,sans-serif;line-height:1.4;scroll-padding:1rem 0 1rem}
body{margin:0;overflow-wrap:anywhere}
main,.keys{width:calc(100% - 2rem);max-width:90rem;margin-inline:auto}
body{padding-bottom:2rem}
body:not(.work-page)>main{padding-top:.8rem}
h1,h2,h3,p,ul,ol,dl,dd,fieldset,legend{margin:0;padding:0;border:0;min-width:0}
h1{font-size:1.6rem;line-height:1.25;margin:.2rem 0 .6rem}
h2{font-size:1.2rem;margin:1rem 0 .4rem}
h3{font-size:1rem;margin:.4rem 0}
main:focus,section:focus{outline:0}
p+p{margin-top:.5rem}
a{color:var(--key)}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px;box-shadow:0 0 0 2px var(--paper)}
.skip{position:absolute;left:-999rem;min-height:24px}
.skip:focus{left:.5rem;top:.5rem;z-index:9;background:#fff;padding:.5rem .75rem}
.hear{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;padding:0;border:0}
[hidden]{display:none!important}
.columns{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:1rem;align-items:start;margin-top:.8rem}
.fill,.look,.profiles,.paste,.keys{background:var(--paper);padding:1rem;border-radius:.5rem}
@media (max-width:60rem){.columns{grid-template-columns:minmax(0,1fr)}.look{order:-1}}
fieldset{margin-top:1rem;border-top:2px solid var(--desk);padding-top:.3rem}
legend{font-weight:700;font-size:1.1rem;padding-right:.5rem}
.field{display:grid;gap:.15rem;margin-top:.6rem;min-width:0}
.field label,.tick label{font-weight:700}
.hint{color:#405060;font-size:.95rem;font-weight:400}
input,select,textarea,button{font:inherit;color:inherit;min-width:0;max-width:100%}
.field input,.field select,.field textarea{width:100%;min-height:2.6rem;padding:.4rem .5rem;border:2px solid var(--line);border-radius:.3rem;background:var(--paper)}
.field textarea{resize:vertical}
.paste textarea{font-family:ui-monospace,Consolas,monospace;font-size:.9rem}
.short input{max-width:14rem}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.6rem;align-items:end}
.builder{border:2px solid var(--desk);border-radius:.4rem;padding:.4rem .7rem}
.builder fieldset .tick{display:inline-flex;margin-right:1rem;margin-top:.2rem}
legend.small{font-size:1rem}
.look{position:sticky;top:.5rem;max-height:calc(100vh - 1rem);overflow:auto}
@media (max-width:60rem){.look{position:static;max-height:none}}
[aria-invalid=true]{border-color:var(--wrong)!important;border-width:3px!important}
.tick{display:flex;gap:.6rem;align-items:center;margin-top:.6rem;min-height:2rem}
.tick input{flex:none;width:1.5rem;height:1.5rem;accent-color:var(--key)}
button{min-height:2.6rem;padding:.35rem .9rem;border:2px solid var(--key);border-radius:.4rem;background:var(--paper);color:var(--key);font-weight:700;cursor:pointer}
button.key{background:var(--key);color:#fff}
button.small{min-height:1.8rem;padding:.1rem .5rem;margin-left:.5rem}
.doing{display:flex;flex-wrap:wrap;gap:.6rem;margin-top:.6rem}
.fill>p,.profile p,.paste p{margin-top:.7rem}
[aria-keyshortcuts]::after{content:attr(aria-keyshortcuts);font-weight:400;font-size:.8rem;margin-left:.6rem;opacity:1;white-space:nowrap}
summary[aria-keyshortcuts]::after,input[aria-keyshortcuts]::after{content:none}
.items{display:flex;flex-wrap:wrap;gap:.4rem;list-style:none;counter-reset:item;margin:.5rem 0}
.items li{counter-increment:item}
.items button::before{content:counter(item) ". "}
.items [aria-current]{background:var(--key);color:#fff}
.items .state{font-weight:400}
.items .state::before{content:"("}
.items .state::after{content:")"}
.progress{font-weight:700}
.message{padding:.6rem .8rem;border-left:.5rem solid var(--good);background:var(--paper);margin:.5rem 0}
.wrong{color:var(--wrong);font-weight:700}
p.message.wrong{border-color:var(--wrong)}
.refused,.noticed{padding:.6rem .8rem;border-left:.5rem solid var(--wrong);background:#fdf0f1;margin:.6rem 0}
.noticed{border-color:#8a6100;background:var(--note)}
.refused h2,.noticed h2{font-size:1rem;margin:0 0 .3rem}
.refused ul,.noticed ul{padding-left:1.1rem}
.path{font-size:.85rem}
dl>div{display:grid;grid-template-columns:minmax(0,9rem) minmax(0,1fr);gap:.6rem;padding:.15rem 0}
dt{color:#405060}
dd{font-weight:700}
.words{font-weight:700;white-space:pre-line}
.plain{list-style:none}
.paper{overflow:auto;padding:.8rem;background:var(--desk);border-radius:.4rem;margin:.5rem 0}
.label{display:block;max-width:none;background:#fff}
.approved{color:var(--good);font-weight:700;margin-top:.5rem}
table{border-collapse:collapse;width:100%;margin:.4rem 0}
.rules .code{display:block;color:#405060;font-size:.95rem;font-weight:400;overflow-wrap:anywhere}
caption{text-align:left;font-size:.95rem;color:#405060;padding-bottom:.2rem}
th,td{text-align:left;vertical-align:top;padding:.25rem .6rem .25rem 0;border-bottom:1px solid #c3ccd4}
tbody th{font-weight:400}
td .small{display:block;margin:.2rem 0 0}
@media (min-width:40rem){td:has(.small){min-width:12rem}}
.codes{padding-left:1.1rem;margin-top:.4rem}
.numbers{columns:18rem;list-style:none}
details{margin-top:.6rem}
.decide{max-width:46rem}
summary{cursor:pointer;min-height:2rem;color:var(--key);font-weight:700}
.keys{margin-top:1rem}
.keys summary{display:flex;align-items:center;gap:1rem}
.keys h2{margin:0}
kbd{font:inherit;font-weight:700;border:2px solid var(--line);border-radius:.3rem;padding:.05rem .4rem;background:var(--paper)}
.profiles{margin-top:1rem}
.profiles>ul{display:flex;flex-wrap:wrap;gap:1rem;list-style:none;align-items:flex-start}
.profile{padding:.6rem;background:var(--desk);border-radius:.4rem;max-width:100%}
.profile .wrong{max-width:16rem}
.warned{padding:.8rem 1rem;border:.3rem solid var(--wrong);background:#fdf0f1;font-size:1.2rem;font-weight:700;margin:.5rem 0}
.offer .small,.memory li .small:first-child,.doing .small{margin-left:0}
.memory li,.offer button{margin-top:.4rem}
.offer{padding:.6rem .8rem;border:2px dashed var(--key);border-radius:.4rem;margin:.6rem 0}
.button{display:inline-block;min-height:2.6rem;padding:.35rem .9rem;border:2px solid var(--key);border-radius:.4rem;background:var(--paper);font-weight:700;text-decoration:none}
.said,.sentences{padding-left:1.4rem}
#history~table thead th{overflow-wrap:normal}
.sentences li{margin-top:.8rem}
.builder summary h2,.fill summary h2{display:inline}
h2.small{font-size:1rem}
.said li{margin-top:.3rem}
.said a{display:inline-block;padding:.2rem 0}
form.fill{margin:.8rem 0}
@media (max-width:40rem){.stacks thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}.stacks tr{display:block;border-bottom:2px solid var(--line);padding:.3rem 0}.stacks th,.stacks td{display:block;border:0;padding:.1rem 0}}
.scrolls{overflow:auto}
.scrolls table{min-width:34rem}
.scrolls th,.scrolls td{overflow-wrap:normal}
.scrolls td:last-child{overflow-wrap:anywhere}
.paste+p{margin-top:1rem}
progress{width:100%;height:1.5rem;accent-color:var(--key)}
.printing{position:fixed;left:-99rem;width:210mm;height:297mm;border:0}
@media (forced-colors:active){button,.items [aria-current]{border:2px solid ButtonText}}
@media (max-width:30rem){dl>div{grid-template-columns:minmax(0,1fr);gap:0}main,.keys{width:calc(100% - 1rem)}}
`;
