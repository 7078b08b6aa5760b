// scan: what is known of a medicine beside its label: easy-read information, a film, and by which version of both feedback is counted.
import { type Film, findEntry, findFilms, type MedicineEntry, type MedicineKey } from "@plainlabel/content";
import { engineVersion } from "@plainlabel/core";

export interface Known {
  /** null: nothing is known under this very name, code and form. */
  readonly entry: MedicineEntry | null;
  readonly film: Film | null;
  /** "0.1.0/amoxicillin/1": the wording of labels, and of the information where there is some. */
  readonly contentVersion: string;
}

/** With `reviewedOnly`, what nobody has signed yet is as if it did not exist. */
export const knownOf = (medicine: MedicineKey, reviewedOnly: boolean): Known => {
  const mayShow = ({ status }: { readonly status: "draft" | "reviewed" }): boolean =>
    !reviewedOnly || status === "reviewed";
  const found = findEntry(medicine);
  const entry = found !== undefined && mayShow(found) ? found : null;
  const { form, substance } = medicine;
  const about = entry?.substance ?? substance;
  const films = findFilms({
    ...(about === undefined ? {} : { substance: about }),
    ...(form === undefined ? {} : { form }),
  });
  return {
    entry,
    film: films.find(mayShow) ?? null,
    contentVersion: [engineVersion, ...(entry === null ? [] : [entry.substance, entry.version])].join("/"),
  };
};
