// FHIR as it comes: what would change a label is refused, and the rest is told.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { itemsFromFhir } from "./requestsFromFhir.ts";
import { roleOf } from "./resourceTypes.ts";

type Json = Record<string, unknown>;
interface Message extends Json {
  entry: { fullUrl?: string; resource: Json }[];
}

const root = new URL("../../../../../", import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, root), "utf8"));
const supply = { pharmacy: read("examples/pharmacy.json"), dispensedOn: "2026-11-20" };

/** The notification or the prescription with something changed in it. */
const notification = (change: (message: Message) => void): Message => {
  const message: Message = read("test/fixtures/messages/dispense-notification-by-number.json");
  change(message);
  return message;
};
const prescription = (change: (message: Message) => void): Message => {
  const message: Message = read("test/fixtures/messages/prescription-order-acute.json");
  change(message);
  return message;
};

const refusalsOf = (sent: unknown, context: object = supply): readonly string[] => {
  const items = itemsFromFhir(sent, context);
  return items.ok ? [] : items.refusals.map(({ code, path }) => `${code} ${path}`);
};
const itemsOf = (sent: unknown, context: object = supply) => {
  const items = itemsFromFhir(sent, context);
  if (!items.ok) throw new Error(JSON.stringify(items.refusals));
  return { requests: items.value.map(({ request }) => request), findings: items.findings };
};
const findingsOf = (sent: unknown, code: string) =>
  itemsOf(sent).findings.filter((finding) => finding.code === code);

const nhs = (value: string) => ({ system: "https://fhir.nhs.uk/Id/nhs-number", value });
const patient = (number: string, name: Json): { fullUrl: string; resource: Json } => ({
  fullUrl: "urn:uuid:5c0ffee0-0000-4000-8000-000000000999",
  resource: { resourceType: "Patient", id: "p", identifier: [nhs(number)], name: [name] },
});
const ashdown = { family: "Ashdown-Price", given: ["Eleanor"], prefix: ["Mrs"] };

describe("a person given by number and name", () => {
  test("is the Patient of the message with that number", () => {
    const sent = notification(({ entry }) => entry.push(patient("999 054 8609", ashdown)));
    const { requests, findings } = itemsOf(sent);
    expect(requests.map(({ person }) => person.name)).toEqual(Array(3).fill("Mrs Eleanor Ashdown-Price"));
    expect(findings.map(({ code }) => code)).not.toContain("fhir-person-by-number");
  });

  test.each([
    ["a Patient with another number", patient("9994187465", ashdown), "identifier"],
    [
      "a Patient with that number and the name of somebody else",
      patient("9990548609", { text: "Mrs Una Kemp" }),
      "display",
    ],
  ])("contradicts %s", (_, other, field) => {
    const sent = notification(({ entry }) => entry.push(other));
    expect(refusalsOf(sent)).toContain(`fhir-person-contradicts /entry/1/resource/subject/${field}`);
  });

  test("contradicts a Patient referred to who has another number", () => {
    const sent = notification(({ entry }) => {
      entry.push(patient("9994187465", ashdown));
      Object.assign(entry[1]!.resource.subject as Json, { reference: entry.at(-1)!.fullUrl });
    });
    expect(refusalsOf(sent)).toContain("fhir-person-contradicts /entry/1/resource/subject/identifier");
  });

  test("contradicts the prescription that the supply answers", () => {
    const sent = notification(({ entry }) => {
      const [authorised] = entry[1]!.resource.contained as Json[];
      authorised!.subject = { identifier: nhs("9994187465") };
    });
    expect(refusalsOf(sent)).toEqual([
      "fhir-person-contradicts /entry/1/resource/contained/0/subject/identifier",
    ]);
  });

  test("has one name in all items", () => {
    const sent = notification(({ entry }) => {
      (entry[2]!.resource.subject as Json).display = "MR UNA KEMP";
    });
    expect(refusalsOf(sent)).toEqual(["fhir-person-contradicts /entry/2/resource/subject/display"]);
  });

  test("has a name: a number alone is nobody", () => {
    const sent = notification(({ entry }) => {
      delete (entry[1]!.resource.subject as Json).display;
    });
    expect(refusalsOf(sent)).toEqual(["fhir-reference-missing /entry/1/resource/subject/display"]);
  });

  test("may stand beside a reference that leads out of the message, never beside one that leads nowhere in it", () => {
    const referring = (reference: string) =>
      notification(({ entry }) => Object.assign(entry[1]!.resource.subject as Json, { reference }));
    expect(itemsOf(referring("Patient/9990548609")).requests.length).toBe(3);
    expect(refusalsOf(referring("urn:uuid:5c0ffee0-0000-4000-8000-000000000888"))).toEqual([
      "fhir-reference-unresolved /entry/1/resource/subject/reference",
    ]);
  });

  test("whose number has a wrong digit is told", () => {
    const sent = notification(({ entry }) => {
      for (const { resource } of entry.slice(1, 4)) {
        (resource.subject as Json).identifier = nhs("9990548608");
        delete ((resource.contained as Json[])[0] as Json).subject;
      }
    });
    expect(findingsOf(sent, "fhir-nhs-number").map(({ path }) => path)).toContain(
      "/entry/1/resource/subject/identifier/value",
    );
  });

  test.each(["9990548608", "0000000000", "99905486", "999054860X"])(
    "who has a record with the number %s, which is no NHS number, is told of once",
    (value) => {
      const sent = prescription(({ entry }) => {
        entry[4]!.resource.identifier = [{ system: "urn:other", value: "1" }, nhs(value)];
      });
      expect(findingsOf(sent, "fhir-nhs-number").map(({ path }) => path)).toEqual([
        "/entry/4/resource/identifier/1/value",
      ]);
    },
  );

  test("may be written by the pharmacy as the person writes it, and is nobody else", () => {
    const sent = notification(() => {});
    const named = itemsOf(sent, { ...supply, personName: "Eleanor Ashdown-Price" });
    expect(named.requests[0]?.person.name).toBe("Eleanor Ashdown-Price");
    expect(refusalsOf(sent, { ...supply, personName: "Una Kemp" })).toContain(
      "supply-another-person /supply/personName",
    );
  });
});

