// verify: as many pages as were laid out, each exactly the size of its stock.
import type { Points } from "../units.ts";
import type { Claim } from "./Claim.ts";
import { fault, onPage } from "./Claim.ts";

/** A hundredth of a millimetre: far below what a printer driver rescales for. */
const slack: Points = 0.03;

export const pagesAreStockSize: Claim = ({ seen, set }) => [
  ...(seen.pages.length === set.pages.length
    ? []
    : [
        fault(
          "page-count",
          `The file has ${seen.pages.length} pages where ${set.pages.length} were laid out.`,
        ),
      ]),
  ...seen.pages.flatMap((page, index) => {
    const wanted = set.pages[index];
    const fits =
      !wanted ||
      (Math.abs(page.width - wanted.width) <= slack && Math.abs(page.height - wanted.height) <= slack);
    return fits ? [] : [fault("page-size", `The page is not the size of its stock ${onPage(index)}.`)];
  }),
];
