// paint: a QR symbol as runs of dark modules, on a grid of one unit per module.
import qrcode from "qrcode";

export interface QrSymbol {
  /** Modules along one side. */
  readonly modules: number;
  /** Dark runs as rectangles (x, y down, width 1 high), one path, to be filled. */
  readonly operators: string;
}

/**
 * Error correction M: a quarter of a small label may be scratched before more
 * than one module in seven is lost. An upper-case address takes the alphanumeric
 * mode by itself, which keeps the modules big.
 */
export const qrSymbol = (url: string): QrSymbol => {
  const { modules } = qrcode.create(url, { errorCorrectionLevel: "M" });
  const { size, data } = modules;
  const runs: string[] = [];
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (!data[row * size + column]) continue;
      const start = column;
      while (column + 1 < size && data[row * size + column + 1]) column++;
      runs.push(`${start} ${row} ${column - start + 1} 1 re`);
    }
  }
  return { modules: size, operators: `${runs.join("\n")}\nf` };
};
