// report: how the report looks on screen and on A4. Black on white; no meaning by colour alone.
import { html, type Markup } from "./markup.ts";

export const reportStyle: Markup = html`
@page { size: A4; margin: 15mm; }
* { box-sizing: border-box; }
body { margin: 0; color: #000; background: #fff; font: 10pt/1.35 "Atkinson Hyperlegible", Andika, Verdana, sans-serif; }
main { max-width: 180mm; margin: 0 auto; padding: 6mm 4mm; }
h1 { font-size: 18pt; margin: 0 0 4mm; }
h2 { font-size: 12pt; margin: 5mm 0 2mm; padding-top: 1.5mm; border-top: 1pt solid #000; break-after: avoid; }
h3 { font-size: 10.5pt; margin: 3mm 0 1mm; break-after: avoid; }
p, ul, blockquote, dl, table { margin: 0 0 2mm; }
ul { padding-left: 5mm; }
blockquote { padding-left: 3mm; border-left: 2pt solid #000; font-weight: bold; white-space: pre-line; }
.beside { display: grid; grid-template-columns: 1fr 1fr; gap: 6mm; }
dl { display: grid; grid-template-columns: 1fr 1fr; column-gap: 6mm; }
.wide dl { grid-template-columns: 1fr; }
.wide dd { font-size: 8.5pt; font-weight: normal; }
.beside dl { grid-template-columns: 1fr; }
.columns { columns: 2; column-gap: 6mm; }
.lines { white-space: pre-line; }
dl div { display: flex; gap: 2mm; justify-content: space-between; border-bottom: 0.5pt solid #777; padding: 0.8mm 0; }
dt { flex: none; }
dd { margin: 0; font-weight: bold; text-align: right; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 0.5pt solid #777; padding: 0.6mm 1.5mm; text-align: left; vertical-align: top; font-weight: normal; }
thead th { font-weight: bold; border-bottom: 1pt solid #000; }
tr, li { break-inside: avoid; }
.rules th:first-child { width: 54%; }
.not-met { border-left: 3pt solid #000; }
.open { border-left: 3pt double #000; }
.code { font-size: 8pt; color: #444; overflow-wrap: anywhere; }
th .code { display: block; }
@media (max-width: 40em) { .beside, dl { grid-template-columns: 1fr; } .columns { columns: 1; } }
@media print { main { padding: 0; max-width: none; } a { color: #000; } }
`;
