// Pictures of other programs' making: what is seen is kept, and nothing else of a file.
import { describe, expect, it, test } from "vitest";
import { samplePictures } from "../../../testing/samplePictures.ts";
import { mostBytes, readImage } from "./readImage.ts";

const bytesOf = (name: keyof typeof samplePictures): Buffer => Buffer.from(samplePictures[name], "base64");

const read = async (bytes: Uint8Array) => {
  const image = await readImage(bytes);
  if (!image.ok) throw new Error(JSON.stringify(image.refusals));
  return image.value;
};
const refusalOf = async (bytes: Uint8Array) => {
  const image = await readImage(bytes);
  return image.ok ? null : image.refusals.map(({ code }) => code);
};

describe("a picture", () => {
  it.each([
    ["jpeg", "image/jpeg", 200, 300],
    ["progressive", "image/jpeg", 300, 200],
    ["png", "image/png", 300, 200],
    ["webp", "image/webp", 300, 200],
    ["webpTransparent", "image/webp", 300, 200],
    ["webpLossless", "image/webp", 300, 200],
  ] as const)("%s: is taken for what its bytes are, and loses what is not seen", async (name, ...seen) => {
    const { type, width, height, bytes } = await read(bytesOf(name));
    expect([type, width, height]).toEqual(seen);
    expect(Buffer.from(bytes).toString("latin1")).not.toContain("SECRET");
    expect(bytes.length).toBeLessThanOrEqual(bytesOf(name).length);
    // Once clean, it stays as it is.
    expect(Buffer.from((await read(bytes)).bytes)).toEqual(Buffer.from(bytes));
  });

  it("held something to lose in the first place", () => {
    for (const name of ["jpeg", "png", "webp", "webpTransparent"] as const)
      expect(bytesOf(name).toString("latin1")).toContain("SECRET");
  });

  it("keeps which way up a JPEG is, and of its Exif nothing else", async () => {
    const { bytes } = await read(bytesOf("jpeg"));
    const text = Buffer.from(bytes).toString("latin1");
    expect(text.split("Exif\0\0")).toHaveLength(2);
    // Tag 0112, a short, once: 6.
    expect(text).toContain("\x01\x12\0\x03\0\0\0\x01\0\x06\0\0");
    expect((await read(bytesOf("progressive"))).bytes.length).toBeGreaterThan(0);
    expect(Buffer.from((await read(bytesOf("progressive"))).bytes).toString("latin1")).not.toContain("Exif");
  });

  it.each([
    ["a moving one", bytesOf("webpMoving"), "picture-unreadable"],
    ["one too narrow to see a number on a tablet", bytesOf("tooNarrow"), "picture-size"],
    ["one of 9 million pixels in 1 kB, without unpacking it", bytesOf("tooLarge"), "picture-size"],
    ["a page", Buffer.from("<!doctype html><script>alert(1)</script>"), "picture-unreadable"],
    ["an SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), "picture-unreadable"],
    ["nothing", Buffer.alloc(0), "picture-unreadable"],
    ["a GIF", Buffer.from("GIF89a\x01\0\x01\0\0\0\0;", "latin1"), "picture-unreadable"],
  ] as const)("is refused: %s", async (_, bytes, code) => {
    expect(await refusalOf(bytes)).toEqual([code]);
  });

  it("is refused where a byte of a PNG was damaged", async () => {
    const damaged = bytesOf("png");
    const at = damaged.indexOf("IDAT") + 10;
    damaged[at] = damaged[at]! ^ 0xff;
    expect(await refusalOf(damaged)).toEqual(["picture-unreadable"]);
  });

  it.each(["jpeg", "png", "webp", "webpTransparent", "webpLossless"] as const)(
    "%s: cut short anywhere it is refused, and never a fault",
    async (name) => {
      const whole = bytesOf(name);
      const end = name === "jpeg" ? whole.indexOf("SECRETTAIL") : whole.length;
      for (let length = 0; length < end; length += 7)
        expect(await refusalOf(whole.subarray(0, length)), String(length)).toEqual(["picture-unreadable"]);
    },
  );
});

test("more bytes than a page may ask of a slow phone are refused", async () => {
  // Restart intervals are kept, as they draw: many of them make a large file of a small picture.
  const jpeg = bytesOf("progressive");
  const interval = Buffer.from([0xff, 0xdd, 0, 4, 0, 0]);
  const many = Buffer.concat(Array.from({ length: mostBytes / 6 }, () => interval));
  expect(await refusalOf(Buffer.concat([jpeg.subarray(0, 2), many, jpeg.subarray(2)]))).toEqual([
    "picture-size",
  ]);
});
