// links: bits as characters that a person can read out and type, and that a QR code packs tightly.

/** Douglas Crockford's Base 32: no I, L, O or U. All are of the QR code's alphanumeric set. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The first `5 * length` bits of `bytes`, as `length` characters. */
export const base32 = (bytes: Uint8Array, length: number): string => {
  if (bytes.length * 8 < length * 5) throw new RangeError("too few bytes");
  return Array.from({ length }, (_, place) => {
    const bit = place * 5;
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    return alphabet[(pair >> (11 - (bit & 7))) & 31]!;
  }).join("");
};

/** A longer text than this is none of ours, and no more of it is looked at. */
const longestTyped = 64;

/**
 * What somebody typed or scanned, as we write it: upper case, without spaces and
 * hyphens, O as 0, I and L as 1 (Crockford's rule for reading). Never refuses:
 * what is not ours is found nowhere.
 */
export const asWritten = (typed: string): string =>
  typed
    .slice(0, longestTyped)
    // Cutting may halve a character, and half a one cannot be written into an address.
    .toWellFormed()
    .replace(/[\s-]/g, "")
    .toUpperCase()
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
