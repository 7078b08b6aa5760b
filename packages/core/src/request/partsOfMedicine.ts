// request: the medicine's name, strength and form, each of them said once.
import type { LabelRequest } from "./LabelRequest.ts";

/** As a request sends them. */
export type Medicine = Pick<LabelRequest["medicine"], "name" | "strength" | "form">;

/** The same; "" where there is none. */
type Parts = Readonly<Record<keyof Medicine, string>>;

const escaped = (letter: string): string => letter.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");

/** A name cut before `words`, where it ends with them: in any case, with or without their spaces. */
const cutBefore = (name: string, words: string, ending = ""): readonly [string, string] | null => {
  const letters = [...words.replace(/\s/g, "")].map(escaped).join("\\s*");
  const [, before, end] = new RegExp(`^(.*[^\\s\\d.,/(])\\s+(${letters}${ending})$`, "isu").exec(name) ?? [];
  return before === undefined || end === undefined ? null : [before, end];
};

/**
 * Name, strength and form. A name that ends with its strength, or with strength and form, is cut there, since
 * dictionaries name products so ("Sumatriptan 50mg tablets") and systems send the parts beside it. Joined they
 * begin with the name as it was sent; a strength or form that stands elsewhere in the name stays there as well.
 */
export const partsOfMedicine = ({ name, strength = "", form = "" }: Medicine): Parts => {
  const formCut = form === "" ? null : cutBefore(name, form, "s?");
  const left = formCut?.[0] ?? name;
  const strengthCut = strength === "" ? null : cutBefore(left, strength);
  if (strength !== "" && strengthCut === null) {
    const atEnd = cutBefore(name, strength);
    return atEnd === null ? { name, strength, form } : { name: atEnd[0], strength: atEnd[1], form };
  }
  return {
    name: strengthCut?.[0] ?? left,
    strength: strengthCut?.[1] ?? strength,
    form: formCut?.[1] ?? form,
  };
};

/** The medicine as one line. */
export const medicineLine = (medicine: Medicine): string => {
  const { name, strength, form } = partsOfMedicine(medicine);
  return [name, strength, form].filter((part) => part !== "").join(" ");
};
