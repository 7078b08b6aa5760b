// Makes a film of our own pictograms: node examples/film/makeFilm.ts [folder]. Needs ffmpeg and espeak-ng (Debian packages).
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { draw, englishWords, rasterise } from "@plainlabel/pictograms";
import { about, type Scene, scenes } from "./scenes.ts";

const folder = process.argv[2] ?? "out/films";
const face = fileURLToPath(new URL("../../packages/pdf/fonts/Andika-Bold.ttf", import.meta.url));
const rate = 15;
/** Seconds of quiet after each sentence, to look at the picture. */
const pause = 1.2;
const pictureSize = 400;

const run = (program: string, ...args: readonly string[]): void => {
  const { status, error, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (error !== undefined)
    throw new Error(`${program} cannot be started; on Debian: apt-get install ffmpeg espeak-ng`);
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
};

/** Seconds of sound in a WAV file of one channel and 16 bits, as espeak-ng writes it. */
const secondsOf = (wav: string): number => {
  const bytes = readFileSync(wav);
  return (bytes.length - 44) / 2 / bytes.readUInt32LE(24);
};

/** As a portable graymap, which ffmpeg reads: black on white, twice as large as shown, so that edges are smooth. */
const pictureFile = ({ picture }: Scene): Buffer => {
  const { width, height, dots } = rasterise(draw(picture, englishWords), undefined, 2 * pictureSize);
  const head = Buffer.from(`P5 ${width} ${height} 255\n`);
  return Buffer.concat([head, Buffer.from(dots.map((dot) => (dot === 1 ? 0 : 255)))]);
};

/** Lines short enough for letters that are a twelfth of the screen. */
const linesOf = (words: string): readonly string[] => {
  const lines: string[] = [""];
  for (const word of words.split(" "))
    if (`${lines.at(-1)} ${word}`.length > 26) lines.push(word);
    else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim();
  return lines;
};

interface Recorded {
  readonly words: string;
  readonly seconds: number;
  readonly file: string;
}

const record = (scene: Scene, place: number, work: string): Recorded => {
  const [wav, pgm, file] = ["wav", "pgm", "mp4"].map((end) => join(work, `${place}.${end}`)) as [
    string,
    string,
    string,
  ];
  run("espeak-ng", "-v", "en-gb", "-s", "125", "-w", wav, scene.words);
  writeFileSync(pgm, pictureFile(scene));
  const lines = linesOf(scene.words);
  // Whole frames, so that captions and pictures change together.
  const seconds = Math.ceil((secondsOf(wav) + pause) * rate) / rate;
  const texts = lines.map((line, at) => {
    const text = join(work, `${place}-${at}.txt`);
    writeFileSync(text, line);
    return `drawtext=fontfile='${face}':textfile='${text}':fontsize=64:fontcolor=black:x=(w-text_w)/2:y=${530 + at * 84}`;
  });
  const picture = `[1:v]scale=${pictureSize}:-1[p];[0:v][p]overlay=(W-w)/2:70,${texts.join(",")},format=yuv420p[v]`;
  run(
    "ffmpeg",
    ...["-y", "-v", "error", "-f", "lavfi", "-i", `color=white:s=1280x720:r=${rate}`],
    ...["-loop", "1", "-i", pgm, "-i", wav, "-filter_complex", `${picture};[2:a]apad[a]`],
    ...["-map", "[v]", "-map", "[a]", "-t", String(seconds), "-r", String(rate), "-c:v", "libx264"],
    ...[
      "-preset",
      "slow",
      "-crf",
      "26",
      "-tune",
      "stillimage",
      "-c:a",
      "aac",
      "-ar",
      "44100",
      "-b:a",
      "64k",
      file,
    ],
  );
  return { words: scene.words, seconds, file };
};

const timeOf = (seconds: number): string => new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23);

/** WebVTT (https://www.w3.org/TR/webvtt1/): each sentence for as long as its picture stands. */
const captionsOf = (recorded: readonly Recorded[]): string => {
  let at = 0;
  const cues = recorded.map(({ words, seconds }) => {
    const from = at;
    at += seconds;
    return `${timeOf(from)} --> ${timeOf(at)}\n${words}\n`;
  });
  return ["WEBVTT\n", ...cues].join("\n");
};

const work = mkdtempSync(join(tmpdir(), "plainlabel-film-"));
try {
  mkdirSync(folder, { recursive: true });
  const recorded = scenes.map((scene, place) => record(scene, place, work));
  const list = join(work, "list.txt");
  writeFileSync(list, recorded.map(({ file }) => `file '${file}'\n`).join(""));
  const name = join(folder, about.id);
  run(
    "ffmpeg",
    ...["-y", "-v", "error", "-f", "concat", "-safe", "0", "-i", list, "-c", "copy"],
    ...["-movflags", "+faststart", `${name}.mp4`],
  );
  // The first sentence with its picture, as it stands in the film.
  run("ffmpeg", "-y", "-v", "error", "-i", `${name}.mp4`, "-frames:v", "1", "-q:v", "4", `${name}.jpg`);
  writeFileSync(`${name}.vtt`, captionsOf(recorded));
  const film = {
    ...about,
    url: `/films/${about.id}.mp4`,
    poster: `/films/${about.id}.jpg`,
    captions: [{ language: about.language, url: `/films/${about.id}.vtt` }],
    durationSeconds: Math.round(recorded.reduce((sum, { seconds }) => sum + seconds, 0)),
    transcript: scenes.map(({ words }) => words).join(" "),
  };
  writeFileSync(`${name}.json`, `${JSON.stringify(film, null, 2)}\n`);
  process.stdout.write(`${name}.mp4, .jpg, .vtt and .json: ${film.durationSeconds} seconds\n`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
