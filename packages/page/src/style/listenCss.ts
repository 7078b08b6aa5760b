// style: the controls of Listen at the foot of the screen, and the words that are being read.

/**
 * The controls stand over the page; what is read or has the focus is scrolled
 * clear of them. On a screen so low that they would cover the words (400 % zoom)
 * they take half of it at most, and scroll.
 */
export const listenCss = `.player{position:fixed;z-index:1;left:0;right:0;bottom:0;max-height:50vh;max-height:50svh;overflow:auto;padding:.5em max(.5em,50vw - 16.4rem);border-top:.2rem solid var(--ink);background:var(--paper)}
.player>div{display:grid;gap:.4em}
#controls{grid-template-columns:repeat(2,minmax(0,1fr))}
@media (min-width:34em){#controls{grid-template-columns:repeat(4,minmax(0,1fr))}}
.player button{min-height:56px;padding:.2em;border:var(--thick) solid var(--key);border-radius:.6em;background:none;color:var(--key);font:inherit;font-weight:700;cursor:pointer;overflow-wrap:anywhere}
.player button[data-parts],#pause,[aria-pressed=true]{background:var(--key)!important;color:var(--key-ink)!important}
[aria-pressed=true]::before{content:"\\2713";margin-inline-end:.3em}
:is(.text-3,.text-4) .player{font-size:.6rem}
html:has(.player:not([hidden])){scroll-padding-bottom:min(50vh,11rem)}
html:has(.player:not([hidden])) body{padding-bottom:12rem}
.reading{background:var(--note);color:var(--ink);outline:.15rem solid var(--ink);outline-offset:0}
::highlight(sentence){background-color:var(--note);color:var(--ink)}
::highlight(word){background-color:#ffd500;color:#000}
@supports selector(::highlight(sentence)){.reading{background:none}}
@media (forced-colors:active){.player button{border:2px solid}.reading{outline:3px solid Highlight}}`;
