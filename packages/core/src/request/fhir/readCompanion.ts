// request: what a resource beside the items means for their labels: nothing, something to tell, or a refusal.
import type { Finding, Refusal, RefusalCode } from "@plainlabel/directions";
import { isRecord, pointerTo, showName } from "../jsonPointer.ts";
import type { Resource } from "./FhirMessage.ts";
import { objectsAt, type Reading } from "./Reading.ts";
import { roleOf } from "./resourceTypes.ts";

/** Messages that ask for or tell of a supply; an update cancels one. Events of NHS England's prescription service. */
const acceptedEvents = ["prescription-order", "dispense-notification"];

/** At these a task says that what it is about does not go ahead. http://hl7.org/fhir/R4/valueset-task-status.html */
const stoppedTasks = ["rejected", "cancelled", "on-hold", "failed", "entered-in-error"];

const nothing: Reading<true> = { value: true, refusals: [], findings: [] };

const refuse = (code: RefusalCode, path: string, detail: string, help: string): Reading<true> => ({
  ...nothing,
  refusals: [{ code, path, detail, help } satisfies Refusal],
});

/** What a message is about; null where it is about nothing that has labels. */
export const eventOf = (header: Resource): string | null => {
  const event = header.value.eventCoding;
  const code = isRecord(event) ? event.code : undefined;
  return typeof code === "string" && acceptedEvents.includes(code) ? code : null;
};

const readHeader = (header: Resource): Reading<true> => {
  if (eventOf(header) !== null) return nothing;
  const help = `Messages accepted are ${acceptedEvents.join(" and ")}; an update or a response is no prescription.`;
  const path = pointerTo(["eventCoding"], header.at);
  return refuse("fhir-message-event", path, "This kind of message gives no label.", help);
};

const readTask = (task: Resource): Reading<true> => {
  const { status } = task.value;
  if (typeof status !== "string" || !stoppedTasks.includes(status)) return nothing;
  const detail = `A Task of the message has the status ${showName(status)}: what it is about does not go ahead.`;
  return refuse(
    "fhir-status",
    pointerTo(["status"], task.at),
    detail,
    "Ask what became of the prescription before supplying anything.",
  );
};

/** Every action of a group, those within others too. */
const actionsOf = (value: Readonly<Record<string, unknown>>, at: string, deepest = 20): readonly string[] =>
  deepest === 0
    ? []
    : objectsAt(value.action, pointerTo(["action"], at)).found.flatMap((action) => [
        ...((action.value.selectionBehavior ?? "all") === "all"
          ? []
          : [pointerTo(["selectionBehavior"], action.at)]),
        ...actionsOf(action.value, action.at, deepest - 1),
      ]);

const readGroup = (group: Resource): Reading<true> => {
  const [chosen] = actionsOf(group.value, group.at);
  if (chosen === undefined) return nothing;
  const detail = "The group says that some of its items are to be chosen, and not all supplied.";
  return refuse("fhir-alternatives", chosen, detail, "Send the items that were chosen, without the others.");
};

/** Words that a person wrote, at most 2,000 characters of them. */
const wordsOf = ({ value }: Resource): string => {
  const concept = isRecord(value.code) ? value.code : {};
  const coding = Array.isArray(concept.coding) && isRecord(concept.coding[0]) ? concept.coding[0] : {};
  const texts = [
    ...objectsAt(value.payload, "").found.map((payload) => payload.value.contentString),
    ...objectsAt(value.note, "").found.map((note) => note.value.text),
    value.detail,
    concept.text ?? coding.display,
  ];
  return texts
    .filter((text) => typeof text === "string" && text.trim() !== "")
    .join(" / ")
    .slice(0, 2000);
};

const withArticle = (type: string): string => `${/^[AEIO]/.test(type) ? "an" : "a"} ${type}`;

const tell = (resource: Resource): Reading<true> => {
  const words = wordsOf(resource);
  const finding: Finding = {
    code: "fhir-note",
    path: resource.at,
    detail: `The message holds ${withArticle(resource.type)}${words === "" ? "." : `: ${words}`}`,
    help: "Read it before approving; it is not on the label.",
  };
  return { ...nothing, findings: [finding] };
};

const readByType: Readonly<Record<string, (resource: Resource) => Reading<true>>> = {
  MessageHeader: readHeader,
  Task: readTask,
  RequestGroup: readGroup,
};

/** A resource of a Bundle, judged by its type. What is passed over is listed by `passedOver`. */
export const readCompanion = (resource: Resource): Reading<true> => {
  const path = pointerTo(["resourceType"], resource.at);
  switch (roleOf(resource.type)) {
    case "item":
    case "refused item":
    case "setting":
    case "passed over":
      return nothing;
    case "read":
      return Object.hasOwn(readByType, resource.type) ? readByType[resource.type]!(resource) : nothing;
    case "told":
      return tell(resource);
    case "wrapper": {
      const detail = `A ${resource.type} inside the Bundle may hold items of its own, which would be lost.`;
      return refuse("fhir-resource-type", path, detail, `Send what the ${resource.type} holds by itself.`);
    }
    case undefined: {
      const named = resource.type === "" ? "without a type" : `of type ${showName(resource.type)}`;
      const detail = `FHIR R4 and R4B have no resource ${named}.`;
      return refuse("fhir-resource-type", path, detail, "Correct its resourceType, or leave it out.");
    }
  }
};

const listed = (resource: Resource): boolean =>
  roleOf(resource.type) === "passed over" || resource.type === "Task" || resource.type === "RequestGroup";

/** Most places that one list names. */
const mostPlaces = 20;

/** One finding with every resource that no label has a use for, by type and place; none where there is none. */
export const passedOver = (resources: readonly Resource[], path: string): readonly Finding[] => {
  const places = new Map<string, string[]>();
  for (const { type, at } of resources.filter(listed)) places.set(type, [...(places.get(type) ?? []), at]);
  if (places.size === 0) return [];
  const list = [...places].map(([type, all]) => {
    const more = all.length > mostPlaces ? ` and ${all.length - mostPlaces} more` : "";
    return `${all.length} ${type} (${all.slice(0, mostPlaces).join(", ")}${more})`;
  });
  return [
    {
      code: "fhir-passed-over",
      path,
      detail: `A label has no use for these resources of the message: ${list.join("; ")}.`,
      help: "Look whether anything among them should have had a label.",
    },
  ];
};
