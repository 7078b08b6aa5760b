// release: why rows or values of a release are left out.

/** What was left out, and why. Rows, or one value of a row. */
export const droppedReasons = {
  "gtin-empty": "a barcode without digits",
  "gtin-not-digits": "a barcode that is not 8, 12, 13 or 14 digits",
  "gtin-check-digit": "a barcode whose check digit is wrong",
  "gtin-of-unknown-pack": "a barcode of a pack that is not in the release",
  "gtin-dates": "a barcode that ends before it begins, or whose dates are none",
  "gtin-repeated": "a barcode given twice for one pack and time",
  "content-of-unknown-pack": "a part of a combination pack that is not in the release",
  "date-unreadable": "a date that is none; the row was kept without it",
  "measure-unreadable": "half a measure, or one of nothing; the row was kept without it",
  "code-without-words": "a supplier or legal category without words; the row was kept without it",
  "text-unprintable":
    "a short or previous name with a sign that cannot be seen or printed; the row was kept without it",
  "previous-id-unreadable": "a previous identifier with a wrong digit",
  "previous-id-of-unknown": "a previous identifier of something that is not in the release",
  "previous-id-in-use": "a previous identifier that another product still bears",
  "previous-id-of-two": "a previous identifier that two products claim",
  "previous-id-in-a-ring": "previous identifiers that lead back to themselves",
} as const satisfies Readonly<Record<string, string>>;

export type DroppedReason = keyof typeof droppedReasons;
