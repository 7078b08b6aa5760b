// content: a photograph of a product, taken as a picture by its bytes and kept without anything that is not seen.
import { createHash } from "node:crypto";
import type { Photograph, SentPhotograph } from "@plainlabel/content";
import { accepted, type Outcome } from "@plainlabel/core";
import type { ContentVersions, KeptPicture, Signatory } from "../../store/content/ContentVersions.ts";
import { readImage } from "./images/readImage.ts";

/** A photograph and the bytes to be kept beside it. */
export interface TakenPhotograph {
  readonly photograph: Photograph;
  readonly kept: KeptPicture;
}

/** What was sent, as it will be kept. Refused where its file is no picture of a fit size. */
export const takePhotograph = async ({
  file,
  ...told
}: SentPhotograph): Promise<Outcome<TakenPhotograph>> => {
  const image = await readImage(Buffer.from(file, "base64"));
  if (!image.ok) return image;
  const { type, bytes, width, height } = image.value;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return accepted({
    photograph: { ...told, picture: { type, width, height, bytes: bytes.length, sha256 } },
    kept: { type, base64: Buffer.from(bytes).toString("base64") },
  });
};

/**
 * Before what is said of it, so that no photograph is without its picture. The same bytes are kept once. Throws
 * `StoreOutage`.
 */
export const keepPicture = async (
  content: ContentVersions,
  tenantId: string,
  { photograph, kept }: TakenPhotograph,
  by: Signatory,
): Promise<void> => {
  const key = { tenantId, kind: "picture", name: photograph.picture.sha256 } as const;
  // Kept already: the name is that of its bytes.
  await content.keep(key, kept, by, 0);
};

/** Its bytes; null where they are not there. Throws `StoreOutage`. */
export const pictureOf = async (
  content: ContentVersions,
  tenantId: string,
  { picture }: Photograph,
): Promise<Buffer | null> => {
  const held = await content.current({ tenantId, kind: "picture", name: picture.sha256 });
  return held?.body == null ? null : Buffer.from(held.body.base64, "base64");
};
