// review: how the sheets look on a screen and on A4.

export const reviewSheetStyle = `
body{font:16px/1.4 system-ui,sans-serif;margin:0 auto;max-width:72rem;padding:1rem;color:#000;background:#fff}
h1{font-size:1.6rem}h2{font-size:1.4rem;margin:0}h3{font-size:1.05rem;margin:.8rem 0 .3rem}
p{margin:.2rem 0}ul{margin:0;padding-left:1.1rem}
article{border-top:3px solid #000;margin-top:2rem;padding-top:1rem}
.first{border:2px solid #000;padding:.4rem .8rem;margin:.6rem 0}.first ul{list-style:none;padding:0}.first label{display:grid;grid-template-columns:1.8em 1fr;gap:.4em;margin:.2em 0}
table{border-collapse:collapse;width:100%;margin:.6rem 0}
th,td{border:1px solid #000;padding:.35rem .5rem;text-align:left;vertical-align:top}
tbody th{background:#eee}
.notes textarea{display:block;width:100%;font:inherit;border:1px solid #000;padding:.4rem}
.box{width:3rem;text-align:center}td:nth-child(2){width:42%}
.told{font-weight:600}.giver{margin-top:.3rem}.from{font-size:.85em}.address{display:none}
input[type=checkbox]{width:1.3rem;height:1.3rem;vertical-align:middle}
fieldset{display:flex;flex-wrap:wrap;gap:.6rem 1.2rem;border:2px solid #000}fieldset label{display:flex;flex-direction:column}
input,button{font:inherit;padding:.3rem .5rem}.doing{display:flex;gap:1rem;align-items:center;flex-wrap:wrap}
#said{font-weight:600}
.paper-only{display:none}
a{color:#00008b;overflow-wrap:anywhere}
@media print{
@page{size:A4;margin:11mm}
body{font-size:8.5pt;line-height:1.25;max-width:none;padding:0}
th,td{padding:1mm 1.5mm}h2{font-size:14pt}
article{break-before:page;border-top:0;margin-top:0}
tr,.lines{break-inside:avoid}tr.part{break-after:avoid}
header{break-after:page}article:first-of-type{break-before:auto}thead{display:table-header-group}tbody th{background:none}
.screen-only{display:none!important}
.lines{display:grid;grid-template-columns:1fr 1fr;gap:0 1.5rem;margin-top:1rem}
.lines p{border-bottom:1px solid #000;padding-top:1.4rem}
.pages .address{display:inline;overflow-wrap:anywhere}a{color:#000;text-decoration:none}
input[type=checkbox]{appearance:none;border:1.2pt solid #000;width:4.2mm;height:4.2mm;margin:0}
input[type=checkbox]:checked{background:linear-gradient(45deg,transparent 46%,#000 46% 54%,transparent 54%),linear-gradient(-45deg,transparent 46%,#000 46% 54%,transparent 54%);print-color-adjust:exact}
}
`;
