// classes: a number as an XML schema allows it, as plain digits; without a float, so that no digit is lost.
import type { Decimal } from "../rows.ts";

/** Far beyond any strength; a bound, so that a short text cannot become a long one. */
const mostPlaces = 15;

/** "2.5", ".5" and "1.0E2" as "2.5", "0.5" and "100"; null for what is no number above or equal to nothing. */
export const plainDecimal = (text: string): Decimal | null => {
  const match = /^\+?(\d{0,15})(?:\.(\d{0,15}))?(?:[eE]([+-]?\d{1,2}))?$/.exec(text);
  if (match === null) return null;
  const [, whole = "", part = "", power = "0"] = match;
  if (whole === "" && part === "") return null;
  if (match[3] === undefined && whole !== "") return text.replace(/^\+/, "").replace(/\.$/, "");
  const shift = Number(power);
  if (Math.abs(shift) > mostPlaces) return null;
  const digits = `${"0".repeat(mostPlaces)}${whole}${part}${"0".repeat(mostPlaces)}`;
  const point = mostPlaces + whole.length + shift;
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, "");
  const after = digits.slice(point).replace(/0+$/, "");
  return after === "" ? before : `${before}.${after}`;
};
