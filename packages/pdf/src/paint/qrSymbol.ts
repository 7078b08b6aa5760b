// paint: a QR symbol as runs of dark modules, on a grid of one unit per module.
import qrcode from "qrcode";
import { chooseMask } from "./chooseMask.ts";

export interface QrSymbol {
  /** Modules along one side. */
  readonly modules: number;
  /** Dark runs, row by row; `x`, `y` down in modules, each one module high. */
  readonly runs: readonly { readonly x: number; readonly y: number; readonly width: number }[];
  /** The runs as rectangles of one path, filled. */
  readonly operators: string;
}

/** What the alphanumeric mode can say (ISO/IEC 18004, 7.3.4). */
const alphanumeric = /^[0-9A-Z $%*+./:-]*$/;

/**
 * Error correction M: a quarter of a small label may be scratched before more
 * than one module in seven is lost. An upper-case address takes the alphanumeric
 * mode, which keeps the modules big; naming the mode saves qrcode its search.
 */
export const qrSymbol = (url: string): QrSymbol => {
  const data = alphanumeric.test(url) ? [{ data: url, mode: "alphanumeric" as const }] : url;
  const { modules } = qrcode.create(data, { errorCorrectionLevel: "M", maskPattern: 0 });
  // qrcode's types leave out which modules are reserved.
  const { data: underFirst, reservedBit } = modules as unknown as Record<"data" | "reservedBit", Uint8Array>;
  const { size, dark } = chooseMask(modules.size, underFirst, reservedBit);
  const runs: { x: number; y: number; width: number }[] = [];
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!dark[y * size + x]) continue;
      const start = x;
      while (x + 1 < size && dark[y * size + x + 1]) x++;
      runs.push({ x: start, y, width: x - start + 1 });
    }
  }
  const operators = runs.map(({ x, y, width }) => `${x} ${y} ${width} 1 re`);
  return { modules: size, runs, operators: `${operators.join("\n")}\nf` };
};
