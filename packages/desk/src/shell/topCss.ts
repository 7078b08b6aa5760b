// shell: how the bar at the top of every page looks.

export const topCss = `.top{display:flex;flex-wrap:wrap;align-items:center;gap:0 1rem;min-height:48px;padding:0 max(16px,calc(50vw - 784px));background:var(--paper);border-bottom:1px solid var(--rule)}
.brand{display:inline-flex;align-items:center;min-height:40px;font-weight:800;color:var(--ink);text-decoration:none;letter-spacing:-.01em}
.top nav,.top nav ul{display:flex;flex-wrap:wrap;align-items:center;gap:0 .9rem;list-style:none}
.top .only-narrow{display:none}
.top nav ul a,.more>summary{display:inline-flex;align-items:center;gap:.4rem;min-height:46px;text-decoration:none;color:var(--key);font-weight:600}
.top nav ul a:hover{text-decoration:underline}
.top [aria-current]{color:var(--ink)!important;box-shadow:inset 0 -4px 0 var(--key)}
.top details{margin:0}
.more,.printer{position:relative}
.more>summary,.printer>summary{cursor:pointer;list-style:none}
.more>summary::after{content:"▾"}
.more[open]>ul,.printer[open]>.choices{position:absolute;z-index:6;top:46px;background:#fff;border:1px solid var(--edge);border-radius:.375rem;padding:.25rem 1rem}
.more[open]>ul{left:-1rem;display:block;min-width:12rem}
.more ul a{min-height:36px!important}
.top .here{margin-left:auto;display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .75rem}
.printer>summary{display:inline-flex;align-items:center;gap:.5rem;min-height:32px;padding:.1rem .6rem;border:1px solid var(--key);border-radius:.375rem;background:var(--paper);color:var(--key);font-weight:600;font-size:.9375rem}
.printer>summary b{font-weight:800}
.printer[open]>.choices{right:0;top:40px;width:min(22rem,calc(100vw - 2rem));padding:.75rem 1rem}
.stocks{display:flex;flex-wrap:wrap;gap:.4rem;list-style:none;margin-top:.4rem}
.stocks button{min-height:36px;padding:.1rem .6rem;border-width:1px;font-weight:600;font-size:.9375rem}
.stocks [aria-pressed=true]{background:var(--key);color:#fff}
.top-keys{position:relative}
.top-keys summary{display:inline-flex;align-items:center;min-height:32px;list-style:none;font-size:.9375rem}
.top-keys summary h2{font-size:.9375rem;text-decoration:underline;text-underline-offset:.18em}
.top-keys summary .hint{display:none}
.top-keys .key-list{position:absolute;right:0;top:40px;z-index:6;width:min(26rem,calc(100vw - 2rem));background:#fff;border:1px solid var(--edge);border-radius:.375rem;padding:.75rem 1rem}
.top [aria-keyshortcuts]::after{content:none}
.todo{font-size:.8125rem;font-weight:700;background:var(--tint);color:var(--keydark);border-radius:1rem;padding:.05rem .5rem}
.plain-button{min-height:32px;padding:.1rem .3rem;border-color:transparent;background:none;text-decoration:underline;font-weight:600;font-size:.9375rem}
@media (max-width:70rem){.top,.top nav ul{gap:0 .65rem}.top .here{gap:.25rem .5rem}.top nav ul a,.more>summary{font-size:.9375rem}.printer .only-wide{display:none}}
@media (max-width:40rem){.top{padding:4px 12px;gap:0 .75rem}.top .only-wide{display:none}.top .only-narrow{display:list-item}.top .here{order:2}.more[open]>ul,.printer[open]>.choices,.top-keys .key-list{position:static;width:100%}.more[open],.printer[open],.top-keys:has([open]){width:100%}.brand{margin-right:auto}.top .here{margin-left:0;gap:.25rem .5rem}.top nav{order:3;width:100%}.top nav ul a,.more>summary{min-height:40px}}
@media (forced-colors:active){.top [aria-current]{border-bottom:4px solid}.stocks [aria-pressed=true]{border-width:3px}}
`;
