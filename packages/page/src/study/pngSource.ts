// study: a picture inside a page that asks nobody for anything.

/** As it stands in the source of a picture. */
export const pngSource = (bytes: Uint8Array): string => {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `data:image/png;base64,${btoa(text)}`;
};
