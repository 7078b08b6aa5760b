// style: the length on a film's door, its poster, and photographs of the product.

export const filmCss = `.door .long{display:block;font-size:max(18px,.8rem);font-weight:400;line-height:1.2}
@media (min-width:21.5em){.text-1 .ways .door:has(.long){min-width:0;padding:.3rem;gap:.2rem .4rem}.text-1 .ways .door:has(.long):not(.whole)>span{flex:1 1 0;min-width:min-content}.text-1 .ways .door:has(.long) .pic{width:1.5rem;height:1.5rem}.ways .door .long{line-height:1.1;overflow-wrap:normal}}
video,.poster{display:block;width:100%;height:auto;margin:1rem 0;border:var(--thin,1px) solid var(--line)}
video{aspect-ratio:16/9}
.photograph{display:block;width:auto;max-width:100%;height:auto;max-height:80vh;margin:.6rem 0 1rem;background:#fff}`;
