// test/languages: every example as a draft for a reader of another language, as it is on paper.
import {
  type LabelRequest,
  type LabelsMade,
  type Painter,
  paint,
  prepare,
  type Translator,
} from "@plainlabel/core";
import { type Example, examples } from "../golden/exampleRequests.ts";

export interface DualExample {
  readonly name: string;
  /** Empty: refused, or faulted; `told` says why. */
  readonly file: Uint8Array | null;
  readonly item: LabelsMade | null;
  readonly told: string;
}

/** The example as a draft that asks for this language. */
export const askingFor = (request: LabelRequest, language: string): LabelRequest => {
  const { approval: _, ...rest } = request;
  return {
    ...rest,
    person: { ...request.person, needs: { ...request.person.needs, languages: [language] } },
  };
};

/** One example in one language, proved. */
export const makeDual = async (
  { name, request }: Example,
  language: string,
  painter: Painter,
  translator: Translator,
): Promise<DualExample> => {
  const prepared = prepare([askingFor(request, language)], painter, { translator });
  if (!prepared.ok)
    return { name, file: null, item: null, told: prepared.refusals.map(({ detail }) => detail).join(" ") };
  const made = await paint(prepared.value, [], painter, { translator });
  if (made.outcome === "faulted")
    return {
      name,
      file: null,
      item: null,
      told: made.findings.map(({ code, detail }) => `${code} ${detail}`).join(" "),
    };
  if (made.outcome === "refused")
    return { name, file: null, item: null, told: made.refusals.map(({ detail }) => detail).join(" ") };
  const [item] = made.items;
  const [row] = item!.languages;
  return {
    name,
    file: made.files[0]!,
    item: item!,
    told: row === undefined ? "" : `${row.printed ? "printed" : "English alone"}: ${row.why ?? "all of it"}`,
  };
};

/** Every example in one language, one after another. */
export const makeDuals = async (
  language: string,
  painter: Painter,
  translator: Translator,
): Promise<readonly DualExample[]> => {
  const made: DualExample[] = [];
  for (const example of examples) made.push(await makeDual(example, language, painter, translator));
  return made;
};
