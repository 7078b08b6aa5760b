// content: who answers for words, and what makes words signed.
import { displayText, snomedFaults } from "@plainlabel/core";
import { z } from "zod";

/** dm+d identifiers are SNOMED CT's: a mistyped one must not explain another medicine. */
export const dmdCode = z.string().check(({ value, issues }) => {
  for (const { code, detail, help } of snomedFaults(value))
    issues.push({ code: "custom", input: value, message: detail, params: { refusal: code, help } });
});

/** Signed words name their signer, and only signed words do. */
export const isSignedOrDraft = ({
  status,
  reviewedBy,
}: {
  readonly status: "draft" | "reviewed";
  readonly reviewedBy: unknown;
}): boolean => (status === "reviewed") === (reviewedBy !== null);

/** The refusal where `isSignedOrDraft` is false. */
export const signing = {
  path: ["reviewedBy"],
  message: "reviewed words name who signed them, drafts do not",
};

/**
 * A professional who answers for words, by name and registration number, such as that of the General
 * Pharmaceutical Council.
 */
export const signatory = z.strictObject({
  name: displayText(100),
  registration: z.string().regex(/^[A-Za-z0-9-]{4,20}$/),
});
