// ordinary: where a pharmacy's own dispensing label has what, pointed out once at an example. It holds no word of
// the example but those that stand on every label.
import type { Refusal } from "@plainlabel/core";
import { no, type OrdinaryKind, type OrdinaryLabel, ordinaryKinds } from "./OrdinaryLabel.ts";

/**
 * What a piece is. `lines`: another label may have more or fewer of them, one under another; of all others it has
 * as many as the example.
 */
export const roles = {
  person: { words: "The person's name", lines: false },
  medicine: { words: "Medicine, strength and form", lines: false },
  "quantity-medicine": { words: "How many, then the medicine", lines: false },
  "medicine-quantity": { words: "The medicine, then how many", lines: false },
  quantity: { words: "How many, with the unit", lines: false },
  directions: { words: "Directions", lines: true },
  warning: { words: "A warning", lines: true },
  date: { words: "Date of supply", lines: false },
  fixed: { words: "The same on every label", lines: false },
  other: { words: "Differs, and is not wanted", lines: false },
} as const;

export type Role = keyof typeof roles;

export const isRole = (text: unknown): text is Role => typeof text === "string" && Object.hasOwn(roles, text);

export interface TemplateMark {
  readonly role: Role;
  readonly x: number;
  readonly y: number;
  /** Of what is the same on every label: its words; "" otherwise. */
  readonly text: string;
}

export interface Template {
  /** As the pharmacy calls it. */
  readonly name: string;
  readonly kind: OrdinaryKind;
  /** In reading order; lines that go on are one. */
  readonly marks: readonly TemplateMark[];
}

export const longestTemplateName = 60;

/** Pieces of one role, one under another, are one mark: another label may have more or fewer of them. */
export const templateOf = (
  name: string,
  { kind, pieces }: OrdinaryLabel,
  chosen: readonly Role[],
): Template => ({
  name,
  kind,
  marks: pieces.flatMap(({ text, x, y }, at): readonly TemplateMark[] => {
    const role = chosen[at] ?? "other";
    if (roles[role].lines && chosen[at - 1] === role) return [];
    return [{ role, x, y, text: role === "fixed" ? text : "" }];
  }),
});

/** Why roles that were chosen make no template; in words. `isKept`: the next labels are to be known by it. */
export const wrongTemplate = ({ name, marks }: Template, isKept = true): string | null => {
  const count = (role: Role): number => marks.filter((mark) => mark.role === role).length;
  if (name === "" || name.length > longestTemplateName) return "Give the layout a name.";
  if (count("directions") !== 1) return "Say which lines are the directions, one under another.";
  if (count("person") !== 1) return "Say which line is the person's name.";
  const has = (role: Role): number => (count(role) > 0 ? 1 : 0);
  if (has("medicine") + has("quantity-medicine") + has("medicine-quantity") !== 1)
    return "Say which line is the medicine.";
  if (count("quantity") + has("quantity-medicine") + has("medicine-quantity") > 1)
    return "Say only once how many there are.";
  if (count("date") > 1) return "Say only once which line is the date.";
  return isKept && count("fixed") === 0
    ? "Say of one line at least that it is the same on every label: by it the layout is known again."
    : null;
};

const isText = (value: unknown): value is string => typeof value === "string";

/** As it was kept; null for anything that is not exactly a template. */
export const readTemplate = (value: unknown): Template | null => {
  if (typeof value !== "object" || value === null) return null;
  const { name, kind, marks } = value as Readonly<Record<string, unknown>>;
  const known = ordinaryKinds.find((each) => each === kind);
  if (!isText(name) || known === undefined || !Array.isArray(marks)) return null;
  const sound = marks.every((mark: unknown) => {
    if (typeof mark !== "object" || mark === null) return false;
    const { role, x, y, text } = mark as Readonly<Record<string, unknown>>;
    return isRole(role) && Number.isFinite(x) && Number.isFinite(y) && isText(text);
  });
  return sound ? { name, kind: known, marks: marks as readonly TemplateMark[] } : null;
};

export const tooManyTemplates: Refusal = no(
  "too-many-templates",
  "There are as many layouts as there may be.",
  "Forget one that is not used any more.",
);
