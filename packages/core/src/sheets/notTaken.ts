// sheets: what stands in a cell at whose time a medicine is not taken.
import { englishSheet } from "@plainlabel/language";

export const notTaken = englishSheet.medicines.none;
