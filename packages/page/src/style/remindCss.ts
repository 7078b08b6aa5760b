// style: the form of times and the page that follows it.

/** A picture beside each time; steps of a list with a picture each. */
export const remindCss = `ol{margin:0;padding:0}
.slot{display:flex;flex-wrap:wrap;align-items:center;gap:.2rem .8rem}
.slot+.slot{margin-top:.8rem}
.slot :is(.field,strong){flex:1 1 7rem;min-width:0}
.slot.say{margin:1rem 0;font-size:1.2rem}
.slot+fieldset h2{margin-top:0}
.slot>p{flex:1 1 7rem;min-width:0}
.slot+p{margin-top:.6rem}
.slot+.cards{margin:0}`;
