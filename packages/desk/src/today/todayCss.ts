// today: how the list of today's labels looks. Measures in decisions/0153.

export const todayCss = `.work.today{grid-template-columns:minmax(0,798fr) minmax(0,520fr)}
.ways,.row-acts{display:flex;flex-wrap:wrap;gap:8px;margin:0}
.row-acts{margin:8px 0}
.row-acts .btn.small,.later .btn.small{margin:0}
.list-side h1 .hint{font-size:.9375rem}
.filters{display:flex;flex-wrap:wrap;gap:6px;margin:8px 0}
.filters button{min-height:32px;padding:.1rem .8rem;border-width:1px;border-radius:1rem;font-weight:600;font-size:.9375rem;color:var(--ink);border-color:var(--edge)}
.filters [aria-pressed=true]{background:var(--ink);color:#fff}
.today-list{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.2rem;margin:0}
.today-list th,.today-list td{padding:7px 8px;border:0;border-top:1px solid var(--rule);text-align:left;vertical-align:top;font-weight:400}
.today-list thead th{overflow-wrap:normal;border:0;padding:2px 8px 4px;font-size:.8125rem;color:var(--soft);font-weight:600}
.today-list .group th{border-top:2px solid var(--edge);padding:4px 8px}
.today-list .group .btn{margin-left:12px}
.today-list th[scope=row]{width:32%}
.today-list td:nth-of-type(2){width:7.25rem;font-size:.875rem}
.today-list td:nth-of-type(3){width:4rem}
.today-list .row{display:table-row}
.today-list .row.chosen>*{background:var(--tint)}
.today-list .row.chosen th{box-shadow:inset 4px 0 0 var(--key)}
.today-list .name{min-height:24px;padding:0;border:0;background:none;color:var(--key);font-weight:700;text-decoration:underline;text-underline-offset:.15em;text-align:left;border-radius:.15rem}
.today-list .medicine{display:block}
.today-list .prescribed{display:block;color:var(--soft);white-space:pre-line}
.today-list .says{display:block}
.today-list .why{display:block;font-weight:700}
.today-list .aside{display:block;font-size:.8125rem;color:var(--soft)}
.tag.needs{color:var(--need);background:var(--needbg)}.tag.check{color:var(--keydark);background:var(--tint)}.tag.print,.tag.printed{color:var(--good);background:var(--goodbg)}
#ask-bag .tick .aside,#ask-sheet .tick .aside{font-weight:400;color:var(--soft)}
#ask-sheet fieldset+fieldset{margin-top:14px}
#open-elsewhere h1{font-size:1.0625rem;margin:0 0 8px}
form[data-desk-form][inert]{opacity:.5}
.kept-note{margin:8px 0 0;font-weight:600}
.today .labels{grid-template-columns:minmax(0,386px) minmax(0,1fr)}
.today .set button{grid-template-columns:1fr;gap:2px;line-height:1.2rem;font-size:.875rem}
.today .set img{width:100%}
.script .later{margin:0 auto 0 0}
@media (min-width:84.01rem){.work.today{grid-template-columns:minmax(0,798fr) minmax(0,520fr)}}
@media (max-width:84rem){.work.today{grid-template-columns:minmax(0,6fr) minmax(0,5fr)}.today .labels{grid-template-columns:minmax(0,1fr)}.today .set{grid-column:1;grid-row:auto;max-height:none}.today .set ol{grid-template-columns:repeat(auto-fill,minmax(84px,1fr))}.today .set img{display:none}}
@media (max-width:70rem){.work.today{grid-template-columns:minmax(0,1fr)}}
@media (max-width:40rem){.today-list,.today-list tbody,.today-list tr,.today-list th,.today-list td,.today-list .row{display:block;width:auto!important}.today-list thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.today-list [hidden]{display:none}.today-list .row{border-top:1px solid var(--rule);padding:6px 0}.today-list .row>*{border:0;padding:1px 8px}.today-list td:nth-of-type(3)::before{content:"Labels: "}}
@media (forced-colors:active){.today-list .row.chosen th{border-left:4px solid Highlight}.filters [aria-pressed=true]{border-width:3px}.tag{border:1px solid}}
`;
