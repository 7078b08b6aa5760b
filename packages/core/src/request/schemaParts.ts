// request: pieces that the schema is built of. Each fault carries our own code and help through zod.
import type { RefusalCode } from "@plainlabel/directions";
import { z } from "zod";
import { addFault, type Fault } from "./displayText.ts";
import { isRecord } from "./jsonPointer.ts";

/** Adds the faults of a text to what zod found. */
export const withFaults =
  (faultsOf: (text: string) => readonly Fault[]) =>
  (text: string, context: z.core.$RefinementCtx): void => {
    for (const fault of faultsOf(text)) addFault(context, fault);
  };

/** A text judged by a list of its faults. */
export const judged = (longest: number, faultsOf: (text: string) => readonly Fault[]) =>
  z.string().max(longest).superRefine(withFaults(faultsOf));

/** A list of texts or numbers in which nothing stands twice; what does is refused at its second place. */
export const withoutRepeats = <T extends z.ZodType>(item: T, most: number) =>
  z
    .array(item)
    .max(most)
    .superRefine((list, context) => {
      const seen = new Set<unknown>();
      list.forEach((value, place) => {
        if (!seen.has(value)) {
          seen.add(value);
          return;
        }
        const help = "Keep one of them.";
        addFault(context, { code: "repeated-value", detail: "This stands twice in the list.", help }, [
          place,
        ]);
      });
    });

/**
 * A rule across fields, judged even where another field is wrong, so that all
 * refusals come at once; `holds` must therefore not trust the shape of its value.
 */
export const rule = (code: RefusalCode, detail: string, help: string, path: (string | number)[] = []) => ({
  error: detail,
  path,
  params: { refusal: code, help },
  when: () => true,
});

/** A field of a value of any shape. */
export const field = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined);
/** A text, or "" for a value of another type. */
export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
