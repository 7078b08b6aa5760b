// request: options that were said one by one, put together as the objects of a label request.
import { isRecord, standsIn } from "../jsonPointer.ts";
import type { Option } from "./optionTable.ts";

/** An option and what was said of it. */
export interface Said {
  readonly option: Option;
  readonly value: unknown;
}

/** Options that were said as a whole and in parts: nobody could tell which was meant. */
export const saidInParts = (
  given: readonly Option[],
): readonly { readonly option: Option; readonly detail: string; readonly help: string }[] =>
  given.flatMap((option) => {
    const whole = given.find(({ path }) => path !== option.path && standsIn(option.path, path));
    if (whole === undefined) return [];
    return [
      {
        option,
        detail: `${whole.name} says this too.`,
        help: `Send ${whole.name} alone, or its parts alone.`,
      },
    ];
  });

/** One object of all: an option of the path /needs/profile stands in the object `needs`. */
export const putTogether = (said: readonly Said[]): Readonly<Record<string, unknown>> => {
  const options: Record<string, unknown> = {};
  for (const { option, value } of said) {
    const [field = "", part] = option.path.split("/").slice(1);
    const before = options[field];
    options[field] = part === undefined ? value : { ...(isRecord(before) ? before : {}), [part]: value };
  }
  return options;
};
