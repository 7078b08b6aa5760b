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
export declare const personsSheets: {
  readonly medicines: {
    readonly label: "All medicines on one sheet, A4";
    readonly least: 2;
    readonly says: "The sheet says what these … labels say, on A4. What the person takes besides does not stand on it.";
    readonly file: "medicines.pdf";
  };
  readonly week: {
    readonly label: "A week to tick and sign, A4";
    readonly least: 1;
    readonly says: "A box for each time of each day, for … of the labels. What the person takes besides does not stand on it.";
    readonly file: "week.pdf";
  };
  readonly card: {
    readonly label: "A card for the wallet, to cut out of A4 and fold";
    readonly least: 1;
    readonly says: "The card says what … of the labels say. What the person takes besides does not stand on it.";
    readonly file: "card.pdf";
  };
};
export type SheetName = keyof typeof personsSheets;
export declare const sheetNames: readonly SheetName[];
export declare const isSheetName: (name: string) => name is SheetName;
//# sourceMappingURL=personsSheets.d.ts.map
