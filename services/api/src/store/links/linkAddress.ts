// links: the address in the code. Upper case throughout, which a QR code packs into a smaller symbol.

/** "HTTPS://HOST/M/TOKEN". Scheme and host do not mind the case (RFC 3986, 6.2.2.1); path and token are ours. */
export const linkAddress = (host: string, token: string): string =>
  `HTTPS://${host.toUpperCase()}/M/${token}`;

/** "ABCD-EFGH", to be printed large and typed after the same "HOST/M/". */
export const shortCodeInPrint = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;
