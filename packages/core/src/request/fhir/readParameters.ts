// request: a FHIR Parameters resource: the message and how to make its labels, in one body.
import { accepted, type Outcome, type Refusal, type RefusalCode, refused } from "@plainlabel/directions";
import { pointerTo, showName } from "../jsonPointer.ts";
import { type Option, optionNames, optionTable } from "../options/optionTable.ts";
import { putTogether, type Said, saidInParts } from "../options/putTogether.ts";
import { readOptionText } from "../options/readOptionText.ts";
import { parametersFields } from "./fieldTables.ts";
import { type Held, heldIn, isWrong, type Parameter, parametersIn } from "./parameterValue.ts";
import { isRefusal, judgeFields, type Located, objectAt } from "./Reading.ts";
import { type ItemsApart, readItemsParameter } from "./readItemsParameter.ts";
import type { ItemSupply, SupplyContext } from "./SupplyContext.ts";

/** Pointers into the supply context, without /supply, and the pointers to what said it. */
type Sources = Readonly<Record<string, string>>;

/** The message, the options beside it, and where each was sent. */
export interface ReadParameters {
  readonly message: unknown;
  /** A pointer into the message as a pointer into what was sent. */
  readonly toSent: (pointer: string) => string;
  readonly supply: SupplyContext;
  readonly sources: Sources;
  /** What it says of its items; null: nothing. */
  readonly apart: ItemsApart | null;
}

const wrong = (code: RefusalCode, path: string, detail: string, help: string): Refusal => ({
  ...{ code, path, detail, help },
});

/** Options that may be sent several times, a value each. */
const repeatable: readonly Option["written"][] = ["texts", "warnings", "answers"];

const isRepeatable = (option: Option): boolean => repeatable.includes(option.written);

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** What a parameter says of an option: text by the option's own rule, anything else as it stands. */
const valueFor = (option: Option, { value, at }: Held): Outcome<unknown> => {
  if (typeof value === "number" && option.written === "warnings") return accepted([{ number: value }]);
  if (typeof value !== "string") return accepted(isRepeatable(option) ? asList(value) : value);
  const read = readOptionText(option, value);
  return "value" in read
    ? accepted(read.value)
    : refused(...read.faults.map((fault) => ({ ...fault, path: at })));
};

interface OptionsRead {
  readonly options: Readonly<Record<string, unknown>>;
  readonly sources: Sources;
  readonly refusals: readonly Refusal[];
}

/** An option with its values, in order, and where each was sent. */
interface SaidHere extends Said {
  readonly places: readonly Pick<Held, "at" | "parts">[];
}

const readOne = (parameter: Parameter, names: readonly string[]): Outcome<SaidHere> => {
  const option: Option | undefined = optionTable.find(({ name }) => name === parameter.name);
  if (option === undefined) {
    const detail = `There is no parameter ${showName(parameter.name)} here.`;
    const help =
      parameter.value.resource === undefined
        ? `Parameters are ${names.join(", ")}.`
        : "A prescription is a parameter resource; there may be several.";
    return refused(wrong("unknown-parameter", pointerTo(["name"], parameter.at), detail, help));
  }
  const held = heldIn(parameter);
  if (isWrong(held)) return refused(...held);
  const read = valueFor(option, held);
  if (!read.ok) return read;
  const values = isRepeatable(option) ? asList(read.value) : [read.value];
  return accepted({ option, value: read.value, places: values.map(() => held) });
};

/** Several parameters of one option as one; of an option that is said once the second is refused. */
const gathered = (
  said: readonly SaidHere[],
): { readonly said: readonly SaidHere[]; readonly refusals: readonly Refusal[] } => {
  const byOption = new Map<Option, SaidHere>();
  const refusals: Refusal[] = [];
  for (const one of said) {
    const before = byOption.get(one.option);
    if (before === undefined) byOption.set(one.option, one);
    else if (isRepeatable(one.option))
      byOption.set(one.option, {
        option: one.option,
        value: [...asList(before.value), ...asList(one.value)],
        places: [...before.places, ...one.places],
      });
    else {
      const detail = `The parameter ${one.option.name} stands twice.`;
      refusals.push(wrong("option-said-twice", one.places[0]?.at ?? "", detail, "Send it once."));
    }
  }
  return { said: [...byOption.values()], refusals };
};