describe("the language of a person's record", () => {
  const speaking = (communication: unknown, needs?: object) =>
    itemsOf(
      prescription(({ entry }) => Object.assign(entry[4]!.resource, { communication })),
      needs === undefined ? supply : { ...supply, needs },
    ).findings.filter(({ code }) => code === "fhir-language-preferred");
  const vietnamese = { coding: [{ system: "urn:ietf:bcp:47", code: "vi", display: "Vietnamese" }] };
  const welsh = { coding: [{ system: "urn:ietf:bcp:47", code: "cy-GB", display: "Welsh" }] };
  const english = { coding: [{ system: "urn:ietf:bcp:47", code: "en-GB", display: "English" }] };

  test("is told once, where it is another than English and the label was not asked for in it", () => {
    const [told, ...more] = speaking([{ language: english }, { language: vietnamese, preferred: true }]);
    expect(more).toEqual([]);
    expect(told?.path).toBe("/entry/4/resource/communication/1");
    expect(told?.detail).toContain("(Vietnamese)");
    expect(speaking([{ language: { text: "Polish" } }])).toHaveLength(1);
    expect(speaking([{ language: welsh, preferred: true }], { languages: ["pl"] })).toHaveLength(1);
  });

  test.each([
    ["English", [{ language: english, preferred: true }], undefined],
    ["the one that was asked for", [{ language: welsh, preferred: true }], { languages: ["cy"] }],
    ["one of several and not the preferred", [{ language: vietnamese }, { language: english }], undefined],
    ["said not to be preferred", [{ language: vietnamese, preferred: false }], undefined],
    ["of no kind that can be read", [{ language: {} }, 7], undefined],
  ])("is not told where it is %s", (_name, communication, needs) => {
    expect(speaking(communication, needs)).toEqual([]);
  });

  test("repeats no words that may be more than a language", () => {
    const told = speaking([{ language: { text: "Polish; ask for <Ada>", coding: [{ code: "pl" }] } }]);
    expect(told[0]?.detail).toContain("(pl)");
  });
});

