// style: the poster: A4 upright, to be read from the other side of the counter. One page, with a wide face
// (Verdana) and the longest name too.

export const posterCss = `@page{size:A4 portrait;margin:0}
*{box-sizing:border-box;margin:0;padding:0}
html{background:#fff;color:#000;font-family:Andika,"Atkinson Hyperlegible Next",Verdana,Arial,sans-serif;line-height:1.3;overflow-wrap:anywhere}
main{display:flex;flex-direction:column;width:210mm;max-width:100%;min-height:296mm;margin:0 auto;padding:12mm 16mm 10mm}
.pic{flex:none;width:24mm;height:24mm;fill:none;stroke-linecap:round;stroke-linejoin:round}
.f-ink,text.ink{fill:#000}
.f-cut,text.cut{fill:#fff}
.s-ink{stroke:#000}
.s-cut{stroke:#fff}
text{font-weight:700;text-anchor:middle}
text.plain{font-weight:400}
.top{font-size:22pt}
h1{font-size:44pt;line-height:1.1;margin:3mm 0 4mm}
.ask{font-size:28pt;padding:0 0 4mm;border-bottom:1.5mm solid #000}
ul{list-style:none;flex:1;display:flex;flex-direction:column;justify-content:space-evenly}
li{display:flex;flex-wrap:wrap;align-items:center;gap:3mm 9mm;padding:1mm 0}
li p{flex:1 1 40mm;font-size:22pt;line-height:1.2}
.next{font-size:22pt;padding-top:3mm;border-top:1.5mm solid #000}
footer{display:flex;flex-wrap:wrap;gap:1mm 6mm;align-items:baseline;margin-top:3mm;font-size:20pt}
`;
