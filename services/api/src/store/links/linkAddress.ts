// links: the addresses of a page: in the code, upper case throughout, which a QR code packs into a smaller
// symbol; and in print, to be typed.

/** "HTTPS://HOST/M/TOKEN". Scheme and host do not mind the case (RFC 3986, 6.2.2.1); path and token are ours. */
export const linkAddress = (host: string, token: string): string =>
  `HTTPS://${host.toUpperCase()}/M/${token}`;

/** "ABCD-EFGH", to be printed large. */
export const shortCodeInPrint = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

/** "https://host/C/ABCD-EFGH". A path of its own: whoever answers it counts wrong guesses of short codes. */
export const shortAddress = (host: string, code: string): string =>
  `https://${host.toLowerCase()}/C/${shortCodeInPrint(code)}`;