test("a person who is given by number is told of once, however many items there are", () => {
  const sent = notification(({ entry }) => {
    const item = entry.find(({ resource }) => resource.resourceType === "MedicationDispense")!;
    const other = structuredClone(item.resource);
    entry.push({
      fullUrl: "urn:uuid:00000000-0000-4000-8000-00000000abcd",
      resource: { ...other, id: "again", identifier: [] },
    });
  });
  const { requests, findings } = itemsOf(sent);
  expect(requests.length).toBeGreaterThan(1);
  expect(findings.filter(({ code }) => code === "fhir-person-by-number")).toHaveLength(1);
});

describe("a name's text", () => {
  const named = (name: Json) =>
    itemsOf(
      prescription(({ entry }) => Object.assign(entry[4]!.resource, { name: [{ use: "usual", ...name }] })),
    );

  test.each([
    ["Ellie", { given: ["Eleanor"], family: "Price" }, "Eleanor Price"],
    ["Eleanor Pricewell", { given: ["Eleanor"], family: "Price" }, "Eleanor Price"],
    ["", { given: ["Eleanor"], family: "Price" }, "Eleanor Price"],
  ])("%j gives way to its parts where it leaves the family name out", (text, parts, printed) => {
    const { requests, findings } = named({ text, ...parts });
    expect(requests[0]?.person.name).toBe(printed);
    expect(findings.some(({ code }) => code === "fhir-name-without-family")).toBe(text !== "");
  });

  test.each([
    ["PRICE, Eleanor (Mrs)", "Price"],
    ["Siobhán O’NEILL", "O'Neill"],
    ["Ana Maria Garcia Lopez", "García-López"],
    ["山田太郎", "山田"],
    ["Vu O", "O"],
    ["Siobhan O Neill", "O'Neill"],
    ["Dr Jan van der Berg", "van der Berg"],
  ])("%j holds the family name %j", (text, family) => {
    const { requests, findings } = named({ text, family });
    expect(requests[0]?.person.name).toBe(text);
    expect(findings.some(({ code }) => code === "fhir-name-without-family")).toBe(false);
  });
});

describe("a supply", () => {
  const ofType = (code: string) =>
    notification(({ entry }) => {
      const coding = { system: "https://fhir.nhs.uk/CodeSystem/medicationdispense-type", code };
      entry[1]!.resource.type = { coding: [coding] };
    });

  test.each(["0002", "0005", "0006"])("of type %s is no supply", (code) => {
    expect(refusalsOf(ofType(code))).toEqual(["fhir-not-supplied /entry/1/resource/type/coding/0"]);
  });

  test("whose type cannot be read may be none", () => {
    const sent = notification(({ entry }) => Object.assign(entry[1]!.resource, { type: ["0002"] }));
    expect(refusalsOf(sent)).toEqual(["wrong-type /entry/1/resource/type"]);
  });

  test.each(["0003", "0004", "0007"])("of type %s is told", (code) => {
    expect(findingsOf(ofType(code), "fhir-supply-in-part").map(({ path }) => path)).toContain(
      "/entry/1/resource/type/coding/0",
    );
  });

  test.each([
    ["Item not dispensed", "fhir-not-supplied /entry/1/resource/type"],
    ["Item cancelled", "fhir-not-supplied /entry/1/resource/type"],
  ])("in words, %j, stops too", (text, refusal) => {
    const sent = notification(({ entry }) => Object.assign(entry[1]!.resource, { type: { text } }));
    expect(refusalsOf(sent)).toEqual([refusal]);
  });

  test("of a prescription that was cancelled stops", () => {
    const sent = notification(({ entry }) => {
      const [extension] = entry[1]!.resource.extension as { valueCoding: Json }[];
      extension!.valueCoding.code = "0005";
      const [authorised] = entry[2]!.resource.contained as Json[];
      authorised!.status = "cancelled";
    });
    expect(refusalsOf(sent)).toEqual([
      "fhir-not-supplied /entry/1/resource/extension/0/valueCoding",
      "fhir-status /entry/2/resource/contained/0/status",
    ]);
  });

  test("is labelled, and a prescription beside it that it does not answer is told", () => {
    const sent = notification(({ entry }) => {
      const loose = structuredClone((entry[1]!.resource.contained as Json[])[0]!);
      entry.push({
        fullUrl: "urn:uuid:5c0ffee0-0000-4000-8000-000000000777",
        resource: { ...loose, id: "loose", identifier: [{ value: "another" }] },
      });
    });
    expect(itemsOf(sent).requests.length).toBe(3);
    expect(findingsOf(sent, "fhir-not-supplied").map(({ path }) => path)).toEqual(["/entry/6/resource"]);
  });

  test("may name its prescription by the number of the item", () => {
    const sent = notification(({ entry }) => {
      const supplied = entry[1]!.resource;
      const [authorised] = supplied.contained as Json[];
      entry.push({
        fullUrl: "urn:uuid:5c0ffee0-0000-4000-8000-000000000778",
        resource: { ...authorised!, id: "r", status: "on-hold" },
      });
      const [identifier] = authorised!.identifier as Json[];
      supplied.authorizingPrescription = [{ identifier }];
    });
    expect(refusalsOf(sent)).toEqual(["fhir-status /entry/6/resource/status"]);
  });
});

