// reading: Debian's Tesseract over a list of pictures, and the words it finds with their places.
import { spawn, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Why pictures cannot be read here; null: they can. */
export const whyNoTesseract = (): string | null =>
  spawnSync("tesseract", ["--version"]).error === undefined
    ? null
    : "tesseract is not installed (Debian: tesseract-ocr)";

/**
 * English by its neural reader; a label is one block of lines; paper and ink are
 * told apart by what is around them (Sauvola), since a bottle's edge and a dim
 * corner are darker than the middle. Nothing is told to it of labels or doses.
 */
const settings = (dpi: number): readonly string[] => [
  ...["-l", "eng", "--oem", "1", "--psm", "6", "--dpi", String(dpi)],
  ...["-c", "thresholding_method=2"],
];

/** A word as it was read, and the middle of its box in the picture. */
export interface ReadWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** The words of every picture, all read by one process. Files are written to the folder. */
export const readPictures = async (
  pictures: readonly Picture[],
  dpi: number,
  folder: string,
  name: string,
): Promise<readonly (readonly ReadWord[])[]> => {
  const files = pictures.map(({ width, height, grey }, at) => {
    const file = join(folder, `${name}-${at}.pgm`);
    writeFileSync(file, Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`), grey]));
    return file;
  });
  const list = join(folder, `${name}.txt`);
  writeFileSync(list, `${files.join("\n")}\n`);
  const table = await run([list, "stdout", ...settings(dpi), "tsv"]);
  const words: ReadWord[][] = pictures.map(() => []);
  for (const line of table.split("\n").slice(1)) {
    const [level, page, , , , , left, top, width, height, , text = ""] = line.split("\t");
    if (level !== "5" || text.trim() === "") continue;
    words[Number(page) - 1]!.push({
      text: text.trim(),
      x: Number(left) + Number(width) / 2,
      y: Number(top) + Number(height) / 2,
    });
  }
  return words;
};

/** One thread: two readers side by side are faster than one on two. */
const run = (args: readonly string[]): Promise<string> =>
  new Promise((done, failed) => {
    const reader = spawn("tesseract", args, { env: { ...process.env, OMP_THREAD_LIMIT: "1" } });
    const out: Buffer[] = [];
    const said: Buffer[] = [];
    reader.stdout.on("data", (bytes: Buffer) => out.push(bytes));
    reader.stderr.on("data", (bytes: Buffer) => said.push(bytes));
    reader.on("error", failed);
    reader.on("close", (code) =>
      code === 0
        ? done(Buffer.concat(out).toString("utf8"))
        : failed(new Error(`tesseract left with ${code}: ${Buffer.concat(said).toString("utf8")}`)),
    );
  });
