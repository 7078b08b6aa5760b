// verify: each QR symbol as painted says the document's link, has its white surround, and every link is there.
import type { SeenBox, SeenPage, SeenSymbol } from "../Painter.ts";
import { grown, inksOf, meet } from "./boxes.ts";
import type { Claim } from "./Claim.ts";
import { fault, onPage } from "./Claim.ts";

/** Modules that stay white round a symbol (ISO/IEC 18004). */
const quietModules = 4;

/** Addresses are the same when only the case of scheme and host differs (RFC 3986, 6.2.2.1). */
const canonical = (url: string): string =>
  url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, (origin) => origin.toLowerCase());

const isDisturbed = (symbol: SeenSymbol, page: SeenPage): boolean => {
  const side = symbol.module * symbol.modules;
  const own = { x: symbol.x, y: symbol.y, width: side, height: side };
  const quiet = grown(own, quietModules * symbol.module);
  // The symbol itself is one of the page's figures; other ink may touch the edge by a dot's rounding.
  const others = page.figures.filter((figure) => !meet(figure, own, 0));
  const isInQuiet = (box: SeenBox): boolean => meet(box, quiet, 0.4);
  // No letter reaches further than its run, but for what a computer's fractions lose.
  const near = page.texts.filter(({ ink }) => ink !== null && meet(ink, quiet, 0.3));
  return others.some(isInQuiet) || page.rules.some(isInQuiet) || near.flatMap(inksOf).some(isInQuiet);
};

const isOffDots = (symbol: SeenSymbol, dpi: number): boolean => {
  const dots = (symbol.module * dpi) / 72;
  return Math.abs(dots - Math.round(dots)) > 0.02;
};

export const codesLeadToLinks: Claim = ({ document, set, seen }) => {
  const links = new Set(
    document.blocks.flatMap((block) => (block.kind === "link" ? [canonical(block.url)] : [])),
  );
  const codes = new Set(seen.pages.flatMap((page) => page.codes.map(canonical)));
  const missing = [...links].filter((link) => !codes.has(link));
  return [
    ...missing.map(() => fault("code-missing", "A link has no QR symbol that says it.")),
    ...seen.pages.flatMap((page, index) => [
      ...page.symbols.flatMap((symbol) => [
        ...(symbol.text === null
          ? [fault("code-broken", `A QR symbol holds a wrong module ${onPage(index)}.`)]
          : []),
        ...(symbol.text !== null && !links.has(canonical(symbol.text))
          ? [fault("code-wrong-link", `A QR symbol leads elsewhere ${onPage(index)}.`)]
          : []),
        ...(isDisturbed(symbol, page)
          ? [fault("code-crowded", `Something stands in the white surround of a QR symbol ${onPage(index)}.`)]
          : []),
        ...(isOffDots(symbol, set.dpi)
          ? [fault("code-off-dots", `A QR symbol's modules are no whole printer dots ${onPage(index)}.`)]
          : []),
      ]),
      ...page.links
        .filter((link) => !links.has(canonical(link)))
        .map(() => fault("link-wrong", `A link to tap leads elsewhere ${onPage(index)}.`)),
    ]),
  ];
};
