// sheets: the query of the address of sheets: which sheet, the paper, the week, and the supply of a prescription.
import { accepted, type Outcome, papersOf, refused, sheetKinds, sheetWanted } from "@plainlabel/core";
import { queryRefusal, textsIn } from "../../http/query.ts";
import { readSupply, supplyParameters } from "../../rendering/readSupply.ts";
import type { SheetCall, SheetQuery } from "../../rendering/SheetCall.ts";

/** `today`: the first day of a week where the query names none. */
export const readSheetQuery = (
  query: unknown,
  format: SheetCall["format"],
  today: string,
): Outcome<SheetQuery> => {
  const known = ["sheet", "paper", "first-day", "format", ...supplyParameters];
  const { texts, refusals } = textsIn<string>(query, known);
  const kind = sheetKinds.find((one) => one === (texts.sheet ?? "medicines"));
  const wanted = sheetWanted(kind ?? "medicines", texts.paper, texts["first-day"] ?? today);
  const supply = readSupply(texts);
  const wrong = [
    ...refusals,
    ...(kind === undefined
      ? [queryRefusal("not-in-list", "sheet", "There is no such sheet.", `Send ${sheetKinds.join(", ")}.`)]
      : []),
    ...(format === "html" && kind !== undefined && kind !== "medicines"
      ? [
          queryRefusal(
            "sheet-no-page",
            "sheet",
            "Only the sheet of all medicines comes as a page.",
            "Send medicines, or ask for a PDF.",
          ),
        ]
      : []),
    ...(kind !== "week" && texts["first-day"] !== undefined
      ? [queryRefusal("not-in-list", "first-day", "Only a week has a first day.", "Leave it out.")]
      : []),
    ...(kind !== undefined && wanted === null
      ? [
          queryRefusal(
            "not-in-list",
            "paper",
            "The sheet does not come on this paper.",
            `Send ${papersOf[kind].join(" or ")}.`,
          ),
        ]
      : []),
    ...(supply.ok ? [] : supply.refusals),
  ];
  if (wrong.length > 0 || wanted === null || !supply.ok) return refused(...wrong);
  return accepted({ wanted, supply: supply.value, given: Object.keys(texts) });
};
