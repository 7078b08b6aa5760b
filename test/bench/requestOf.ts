// bench: the requests that benches and the profile make labels of.
import { readFileSync } from "node:fs";
import { type LabelRequest, readSubmission } from "@plainlabel/core";

/** The stock of a bench: small and clear, or larger with large print. */
export type Stock = "70x36" | "102x76" | "102x152";

const example = new URL("../../examples/requests/antibiotic-finish-the-course.json", import.meta.url);

const readExample = (): LabelRequest => {
  const read = readSubmission(JSON.parse(readFileSync(example, "utf8")));
  if (!read.ok || !read.value[0]) throw new Error(`the bench's example is refused: ${JSON.stringify(read)}`);
  return read.value[0];
};

const firstNames = ["Anna", "Owain", "Zofia", "Ștefan", "Imran", "Grace", "Chidi"];
const lastNames = ["Jones", "Patel", "Khan", "Evans", "Nowak", "Okafor", "Llewellyn", "Smith", "Brown"];
const medicines = ["Amoxicillin", "Flucloxacillin", "Doxycycline", "Cefalexin", "Clarithromycin"];

/** Another person, medicine and link each time, as in a pharmacy's day: what repeats there repeats here. */
export const requestOf = (number: number, stock: Stock): LabelRequest => {
  const base = readExample();
  const pick = (list: readonly string[], step: number): string =>
    list[Math.floor(number / step) % list.length]!;
  const token = (number * 7_919 + 1_000_003).toString(36).toUpperCase().padStart(12, "Q");
  return {
    ...base,
    person: {
      name: `${pick(firstNames, 1)} ${pick(lastNames, 7)}-${pick(lastNames, 3)}`,
      needs: { profile: stock === "70x36" ? "standard" : "large-18", easyRead: true, pictograms: "all" },
    },
    medicine: { ...base.medicine, name: pick(medicines, 2) },
    ...(base.link ? { link: { ...base.link, url: `HTTPS://EXAMPLE.ORG/L/${token}` } } : {}),
    stock,
  };
};