const sourcesOf = (said: readonly SaidHere[]): Sources =>
  Object.fromEntries(
    said.flatMap(({ option, places }) => {
      const each = places.map((place, nth) => ({
        ...place,
        path: isRepeatable(option) ? pointerTo([nth], option.path) : option.path,
      }));
      const parts = each.flatMap(({ path, parts: inner = {} }) =>
        Object.entries(inner).map(([name, at]) => [pointerTo([name], path), at] as const),
      );
      return [
        [option.path, places[0]?.at ?? ""] as const,
        ...each.map(({ path, at }) => [path, at] as const),
        ...parts,
      ];
    }),
  );

/** Options among parameters; `others`: names that are read elsewhere. */
const optionsIn = (parameters: readonly Parameter[], others: readonly string[]): OptionsRead => {
  const known = [...others, ...optionNames];
  const read = parameters.filter(({ name }) => !others.includes(name)).map((each) => readOne(each, known));
  const { said, refusals } = gathered(read.flatMap((one) => (one.ok ? [one.value] : [])));
  const sources = sourcesOf(said);
  const twice = saidInParts(said.map(({ option }) => option)).map(({ option, detail, help }) =>
    wrong("option-said-twice", sources[option.path] ?? "", detail, help),
  );
  return {
    options: putTogether(said),
    sources,
    refusals: [...read.flatMap((one) => (one.ok ? [] : one.refusals)), ...refusals, ...twice],
  };
};

interface ItemRead extends OptionsRead {
  readonly id: string;
  /** Where the id was sent. */
  readonly idAt: string;
}

/** One `item`: which of the message's items is meant, and the options that are its own. */
const readItemOptions = (item: Parameter): Outcome<ItemRead> => {
  const { found, refusals } = parametersIn(item.value.part, pointerTo(["part"], item.at));
  const ids = found.filter(({ name }) => name === "id").map(heldIn);
  const [id] = ids;
  if (id === undefined || ids.length > 1 || isWrong(id) || typeof id.value !== "string") {
    const help =
      "Send one part id: the item's resource id, the value of an identifier, or its entry's fullUrl.";
    return refused(
      ...refusals,
      wrong("supply-for-which-item", item.at, "It is not said which item this is for.", help),
    );
  }
  const options = optionsIn(found, ["id"]);
  const all = [...refusals, ...options.refusals];
  return all.length > 0 ? refused(...all) : accepted({ ...options, id: id.value, idAt: id.at });
};

type MessageIn = Pick<ReadParameters, "message" | "toSent">;

/** Parameters that hold prescriptions: our own, and that of the prescription service's answer to its $release. */
const holdsPrescriptions = ["resource", "passedPrescriptions"];

/** What that answer holds beside them: prescriptions that were not released, which must not pass unseen. */
const notReleased = "failedPrescriptions";

const resourceAt = ({ value, at }: Parameter): Located | Refusal =>
  objectAt(value.resource, pointerTo(["resource"], at));

/** Several resources as the entries of one Bundle, and the way back to each. */
const asBundle = (resources: readonly Located[], at: string): MessageIn => ({
  message: {
    resourceType: "Bundle",
    type: "collection",
    entry: resources.map(({ value }) => ({ resource: value })),
  },
  toSent: (pointer) => {
    const [, nth, rest = ""] = /^\/entry\/(\d+)\/resource(\/.*)?$/s.exec(pointer) ?? [];
    return nth === undefined ? pointerTo(["parameter"], at) : `${resources[Number(nth)]?.at ?? at}${rest}`;
  },
});

