// today: the sheets that can be made of a person's approved labels, as the window asks for them and as the service answers.

export interface PersonsSheet {
  /** How it is chosen. */
  readonly label: string;
  /** Fewest labels that it is of. */
  readonly least: number;
  /** What it says; "…" is how many labels. */
  readonly says: string;
  /** Of the file, where a browser is given one: it tells nothing about anyone. */
  readonly file: string;
}

/** By the name that the other doors have for it, the usual one first. */
export const personsSheets = {
  medicines: {
    label: "All medicines on one sheet, A4",
    least: 2,
    says: "The sheet says what these … labels say, on A4. What the person takes besides does not stand on it.",
    file: "medicines.pdf",
  },
  week: {
    label: "A week to tick and sign, A4",
    least: 1,
    says: "A box for each time of each day, for … of the labels. What the person takes besides does not stand on it.",
    file: "week.pdf",
  },
  card: {
    label: "A card for the wallet, to cut out of A4 and fold",
    least: 1,
    says: "The card says what … of the labels say. What the person takes besides does not stand on it.",
    file: "card.pdf",
  },
} as const satisfies Readonly<Record<string, PersonsSheet>>;

export type SheetName = keyof typeof personsSheets;

export const isSheetName = (name: string): name is SheetName => Object.hasOwn(personsSheets, name);
