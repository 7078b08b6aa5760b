// request: where in a document something stands. A refusal that cannot be found is no help.

/** One step into a JSON document: a field's name or a place in a list. */
export type PointerStep = string | number;

/** RFC 6901 pointer for the steps, appended to `base`; no steps and no base is the whole document (""). */
export const pointerTo = (steps: readonly PointerStep[], base = ""): string =>
  base + steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** A JSON object that is not a list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value that the pointer names, undefined where there is none. */
export const valueAt = (value: unknown, pointer: string): unknown => {
  let found: unknown = value;
  for (const step of pointer.split("/").slice(1)) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(found)) found = /^(0|[1-9]\d*)$/.test(name) ? found[Number(name)] : undefined;
    else found = isRecord(found) && Object.hasOwn(found, name) ? found[name] : undefined;
  }
  return found;
};

/** Whether `pointer` is `parent` itself or stands below it. */
export const standsIn = (pointer: string, parent: string): boolean =>
  pointer === parent || pointer.startsWith(`${parent}/`);

/** A field's name fit to be read in a message: quoted, visible, short. */
export const showName = (name: string): string => {
  const short = name.length > 40 ? `${name.slice(0, 40)}...` : name;
  return JSON.stringify(short).replace(/[^\u0020-\u007e]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
};
