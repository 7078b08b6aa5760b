// request: what one parameter of a FHIR Parameters resource holds: one value, a list of parts, or a resource.
import type { Refusal, RefusalCode } from "@plainlabel/directions";
import { isRecord, pointerTo, showName } from "../jsonPointer.ts";
import { isRefusal, type Located, objectAt, objectsAt, textAt } from "./Reading.ts";

/** A value and where it stood; of parts, each by its name. */
export interface Held {
  readonly value: unknown;
  readonly at: string;
  readonly parts?: Readonly<Record<string, string>>;
}

/** A parameter by its name. */
export interface Parameter extends Located {
  readonly name: string;
}

/** Types whose values are text, in FHIR's names of fields. */
const texts = ["String", "Code", "Uri", "Url", "Canonical", "Id", "Markdown", "Date", "DateTime", "Instant"];
const numbers = ["Integer", "PositiveInt", "UnsignedInt", "Decimal"];
const plain = [...texts, ...numbers, "Boolean"].map((type) => `value${type}`);

/** Most parameters in one list: each of a hundred items, and every option there is. */
const mostParameters = 250;

const snomed = "http://snomed.info/sct";

const refusal = (code: RefusalCode, path: string, detail: string, help: string): Refusal => ({
  code,
  path,
  detail,
  help,
});

/** Parameters at a place, each with its name; what has none is refused. */
export const parametersIn = (
  list: unknown,
  at: string,
): { readonly found: readonly Parameter[]; readonly refusals: readonly Refusal[] } => {
  if (Array.isArray(list) && list.length > mostParameters) {
    const detail = `There are more than ${mostParameters} parameters here.`;
    return { found: [], refusals: [refusal("too-many", at, detail, "Send fewer items at a time.")] };
  }
  const { found, refusals } = objectsAt(list, at);
  const named = found.map((each) => ({ ...each, name: textAt(each.value, "name") }));
  return {
    found: named.filter((each): each is Parameter => each.name !== undefined),
    refusals: [
      ...refusals,
      ...named
        .filter(({ name }) => name === undefined)
        .map(({ at: where }) =>
          refusal(
            "missing-field",
            pointerTo(["name"], where),
            "The parameter has no name.",
            "Send its name.",
          ),
        ),
    ],
  };
};

const codeOf = ({ value, at }: Parameter): Held | Refusal => {
  const where = pointerTo(["valueCoding"], at);
  const coding = objectAt(value.valueCoding, where);
  if (isRefusal(coding)) return coding;
  const system = textAt(coding.value, "system");
  if (system !== undefined && system !== snomed)
    return refusal(
      "fhir-code-system",
      pointerTo(["system"], where),
      "Codes of this system are not known here.",
      `Send a code of ${snomed}.`,
    );
  return { value: coding.value.code, at: pointerTo(["code"], where) };
};

/** Parts that may stand several times in one object, and so are lists in a label request. */
const lists: readonly string[] = ["moments", "counts"];

const partsOf = ({ value, at }: Parameter): readonly Held[] | readonly Refusal[] => {
  const { found, refusals } = parametersIn(value.part, pointerTo(["part"], at));
  if (refusals.length > 0) return refusals;
  const fields = new Map<string, unknown>();
  const places: Record<string, string> = {};
  const wrong: Refusal[] = [];
  for (const part of found) {
    const held = heldIn(part);
    if (isWrong(held)) wrong.push(...held);
    else if (lists.includes(part.name)) {
      places[part.name] ??= held.at;
      fields.set(part.name, [...((fields.get(part.name) as unknown[]) ?? []), held.value]);
    } else if (fields.has(part.name))
      wrong.push(
        refusal(
          "option-said-twice",
          part.at,
          `The part ${showName(part.name)} stands twice here.`,
          "Send it once.",
        ),
      );
    else {
      places[part.name] = held.at;
      fields.set(part.name, held.value);
    }
  }
  return wrong.length > 0 ? wrong : [{ value: Object.fromEntries(fields), at, parts: places }];
};

export const isWrong = (held: Held | readonly Refusal[]): held is readonly Refusal[] => Array.isArray(held);

/** What the parameter holds, as JSON would hold it, or why it cannot be read. A resource is looked for elsewhere. */
export const heldIn = (parameter: Parameter): Held | readonly Refusal[] => {
  const { value, at } = parameter;
  const names = Object.keys(value).filter((name) => !["name", "id", "extension"].includes(name));
  const [name, ...others] = names;
  if (name === undefined || others.length > 0)
    return [
      refusal(
        "fhir-parameter-value",
        at,
        `The parameter ${showName(parameter.name)} holds ${name === undefined ? "no value" : "more than one value"}.`,
        "Send one value, or parts.",
      ),
    ];
  if (name === "part") {
    const parts = partsOf(parameter);
    const [first] = parts;
    return first !== undefined && "value" in first ? first : (parts as readonly Refusal[]);
  }
  if (name === "valueCoding") {
    const code = codeOf(parameter);
    return "code" in code ? [code] : code;
  }
  const where = pointerTo([name], at);
  if (plain.includes(name) && !isRecord(value[name]) && !Array.isArray(value[name]))
    return { value: value[name], at: where };
  return [
    refusal(
      "fhir-parameter-value",
      where,
      `A value of this type is not read in the parameter ${showName(parameter.name)}.`,
      "Send valueString, valueCode, valueBoolean, valueInteger, valueDate, valueDateTime, valueUri, valueCoding or parts.",
    ),
  ];
};
