// testing: a label printer in miniature, written from Zebra's ZPL II Programming Guide and not from our writer.
import { type Bitmap, packDots } from "../raster/Bitmap.ts";

interface Graphic {
  readonly bytes: Uint8Array;
  readonly stride: number;
}

const rowAbove = (row: string | undefined): string => {
  if (row === undefined) throw new Error("a row is said to be like one above, and there is none");
  return row;
};

/** Hexadecimal with the letters of ~DG: lengths of runs, "," and "!" to the end of a row, ":" for the row above. */
const bytesIn = (data: string, total: number, stride: number): Uint8Array => {
  const rows: string[] = [];
  let row = "";
  let times = 0;
  const full = (): void => {
    if (row.length > 2 * stride) throw new Error("a row is longer than its width");
    if (row.length < 2 * stride) return;
    rows.push(row);
    row = "";
  };
  for (const letter of data) {
    if (letter >= "G" && letter <= "Y") times += letter.charCodeAt(0) - 70;
    else if (letter >= "g" && letter <= "z") times += (letter.charCodeAt(0) - 102) * 20;
    else {
      if (letter === ":") {
        if (row !== "" || times > 0) throw new Error("a row is broken off by a colon");
        row = rowAbove(rows.at(-1));
      } else if (letter === "," || letter === "!") {
        if (row.length % 2 !== 0 || times > 0) throw new Error("a row ends within a byte");
        row = row.padEnd(2 * stride, letter === "," ? "0" : "F");
      } else if (/^[0-9A-F]$/.test(letter)) row += letter.repeat(Math.max(1, times));
      else throw new Error(`no letter of a graphic: ${letter}`);
      times = 0;
      full();
    }
  }
  const bytes = Uint8Array.from(Buffer.from(rows.join(""), "hex"));
  if (row !== "" || times > 0 || bytes.length !== total)
    throw new Error(`${total} bytes are said to come, and ${bytes.length} came`);
  return bytes;
};

const numbers = (text: string): readonly number[] => text.split(",").map(Number);

const print = (format: string, memory: Map<string, Graphic>): readonly Bitmap[] => {
  const said = new Map<string, string>();
  let black = new Uint8Array();
  let at = [0, 0] as readonly number[];
  const draw = ({ bytes, stride }: Graphic): void => {
    const [left = 0, top = 0] = at;
    for (const [place, byte] of bytes.entries())
      for (let bit = 0; bit < 8; bit += 1)
        if ((byte >> (7 - bit)) & 1) {
          const x = left + (place % stride) * 8 + bit;
          black[(top + Math.floor(place / stride)) * Number(said.get("PW")) + x] = 1;
        }
  };
  for (const command of format.replaceAll("\n", "").split("^").slice(1)) {
    const [name, rest] = [command.slice(0, 2), command.slice(2)];
    if (name === "FO") at = numbers(rest);
    else if (name === "GF") {
      const [, sent, total, stride, data] = /^A,(\d+),(\d+),(\d+),(.*)$/.exec(rest) ?? [];
      if (sent === undefined || sent !== total || Number(total) > 99_999 || data!.length > 99_999)
        throw new Error("a graphic field is not one a printer takes");
      draw({ bytes: bytesIn(data!, Number(total), Number(stride)), stride: Number(stride) });
    } else if (name === "XG") {
      const [, place] = /^(R:[A-Z0-9]{1,8}\.GRF),1,1$/.exec(rest) ?? [];
      const graphic = memory.get(place ?? "");
      if (graphic === undefined) throw new Error(`there is no graphic ${rest}`);
      draw(graphic);
    } else if (name === "ID") {
      if (!memory.delete(rest)) throw new Error(`there is no graphic ${rest}`);
    } else said.set(name, rest);
    if (name === "LL") black = new Uint8Array(Number(said.get("PW")) * Number(rest));
  }
  if (!said.has("PQ")) return [];
  if (said.get("MU") !== "D") throw new Error("the unit of measure is left to an earlier job");
  if (said.get("MM") !== "T") throw new Error("the print mode is left to an earlier job");
  const [width, height] = [Number(said.get("PW")), Number(said.get("LL"))];
  const label = packDots(width, height, (dot) => black[dot] === 1);
  return Array.from({ length: Number(said.get("PQ")) }, () => label);
};

/** The labels that come out, in order. Throws where the job is none, or leaves a label in the printer's memory. */
export const printZpl = (zpl: string): readonly Bitmap[] => {
  const memory = new Map<string, Graphic>();
  const labels: Bitmap[] = [];
  for (const [, place, total, stride, data, format] of zpl.matchAll(
    /~DG(R:[A-Z0-9]{1,8}\.GRF),(\d+),(\d+),([^~^]*)\n|\^XA([\s\S]*?)\^XZ\n|[\s\S]/g,
  )) {
    if (place !== undefined) {
      if (memory.has(place)) throw new Error("a graphic is sent twice");
      const bytes = bytesIn(data!, Number(total), Number(stride));
      memory.set(place, { bytes, stride: Number(stride) });
    } else if (format === undefined) throw new Error("something stands outside of any format");
    else labels.push(...print(format, memory));
  }
  if (memory.size > 0) throw new Error("a label is left in the printer's memory");
  return labels;
};
