// request: a FHIR resource or Bundle with an index of what its references point to.
import type { Refusal, RefusalCode } from "@plainlabel/directions";
import { isRecord, pointerTo } from "../jsonPointer.ts";
import { type Located, objectsAt, type Reading, read, textAt, unread } from "./Reading.ts";

/** A resource of the message, with what else of the message its references may reach. */
export interface Resource extends Located {
  readonly type: string;
  /** Absolute address of its Bundle entry. */
  readonly fullUrl?: string | undefined;
  /** The resource that holds it, where it is contained. */
  readonly container?: Resource | undefined;
}

export interface FhirMessage {
  readonly resources: readonly Resource[];
}

export const typeOf = (value: Readonly<Record<string, unknown>>): string =>
  textAt(value, "resourceType") ?? "";

/** The resources that a resource holds in itself. */
export const containedIn = (container: Resource): readonly Resource[] =>
  objectsAt(container.value.contained, pointerTo(["contained"], container.at)).found.map((located) => ({
    ...located,
    type: typeOf(located.value),
    container,
  }));

const isVersioned = (reference: string): boolean => reference.includes("/_history/");

const answersTo = (resource: Resource, reference: string): boolean => {
  const id = textAt(resource.value, "id");
  if (resource.fullUrl === reference) return true;
  // A relative reference names type and id (FHIR R4, Bundle: resolving references).
  if (!/^[A-Za-z]+\/[A-Za-z0-9.-]{1,64}$/.test(reference)) return false;
  return (
    (id !== undefined && `${resource.type}/${id}` === reference) ||
    (resource.fullUrl?.endsWith(`/${reference}`) ?? false)
  );
};

const refuse = (code: RefusalCode, path: string, detail: string, help: string): Refusal => ({
  code,
  path,
  detail,
  help,
});

/**
 * The one resource of one of `types` that the Reference at `at` points to:
 * contained (#id), by the entry's fullUrl, or by type and id. Nothing found, two
 * found, or another type: refused. A logical reference (identifier or display
 * alone) points to nothing that could be printed.
 */
export const resolve = (
  message: FhirMessage,
  from: Resource,
  reference: unknown,
  at: string,
  types: readonly string[],
): Reading<Resource> => {
  const target = isRecord(reference) ? textAt(reference, "reference") : undefined;
  if (target === undefined) {
    const help = `Send the ${types.join(" or ")} in the same message and refer to it.`;
    return unread(refuse("fhir-reference-missing", at, "There is no reference to a resource here.", help));
  }
  const path = pointerTo(["reference"], at);
  const candidates = target.startsWith("#")
    ? containedIn(from.container ?? from).filter(({ value }) => `#${textAt(value, "id")}` === target)
    : isVersioned(target)
      ? []
      : message.resources.filter((resource) => answersTo(resource, target));
  const [first, ...others] = candidates;
  if (first === undefined) {
    const detail = "The resource referred to is not in the message.";
    const help = `Send the ${types.join(" or ")} in the same Bundle, or contained; we fetch nothing.`;
    return unread(refuse("fhir-reference-unresolved", path, detail, help));
  }
  if (others.length > 0) {
    const detail = "Two resources of the message answer to this reference.";
    return unread(
      refuse("fhir-reference-ambiguous", path, detail, "Give each resource its own id and fullUrl."),
    );
  }
  if (!types.includes(first.type)) {
    const detail = `The reference points to another kind of resource than ${types.join(" or ")}.`;
    return unread(refuse("fhir-reference-type", path, detail, "Correct the reference."));
  }
  return read(first);
};
