// content: refusals that speak to whoever sends JSON, in words for whoever fills in a form.
import type { Refusal } from "@plainlabel/core";

/** Of what is empty or has another form, `wanted` says what belongs into the field; everything else stays. */
export const saidForForms = (refusals: readonly Refusal[], wanted: string): readonly Refusal[] =>
  refusals.map((refusal) => {
    if (refusal.code === "text-empty") return { ...refusal, detail: "This is empty.", help: wanted };
    return refusal.code === "wrong-format" || refusal.code === "wrong-type"
      ? {
          ...{ code: "not-as-wanted" as const, path: refusal.path },
          ...{ detail: "This has not the form that is wanted here.", help: wanted },
        }
      : refusal;
  });
