// approval: the second check: somebody other than who approved has compared the label too, before it is printed.
// Wanted of a tenant by a setting.
import type { Refusal } from "@plainlabel/core";
import withoutLookAlikes from "unhomoglyph";
import type { Approval } from "./Approval.ts";
import { approverOf, areInitials, type TypedApprover } from "./Approver.ts";
import { isInOtherLetters, loosely, spellingsOf } from "./inOurLetters.ts";

/** Of an approved label that wants one. */
export interface SecondCheck {
  readonly done: boolean;
  /** Who checks, as typed, or as this sign-in knows them. */
  readonly typed: TypedApprover;
  /** Why what was typed is no check; none before anybody gave one. */
  readonly wrong: readonly Refusal[];
}

/** A check as a form gives it. */
export interface TypedCheck {
  readonly typed: TypedApprover;
  readonly initials: string;
}

/** null: the button was not pressed. */
export const readCheck = (fields: URLSearchParams): TypedCheck | null => {
  const text = (name: string): string => (fields.get(`checker-${name}`) ?? "").trim();
  return fields.get("do") === "check"
    ? {
        typed: { name: text("name"), role: text("role"), registration: text("registration") },
        initials: text("initials"),
      }
    : null;
};

/**
 * Text that looks alike is the same: a Cyrillic "Р" is a "P" (the confusables of
 * Unicode Technical Standard 39). Both before and after capitals go, as some
 * letters look alike in one case alone; and a capital "I" is taken for an "l", so that every "i" is one.
 */
const asItLooks = (text: string): string =>
  withoutLookAlikes(withoutLookAlikes(text.normalize("NFKD")).toLocaleLowerCase("en-GB")).replaceAll(
    "i",
    "l",
  );

const plainWords = (text: string): readonly string[] =>
  asItLooks(text)
    .replace(/\p{M}/gu, "")
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== "");

const plainly = (text: string): string => plainWords(text).join("");

const standIn = (some: readonly string[], all: readonly string[]): boolean =>
  some.length > 1 && some.every((word) => all.includes(word));

/** "Shah, Priya" and "Ms Priya Shah" are Priya Shah. */
const haveSameWords = (one: string, other: string): boolean => {
  const [some, all] = [plainWords(one), plainWords(other)];
  return plainly(one) === plainly(other) || standIn(some, all) || standIn(all, some);
};

/** "Mueller" is Müller, and "Прия Шах" is Priya Shah. */
const isSameName = (one: string, other: string): boolean =>
  spellingsOf(one).some((some) => spellingsOf(other).some((all) => haveSameWords(some, all))) ||
  (isInOtherLetters(one) !== isInOtherLetters(other) && haveSameWords(loosely(one), loosely(other)));

/** "GPhC2012345" and "02012345" are 2012345. */
const digitsOf = (number: string): string => number.replace(/\D/g, "").replace(/^0+/, "");

const isSameNumber = (one: string, other: string): boolean =>
  plainly(one) === plainly(other) || (digitsOf(one) !== "" && digitsOf(one) === digitsOf(other));

type Named = Pick<TypedApprover, "name" | "registration">;

/**
 * Whoever has the name or the number of the other is the same person: the same
 * name in two spellings or orders, or one number with and without its hyphen or
 * the letters of its register, is what somebody alone would write.
 */
export const isSamePerson = (one: Named, other: Named): boolean =>
  isSameName(one.name, other.name) || isSameNumber(one.registration, other.registration);

/** Why this is no second check; empty: it is one. */
export const checkRefusals = (
  { typed, initials }: TypedCheck,
  { by, registration }: Pick<Approval, "by" | "registration">,
): readonly Refusal[] => {
  const who = approverOf(typed);
  const isSame = isSamePerson(typed, { name: by, registration });
  return [
    ...(who.ok
      ? []
      : who.refusals.map((refusal) => ({
          ...refusal,
          path: refusal.path.replace("/approver", "/checker"),
          detail: refusal.detail.replace("you approve", "you check"),
          help: refusal.help.replace("you approve", "you check"),
        }))),
    ...(isSame
      ? [
          {
            code: "checker-approved" as const,
            path: "/checker/name",
            detail: `${by} approved this label.`,
            help: "Somebody else checks it.",
          },
        ]
      : []),
    ...(areInitials(initials)
      ? []
      : [
          {
            code: "checker-initials" as const,
            path: "/checker/initials",
            detail: "Give your initials.",
            help: "2 to 4 letters.",
          },
        ]),
  ];
};
