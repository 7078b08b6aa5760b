// images: a file that somebody sent, taken as a picture by what is in it; its name and what it is said to be are not asked.
import { accepted, type Outcome, type Refusal, refused } from "@plainlabel/core";
import type { Image } from "./Image.ts";
import { readJpeg } from "./jpeg.ts";
import { readPng } from "./png.ts";
import { readWebp } from "./webp.ts";

/** Bytes of a photograph without what was left out of it: a few seconds on a slow phone. */
export const mostBytes = 200_000;
/** Pixels of a side: less shows no number on a tablet, more nobody sees on a phone. */
export const [leastSide, mostSide] = [200, 1_600];

const unreadable: Refusal = {
  code: "picture-unreadable",
  path: "/photograph/file",
  detail: "This is no JPEG, PNG or WebP that can be read, or it moves.",
  help: "Save the photograph as a JPEG and send that.",
};

const wrongSize = (detail: string): Refusal => ({
  code: "picture-size",
  path: "/photograph/file",
  detail,
  help: `Save it with sides of ${leastSide} to ${mostSide} pixels and at most ${mostBytes / 1000} kB.`,
});

/**
 * The picture in these bytes, without place, time, device, thumbnail and
 * whatever else is in a file besides. Its pixels are those that were sent: what
 * is in sight, a name on a label too, stays in sight.
 */
export const readImage = async (bytes: Uint8Array): Promise<Outcome<Image>> => {
  const image = readJpeg(bytes) ?? (await readPng(bytes, mostSide * mostSide)) ?? readWebp(bytes);
  if (image === null) return refused(unreadable);
  const { width, height } = image;
  if (Math.min(width, height) < leastSide || Math.max(width, height) > mostSide)
    return refused(wrongSize(`It is ${width} by ${height} pixels.`));
  return image.bytes.length > mostBytes
    ? refused(wrongSize(`It is ${Math.ceil(image.bytes.length / 1000)} kB without what is not seen.`))
    : accepted(image);
};