describe("a supply whose prescription is not in the message", () => {
  const naming = (authorizingPrescription: unknown) =>
    notification(({ entry }) => Object.assign(entry[1]!.resource, { authorizingPrescription }));
  const item = { system: "https://fhir.nhs.uk/Id/prescription-order-item-number", value: "a-number" };

  test.each([
    ["a record on a server", { reference: "MedicationRequest/other" }],
    ["nothing in the message", { reference: "urn:uuid:5c0ffee0-0000-4000-8000-000000000123" }],
    ["nothing within the supply", { reference: "#nobody" }],
    ["another kind of record", { reference: "Patient/p" }],
    ["the number of no item", { identifier: item }],
    ["words alone", { display: "A prescription" }],
  ])("is labelled, and told that nothing was compared: it names %s", (_, reference) => {
    const sent = naming([reference]);
    expect(itemsOf(sent).requests).toHaveLength(3);
    expect(findingsOf(sent, "fhir-prescription-not-found").map(({ path }) => path)).toEqual([
      "/entry/1/resource/authorizingPrescription/0",
    ]);
  });

  test("is refused where what stands there is no list", () => {
    expect(refusalsOf(naming({ reference: "#m" }))).toEqual([
      "wrong-type /entry/1/resource/authorizingPrescription",
    ]);
  });

  test("is not told of where the prescription is there, or none is named", () => {
    expect(
      findingsOf(
        notification(() => {}),
        "fhir-prescription-not-found",
      ),
    ).toEqual([]);
    expect(findingsOf(naming(undefined), "fhir-prescription-not-found")).toEqual([]);
  });
});

describe("what a prescription says for professionals", () => {
  const saying = (fields: Json) =>
    findingsOf(
      prescription(({ entry }) => Object.assign(entry[1]!.resource, fields)),
      "fhir-note",
    ).flatMap(({ path, detail }) =>
      path.startsWith("/entry/1/resource/") ? [`${path.slice(17)}: ${detail.split(": ").at(-1)}`] : [],
    );

  test.each([
    [{ reasonCode: [{ text: "Chest infection" }] }, ["/reasonCode: Chest infection"]],
    [
      { reasonCode: [{ coding: [{ code: "50417007", display: "Lower respiratory infection" }] }] },
      ["/reasonCode: Lower respiratory infection"],
    ],
    [{ reasonCode: [{ coding: [{ code: "50417007" }] }] }, ["/reasonCode: code 50417007"]],
    [{ reasonCode: 7 }, ["/reasonCode: in no words that can be shown"]],
    [{ priority: "stat" }, ["/priority: stat"]],
    [{ priority: "whenever" }, ["/priority: whenever"]],
    [{ priority: ["routine"] }, ["/priority: routine"]],
    [{ priority: "routine", _priority: { extension: [{ url: "u", valueString: "x" }] } }, []],
    [{ priority: "routine" }, []],
  ])("%j is told and is on no label", (fields, told) => {
    expect(saying(fields)).toEqual(told);
  });
});

