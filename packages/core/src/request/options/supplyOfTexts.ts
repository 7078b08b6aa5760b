// request: options that came as text (a query, flags, a row of a spreadsheet) to what the pharmacy adds to a prescription.
import { accepted, type Outcome, type Refusal, type RefusalCode, refused } from "@plainlabel/directions";
import type { SupplyContext } from "../fhir/SupplyContext.ts";
import { isRecord, pointerTo } from "../jsonPointer.ts";
import { type OptionName, optionTable } from "./optionTable.ts";
import { putTogether, type Said, saidInParts } from "./putTogether.ts";
import { readOptionText } from "./readOptionText.ts";

export type OptionTexts = Readonly<Partial<Record<OptionName, string>>>;

/** A refusal's path is the option's name: "/profile". */
const refusal = (name: string, code: RefusalCode, detail: string, help: string): Refusal => ({
  code,
  path: pointerTo([name]),
  detail,
  help,
});

/** Whether an option was written; an empty text is none. */
const isGiven = (text: string | undefined): text is string => text !== undefined && text.trim() !== "";

/** What the texts say, put together as options, and what cannot be read of them. */
export const readOptionTexts = (
  texts: OptionTexts,
): { readonly options: Readonly<Record<string, unknown>>; readonly refusals: readonly Refusal[] } => {
  const refusals: Refusal[] = [];
  const said: Said[] = [];
  const given = optionTable.filter(({ name }) => isGiven(texts[name]));
  for (const option of given) {
    const read = readOptionText(option, texts[option.name] ?? "");
    if ("value" in read) said.push({ option, value: read.value });
    else
      refusals.push(...read.faults.map(({ code, detail, help }) => refusal(option.name, code, detail, help)));
  }
  const twice = saidInParts(given).map(({ option, detail, help }) =>
    refusal(option.name, "option-said-twice", detail, help),
  );
  return { options: putTogether(said), refusals: [...refusals, ...twice] };
};

const halfAnApproval = (texts: OptionTexts): readonly Refusal[] => {
  const given = optionTable.some(({ name, path }) => path.startsWith("/approval/") && isGiven(texts[name]));
  if (!given) return [];
  return (["approved-by", "approved-at"] as const)
    .filter((name) => !isGiven(texts[name]))
    .map((name) =>
      refusal(
        name,
        "half-an-approval",
        "An approval says who and when.",
        "Send approved-by and approved-at together, or neither.",
      ),
    );
};

/** One list for the one item, or a list for each item by its id, as the supply context names items. */
const byItem = ({
  answers,
  ...rest
}: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  isRecord(answers)
    ? {
        ...rest,
        items: Object.fromEntries(Object.entries(answers).map(([item, own]) => [item, { answers: own }])),
      }
    : { ...rest, ...(answers === undefined ? {} : { answers }) };

/**
 * What the pharmacy adds to a prescription, as the texts say it. Paths of
 * refusals are names of options; whether the values will do is for the
 * request's own reader to say.
 */
export const supplyOfTexts = (texts: OptionTexts): Outcome<SupplyContext> => {
  const { options, refusals } = readOptionTexts(texts);
  const all = [...refusals, ...halfAnApproval(texts)];
  return all.length > 0 ? refused(...all) : accepted(byItem(options) as SupplyContext);
};
