// desk: what a person is told in words on a page of the desk.

/** Codes that no caller meets: what they mean is said beside the field, and stands in no table. */
export type DeskCode =
  | "strength-not-given"
  | "strength-odd"
  | "cell-unread"
  | "checker-initials"
  | "checker-approved"
  | "amount-missing"
  | "approver-name"
  | "approver-registration"
  | "approver-role"
  | "from-the-label"
  | "in-a-line"
  | "no-label-yet"
  | "no-rules-chosen"
  | "not-as-wanted"
  | "nothing-to-print"
  | "ordinary-control-signs"
  | "ordinary-empty"
  | "ordinary-line-too-long"
  | "ordinary-pdf"
  | "ordinary-several-labels"
  | "ordinary-too-large"
  | "ordinary-too-long"
  | "ordinary-zpl-damaged"
  | "ordinary-zpl-hides-words"
  | "pack-of-another-item"
  | "row-for-other-stock"
  | "row-is-a-resource"
  | "scan-caps-lock"
  | "scan-check-digit"
  | "scan-empty"
  | "scan-impossible-date"
  | "scan-no-product"
  | "scan-other-code"
  | "scan-other-keyboard"
  | "scan-says-two-things"
  | "scan-separator-lost"
  | "scan-shops-own"
  | "scan-too-long"
  | "scan-two-readings"
  | "scan-unknown-field"
  | "scan-wrong-character"
  | "scan-wrong-length"
  | "times-missing"
  | "too-many-templates"
  | "verb-missing";

declare global {
  interface PlainlabelRefusals {
    readonly deskCodes: DeskCode;
  }
}
