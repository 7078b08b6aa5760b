// request: how much is supplied, as a number and what it counts: "21 capsules", "2 x 100 mL".
import type { Finding } from "@plainlabel/directions";
import type { Fault } from "./displayText.ts";

/** A number at the start, with what multiplies it and what it counts; a quantity may be words alone ("one bottle"). */
const counted = /^([-−+]?)(\d[\d.,]*)(?:\s*[x×]\s*(\d[\d.,]*))?\s*(.*)$/su;

const isNothing = (digits: string): boolean => /^[0.,]+$/.test(digits);

/** Why a quantity cannot be printed; its letters and numbers are judged elsewhere. */
export const quantityFaults = (quantity: string): readonly Fault[] => {
  const read = counted.exec(quantity.trim());
  if (read === null) return /^[-−+]/u.test(quantity.trim()) ? [notPositive] : [];
  const [, sign = "", first = "", second, unit = ""] = read;
  if (sign !== "" || isNothing(first) || (second !== undefined && isNothing(second))) return [notPositive];
  return /\p{L}/u.test(unit) ? [] : [withoutUnit];
};

/** A quantity of nothing, or of less. */
export const notPositive: Fault = {
  code: "quantity-not-positive",
  detail: "The quantity is not a plain number above nothing.",
  help: 'Send what is supplied ("21 capsules"), or leave the quantity out.',
};

const withoutUnit: Fault = {
  code: "quantity-without-unit",
  detail: "The quantity does not say what it counts.",
  help: 'Send the number with what it counts, as the label should say it ("21 capsules", "100 mL").',
};

/** What can be counted one by one; a quantity of one of these is never a quantity of another. */
const pieces = [
  "tablet",
  "capsule",
  "caplet",
  "sachet",
  "patch",
  "suppository",
  "pessary",
  "lozenge",
  "pastille",
] as const;

/** Made once: an order of 10,000 asks four times an item. */
const piecesInWords = pieces.map((piece) => ({
  piece,
  pattern: new RegExp(
    `\\b${piece === "suppository" || piece === "pessary" ? piece.slice(0, -1) : piece}`,
    "iu",
  ),
}));

const pieceIn = (words: string): (typeof pieces)[number] | null => {
  const found = piecesInWords.filter(({ pattern }) => pattern.test(words));
  return found.length === 1 ? found[0]!.piece : null;
};

/** A caplet is a kind of tablet. */
const kindOf = (piece: ReturnType<typeof pieceIn>): string | null => (piece === "caplet" ? "tablet" : piece);

/** True where a medicine's name and its form count different pieces: "Ramipril 5mg capsules" as tablets. */
export const namesAnotherForm = ({ name, form }: Pick<Supplied, "name" | "form">): boolean => {
  const [named, sent] = [kindOf(pieceIn(name)), kindOf(pieceIn(form ?? ""))];
  return named !== null && sent !== null && named !== sent;
};

/** "100 ml" alone. */
const measured = /^\d[\d.,]* ?(?:ml|millilitres?|litres?)$/iu;

const liquid = /\b(?:solution|suspension|syrup|linctus|elixir|cream|ointment|gel|lotion)\b/iu;

interface Supplied {
  readonly quantity?: string | undefined;
  readonly form?: string | undefined;
  readonly name: string;
}

/** "28 tablets" of a medicine whose form, or whose name where no form is sent, says capsules. */
export const quantityFindings = ({ quantity, form, name }: Supplied): readonly Finding[] => {
  const supplied = pieceIn(quantity ?? "");
  const made = pieceIn(form ?? name);
  const isMeasured = measured.test(quantity ?? "");
  /* A suspension may come in sachets; it comes in no tablets. */
  const isPoured =
    made === null && (supplied === "tablet" || supplied === "capsule") && liquid.test(form ?? name);
  const another = supplied !== null && made !== null && supplied !== made;
  if (!another && !isPoured && !(isMeasured && made !== null)) return [];
  const counts = isMeasured ? "mL" : supplied;
  const comes = made ?? "what is poured or spread";
  return [
    {
      code: "quantity-of-another-form",
      path: "/medicine/quantity",
      detail: `The quantity counts ${counts} and the medicine comes as ${comes}.`,
      help: "Check which of the two was prescribed.",
    },
  ];
};
