import qrcode from "qrcode";
import { describe, expect, it } from "vitest";
import { qrSymbol } from "./qrSymbol.ts";

const rowsOf = (url: string): string[] => {
  const { modules, runs } = qrSymbol(url);
  const rows = Array.from({ length: modules }, () => Array.from({ length: modules }, () => " "));
  for (const { x, y, width } of runs) for (let at = x; at < x + width; at++) rows[y]![at] = "#";
  return rows.map((row) => row.join(""));
};

const rowsOfQrcode = (url: string): { rows: string[]; mask: number | undefined } => {
  const { modules, maskPattern } = qrcode.create(url, { errorCorrectionLevel: "M" });
  const rows = Array.from({ length: modules.size }, (_, row) =>
    Array.from({ length: modules.size }, (_, column) => (modules.get(row, column) ? "#" : " ")).join(""),
  );
  return { rows, mask: maskPattern };
};

describe("a QR symbol", () => {
  it("is module for module what qrcode draws when it chooses the mask itself", () => {
    const masks = new Set<number | undefined>();
    for (let number = 0; number < 200; number++) {
      const token = (number * 104_729 + 7)
        .toString(36)
        .toUpperCase()
        .padStart(4 + (number % 60), "X");
      const url = number % 3 === 0 ? `https://label.example/l/${token}` : `HTTPS://LABEL.EXAMPLE/L/${token}`;
      const { rows, mask } = rowsOfQrcode(url);
      expect(rowsOf(url), url).toEqual(rows);
      masks.add(mask);
    }
    // The comparison means nothing unless most masks were met.
    expect(masks.size).toBeGreaterThanOrEqual(7);
  });

  it("keeps an upper-case address small", () => {
    expect(qrSymbol("HTTPS://EXAMPLE.ORG/L/7KQ2M9X4PAVT3HZC8RWN5JYD6E").modules).toBe(29);
    expect(qrSymbol("https://example.org/l/7kq2m9x4pavt3hzc8rwn5jyd6e").modules).toBe(33);
  });

  it("is one path, each row's dark modules in as few rectangles as they have runs", () => {
    const { operators, runs, modules } = qrSymbol("HTTPS://EXAMPLE.ORG/L/7KQ2");
    expect(operators.match(/ re$/gm)).toHaveLength(runs.length);
    expect(operators.endsWith("\nf")).toBe(true);
    const first = runs.filter(({ y }) => y === 0);
    expect(first[0]).toEqual({ x: 0, y: 0, width: 7 });
    expect(first.at(-1)).toEqual({ x: modules - 7, y: 0, width: 7 });
  });
});
