// style: a comprehension test on a tablet: one question a screen, everything to be tapped large.
import { colours } from "./colours.ts";

export const studyCss = `${colours}:root{--paper:var(--page);--line:var(--ink);font-size:125%}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{background:var(--page);color:var(--ink);font-family:Andika,Verdana,Roboto,Arial,sans-serif;line-height:1.4;text-size-adjust:100%}
body{margin:0 auto;padding:.6rem 1rem 3rem;max-width:44rem;overflow-wrap:break-word}
h1,h2,p,fieldset,figure{margin:0 0 .8rem;padding:0}
h1,h2{font-size:1.4rem;line-height:1.3}
fieldset{border:0}
legend{padding:0;font-weight:700}
label{display:inline-flex;align-items:center;gap:.5rem;min-height:48px;margin-right:1.2rem}
label.over{display:block;font-weight:700;min-height:0;margin-bottom:.3rem}
input[type=radio],input[type=checkbox]{width:1.6rem;height:1.6rem;flex:none}
input[type=number],textarea{width:100%;font:inherit;padding:.6rem;border:var(--thick) solid var(--ink);border-radius:.4rem;background:var(--card);color:var(--ink)}
input[type=number]{max-width:8rem}
button{font:inherit;font-weight:700;min-height:56px;padding:.5rem 1.2rem;margin:0 .6rem .6rem 0;border:var(--thick) solid var(--key);border-radius:.6rem;background:var(--card);color:var(--ink)}
button.key{background:var(--key);color:var(--key-ink)}
:focus-visible{outline:4px solid var(--ink);outline-offset:3px}
.label{border:var(--thick) solid var(--ink);background:#fff;padding:.5rem}
.label img{display:block;max-width:100%;height:auto}
.pic{display:block;width:9rem;height:9rem;fill:none;stroke-linecap:round;stroke-linejoin:round}
.wide{width:100%;max-width:30rem;height:auto;max-height:14rem}
.f-ink{fill:currentColor}.f-cut{fill:var(--paper)}.s-ink{stroke:currentColor}.s-cut{stroke:var(--paper)}
text{font-family:Andika,Verdana,Arial,sans-serif;font-weight:700;text-anchor:middle}text.thin{font-weight:400}text.ink{fill:currentColor}text.cut{fill:var(--paper)}
.wrong{padding:.5rem .8rem;border:var(--thick) solid var(--line);background:var(--note);font-weight:700}
`;