const isEmpty = ({ value }: Located): boolean =>
  value.resourceType === "Bundle" &&
  (value.total ?? 0) === 0 &&
  (value.entry === undefined || (Array.isArray(value.entry) && value.entry.length === 0));

const refusalsOfUnreleased = (found: readonly Parameter[]): readonly Refusal[] =>
  found
    .filter(({ name }) => name === notReleased)
    .flatMap((parameter) => {
      const held = resourceAt(parameter);
      if (isRefusal(held)) return [held];
      if (isEmpty(held)) return [];
      const detail = "The answer holds prescriptions that were not released.";
      const help = "See to them, and send the others without the parameter failedPrescriptions.";
      return [wrong("fhir-status", held.at, detail, help)];
    });

const messageIn = (found: readonly Parameter[], at: string): Outcome<MessageIn> => {
  const held = found.filter(({ name }) => holdsPrescriptions.includes(name)).map(resourceAt);
  const refusals = [...held.filter(isRefusal), ...refusalsOfUnreleased(found)];
  const resources = held.filter((one): one is Located => !isRefusal(one));
  const [first, second] = resources;
  if (held.length === 0) {
    const detail = "No parameter holds the prescription.";
    const help =
      'Send {"name": "resource", "resource": {...}} with a MedicationRequest, a MedicationDispense or a Bundle.';
    refusals.push(wrong("missing-field", pointerTo(["parameter"], at), detail, help));
  }
  if (first === undefined || refusals.length > 0) return refused(...refusals);
  return accepted(
    second === undefined
      ? { message: first.value, toSent: (pointer) => `${first.at}${pointer}` }
      : asBundle(resources, at),
  );
};

/**
 * Reads the message out of the parameter `resource`, or what several of them and
 * an answer of the prescription service hold together, how to make its labels out
 * of parameters named as in `optionTable`, and what belongs to one of several
 * items out of `item`, whose part `id` names it; `items` says whether they come
 * apart. Any other parameter is refused.
 */
export const readParameters = (sent: Located): Outcome<ReadParameters> => {
  const judged = judgeFields(sent, parametersFields);
  const { found, refusals } = parametersIn(sent.value.parameter, pointerTo(["parameter"], sent.at));
  const message = messageIn(found, sent.at);
  const apart = readItemsParameter(found);
  const options = optionsIn(found, [...holdsPrescriptions, notReleased, "item", "items"]);
  const items = found.filter(({ name }) => name === "item").map(readItemOptions);
  const read = items.flatMap((item) => (item.ok ? [item.value] : []));
  const again = read.filter(({ id }, place) => read.findIndex((other) => other.id === id) < place);
  const all: readonly Refusal[] = [
    ...judged.refusals,
    ...refusals,
    ...(message.ok ? [] : message.refusals),
    ...(apart.ok ? [] : apart.refusals),
    ...options.refusals,
    ...items.flatMap((item) => (item.ok ? [] : item.refusals)),
    ...again.map(({ sources }) =>
      wrong(
        "option-said-twice",
        Object.values(sources)[0] ?? sent.at,
        "Two parameters are for this item.",
        "Send one for each item.",
      ),
    ),
  ];
  if (all.length > 0 || !message.ok || !apart.ok) return refused(...all);
  const own = Object.fromEntries(read.map(({ id, options: ofItem }) => [id, ofItem as ItemSupply]));
  const ownSources = read.flatMap(({ id, idAt, sources }) => [
    [pointerTo(["items", id]), idAt],
    ...Object.entries(sources).map(([path, at]) => [pointerTo(["items", id]) + path, at]),
  ]);
  return accepted({
    ...message.value,
    apart: apart.value,
    supply: { ...options.options, ...(read.length === 0 ? {} : { items: own }) } as SupplyContext,
    sources: { ...options.sources, ...Object.fromEntries(ownSources) },
  });
};
