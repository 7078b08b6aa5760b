// images: a picture of which nothing is left but what is seen.

export interface Image {
  readonly type: "image/jpeg" | "image/png" | "image/webp";
  readonly bytes: Uint8Array;
  /** In pixels, as it is shown. */
  readonly width: number;
  readonly height: number;
}

/** Four letters at a place. */
export const lettersAt = (bytes: Uint8Array, at: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + 4));

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
