// verify: the page as printer's dots still shows every letter and every code. Only a full read-back has seen the dots.
import type { Claim } from "./Claim.ts";
import { fault, onPage } from "./Claim.ts";

export const printsTheSame: Claim = ({ seen }) => {
  const { raster } = seen;
  if (!raster) return [];
  return seen.pages.flatMap((page, index) => {
    const codes = new Set(raster.codes[index] ?? []);
    const unread = page.codes.some((code) => !codes.has(code));
    const blank = (raster.blankRuns[index] ?? []).length > 0;
    return [
      ...(unread
        ? [fault("code-unreadable", `A QR symbol cannot be read at ${raster.dpi} dpi ${onPage(index)}.`)]
        : []),
      ...(blank ? [fault("ink-missing", `Letters leave no ink at ${raster.dpi} dpi ${onPage(index)}.`)] : []),
    ];
  });
};