describe("a quantity", () => {
  const of = (quantity: Json) =>
    prescription(({ entry }) => Object.assign(entry[1]!.resource.dispenseRequest as Json, { quantity }));

  test.each([
    [{ value: 0, unit: "20 tablets" }, "value"],
    [{ value: "0.0", unit: "capsule" }, "value"],
    [{ value: 28, unit: "20 capsules" }, "unit"],
    [{ value: 28, unit: "tablets", system: "http://snomed.info/sct", code: "428641000" }, "code"],
    [{ value: 28, unit: "tablets", system: "http://unitsofmeasure.org", code: "mL" }, "code"],
    [{ value: 28, unit: "tablets", code: "mg" }, "code"],
    [{ value: 28, unit: "tablets", system: "http://unitsofmeasure.org", code: "{capsule}" }, "code"],
  ])("that contradicts its words is left off: %j", (quantity, field) => {
    const sent = of(quantity);
    expect(itemsOf(sent).requests[0]?.medicine.quantity).toBeUndefined();
    expect(findingsOf(sent, "fhir-quantity-left-off").map(({ path }) => path)).toEqual([
      `/entry/1/resource/dispenseRequest/quantity/${field}`,
    ]);
  });

  test.each([
    [{ value: 1, system: "http://unitsofmeasure.org", code: "{Package}" }],
    [{ value: "2", system: "http://unitsofmeasure.org", code: "{Package}" }],
  ])("of packs without words, as E-Rezept sends each, is left off: %j", (quantity) => {
    const sent = of(quantity);
    expect(itemsOf(sent).requests[0]?.medicine.quantity).toBeUndefined();
    expect(findingsOf(sent, "fhir-quantity-left-off").map(({ path }) => path)).toEqual([
      "/entry/1/resource/dispenseRequest/quantity/code",
    ]);
  });

  test.each([
    [{ value: 100, system: "http://unitsofmeasure.org", code: "mL" }, "100 mL"],
    [{ value: 30, system: "http://unitsofmeasure.org", code: "g" }, "30 g"],
    [{ value: 2, unit: "Packung", system: "http://unitsofmeasure.org", code: "{Package}" }, "2 Packung"],
  ])("by a code that is its own unit needs no words: %j", (quantity, words) => {
    expect(itemsOf(of(quantity)).requests[0]?.medicine.quantity).toBe(words);
  });

  test.each([
    [{ value: 1, code: "{Package}" }],
    [{ value: 1, system: "http://unitsofmeasure.org", code: "{tot}" }],
    [{ value: 1, system: "http://unitsofmeasure.org", code: "mL", unit: "" }],
  ])("without a unit that is known is refused: %j", (quantity) => {
    expect(refusalsOf(of(quantity))).toEqual([
      "fhir-quantity /entry/1/resource/dispenseRequest/quantity/unit",
    ]);
  });

  test("below nothing is refused", () => {
    expect(refusalsOf(of({ value: -28, unit: "capsule" }))).toEqual([
      "fhir-quantity /entry/1/resource/dispenseRequest/quantity/value",
    ]);
  });

  test("of a first supply as large as the others stands", () => {
    const sent = prescription(({ entry }) => {
      const asked = entry[1]!.resource.dispenseRequest as Json;
      asked.initialFill = { quantity: asked.quantity };
    });
    expect(itemsOf(sent).requests[0]?.medicine.quantity).toBe("21 capsules");
  });
});

test("a medicine's text may add how much of it, and names no other", () => {
  const named = (text: string) =>
    prescription(({ entry }) =>
      Object.assign(entry[1]!.resource.medicationCodeableConcept as Json, { text }),
    );
  expect(itemsOf(named("Amoxicillin 500mg capsules, 21 capsules")).requests[0]?.medicine.name).toBe(
    "Amoxicillin",
  );
  expect(refusalsOf(named("Amoxicillin 500mg capsules, 2 at night"))).toEqual([
    "fhir-medicine-ambiguous /entry/1/resource/medicationCodeableConcept",
  ]);
});

