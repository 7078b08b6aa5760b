// style: the poster: A4 upright, to be read from the other side of the counter.

export const posterCss = `@page{size:A4 portrait;margin:0}
*{box-sizing:border-box;margin:0;padding:0}
html{background:#fff;color:#000;font-family:Andika,"Atkinson Hyperlegible Next",Verdana,Arial,sans-serif;line-height:1.3}
main{display:flex;flex-direction:column;width:210mm;max-width:100%;min-height:296mm;margin:0 auto;padding:16mm}
.pic{flex:none;width:28mm;height:28mm;fill:none;stroke-linecap:round;stroke-linejoin:round}
.f-ink,text.ink{fill:#000}
.f-cut,text.cut{fill:#fff}
.s-ink{stroke:#000}
.s-cut{stroke:#fff}
text{font-weight:700;text-anchor:middle}
.top{font-size:24pt}
h1{font-size:50pt;line-height:1.1;margin:5mm 0 7mm}
.ask{font-size:32pt;padding:0 0 7mm;border-bottom:1.5mm solid #000}
ul{list-style:none;flex:1;display:flex;flex-direction:column;justify-content:space-evenly}
li{display:flex;flex-wrap:wrap;align-items:center;gap:3mm 9mm;padding:3mm 0}
li p{flex:1 1 40mm;font-size:26pt}
.next{font-size:26pt;padding-top:5mm;border-top:1.5mm solid #000}
footer{display:flex;flex-wrap:wrap;gap:1mm 6mm;align-items:baseline;margin-top:5mm;font-size:22pt}
`;
