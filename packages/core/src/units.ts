// units: lengths that cannot be mixed up, and decimals that are never floats.

/** A length in points, 1/72 inch: type sizes and places on paper. */
export type Points = number & { readonly unit?: "pt" };

/** A length in millimetres: stock sizes and margins as the trade names them. */
export type Millimetres = number & { readonly unit?: "mm" };

export const pointsPerMillimetre = 72 / 25.4;

/** Millimetres to points, exactly as the page size needs it (no rounding). */
export const toPoints = (length: Millimetres): Points => length * pointsPerMillimetre;

/** Points to millimetres. */
export const toMillimetres = (length: Points): Millimetres => length / pointsPerMillimetre;

export type { Decimal } from "@plainlabel/directions";