describe("resources beside the items", () => {
  const beside = (resource: Json) => prescription(({ entry }) => entry.push({ resource }));

  test.each([
    ["MedicationStatement", "fhir-no-order"],
    ["MedicationAdministration", "fhir-no-order"],
    ["Bundle", "fhir-resource-type"],
    ["Parameters", "fhir-resource-type"],
    ["MedicationReqest", "fhir-resource-type"],
    ["toString", "fhir-resource-type"],
  ])("a %s is refused by its name", (resourceType, code) => {
    expect(refusalsOf(beside({ resourceType }))).toEqual([`${code} /entry/13/resource/resourceType`]);
  });

  test.each(["MedicationStatement", "MedicationAdministration"])(
    "a %s alone says what to send",
    (resourceType) => {
      const items = itemsFromFhir({ resourceType }, supply);
      expect(
        items.ok ? [] : items.refusals.map(({ path, help }) => [path, /Send the Medication/.test(help)]),
      ).toEqual([["/resourceType", true]]);
    },
  );

  test.each(["rejected", "cancelled", "failed", "on-hold", "entered-in-error"])(
    "a Task that is %s stops",
    (status) => {
      expect(refusalsOf(beside({ resourceType: "Task", status }))).toEqual([
        "fhir-status /entry/13/resource/status",
      ]);
    },
  );

  test("items to choose among are refused", () => {
    const group = {
      resourceType: "RequestGroup",
      action: [{ action: [{ selectionBehavior: "exactly-one" }] }],
    };
    expect(refusalsOf(beside(group))).toEqual([
      "fhir-alternatives /entry/13/resource/action/0/action/0/selectionBehavior",
    ]);
    expect(
      refusalsOf(beside({ resourceType: "RequestGroup", action: [{ selectionBehavior: "all" }] })),
    ).toEqual([]);
  });

  test.each([
    [
      { resourceType: "DetectedIssue", detail: "Interacts with warfarin" },
      "a DetectedIssue: Interacts with warfarin",
    ],
    [
      { resourceType: "AllergyIntolerance", code: { text: "Penicillin" } },
      "an AllergyIntolerance: Penicillin",
    ],
    [{ resourceType: "Flag", code: { coding: [{ display: "Blister packs" }] } }, "a Flag: Blister packs"],
    [{ resourceType: "Communication", payload: [7] }, "a Communication."],
  ])("words that a professional should read are told", (resource, words) => {
    expect(findingsOf(beside(resource), "fhir-note").map(({ detail }) => detail)).toContain(
      `The message holds ${words}`,
    );
  });

  test("are passed over by the hundred in one finding", () => {
    const sent = prescription(({ entry }) => {
      for (let many = 0; many < 100; many += 1) entry.push({ resource: { resourceType: "Observation" } });
    });
    const [finding, ...others] = findingsOf(sent, "fhir-passed-over");
    expect(others).toEqual([]);
    expect(finding?.detail).toContain("100 Observation (/entry/13/resource, ");
    expect(finding?.detail).toContain(" and 80 more)");
  });

  test("have a place each in FHIR R4 or R4B", () => {
    expect(["List", "Provenance", "Claim", "NutritionProduct"].map(roleOf)).toEqual(
      Array(4).fill("passed over"),
    );
    expect(["Conformance", "MedicationOrder", "constructor", ""].map(roleOf)).toEqual(
      Array(4).fill(undefined),
    );
  });
});

test.each([
  ["R5", { medication: { concept: { text: "Amoxicillin" } } }],
  ["STU3", { definition: [] }],
  ["STU3", { context: { reference: "Encounter/1" } }],
  ["R5", { dispenseRequest: { dispenserInstruction: [{ text: "Two on Saturday" }] } }],
  ["R5", { dispenseRequest: { doseAdministrationAid: { text: "A box" } } }],
])("a field of FHIR %s is refused with the version that has it", (version, fields) => {
  const sent = prescription(({ entry }) => Object.assign(entry[1]!.resource, fields));
  const items = itemsFromFhir(sent, supply);
  expect(items.ok ? [] : items.refusals.map(({ code, help }) => [code, help])).toEqual([
    ["fhir-unknown-field", `FHIR ${version} has it; send the resource as R4 (4.0.1) or R4B (4.3.0).`],
  ]);
});
