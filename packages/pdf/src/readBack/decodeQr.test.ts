import qrcode from "qrcode";
import { describe, expect, it } from "vitest";
import { decodeQr, type Modules } from "./decodeQr.ts";

const modulesOf = (text: string, options: qrcode.QRCodeOptions): boolean[][] => {
  const { modules } = qrcode.create(text, options);
  return Array.from({ length: modules.size }, (_, row) =>
    Array.from({ length: modules.size }, (_, column) => modules.get(row, column) === 1),
  );
};

const link = "HTTPS://LABEL.EXAMPLE/L/7K2M9QX4";

describe("a QR symbol as painted", () => {
  it("says its text in every version from 1 to 10, at every level", () => {
    for (let version = 1; version <= 10; version += 1)
      for (const level of ["L", "M", "Q", "H"] as const) {
        const text = `V${version}-${level}/12345`.slice(0, version === 1 ? 9 : 40);
        const modules = modulesOf(text, { version, errorCorrectionLevel: level });
        expect(decodeQr(modules), `version ${version} level ${level}`).toBe(text);
      }
  });

  it("says its text under every mask", () => {
    for (const maskPattern of [0, 1, 2, 3, 4, 5, 6, 7] as const)
      expect(decodeQr(modulesOf(link, { maskPattern, errorCorrectionLevel: "M" }))).toBe(link);
  });

  it("says digits, bytes and mixtures of them", () => {
    for (const text of [
      "00123456789",
      "https://label.example/ŵ?a=1",
      `${link}/0012345678901234567890/straße`,
    ])
      expect(decodeQr(modulesOf(text, { errorCorrectionLevel: "M" }))).toBe(text);
  });

  it("says nothing when any single module is wrong", () => {
    const modules = modulesOf(link, { errorCorrectionLevel: "M" });
    const wrong: string[] = [];
    for (const [row, line] of modules.entries())
      for (const column of line.keys()) {
        const altered: Modules = modules.map((each, i) =>
          i === row ? each.map((dark, j) => (j === column ? !dark : dark)) : each,
        );
        if (decodeQr(altered) !== null) wrong.push(`${row},${column}`);
      }
    // Seven bits at most are left over behind the last codeword and mean nothing.
    expect(wrong.length).toBeLessThanOrEqual(7);
  });

  it("says nothing of a size that no symbol has", () => {
    for (const size of [0, 20, 22, 61, 177])
      expect(decodeQr(Array.from({ length: size }, () => new Array<boolean>(size).fill(false)))).toBeNull();
  });
});
