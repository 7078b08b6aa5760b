// test/laws: labels that rules are judged by: made by the engine, and faults planted in what it laid out.
import {
  type Group,
  type LabelRequest,
  type LabelSet,
  type LabelsOfItem,
  prepareLabels,
  readRequest,
  type TextItem,
  type TextRole,
} from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";

const painter = await createPdfPainter();

const ordinary = {
  person: { name: "Mrs Anna Jones", needs: { profile: "standard" } },
  medicine: { name: "Amoxicillin", strength: "500 mg", form: "capsules", quantity: "21 capsules" },
  directions: { text: "Take ONE capsule in the MORNING and ONE at NIGHT" },
  warnings: [{ number: 9 }],
  pharmacy: {
    name: "Alder Lane Pharmacy",
    address: "14 Alder Lane, Sampleford, Leeds LS99 9ZZ",
    phone: "0113 496 0142",
  },
  dispensedOn: "2027-02-01",
  approval: { by: "R. Okafor", at: "2026-11-22T10:30:00+00:00" },
  stock: "102x76",
} as const;

/** Parts of a request that stand in place of the ordinary one's; `undefined` takes one away. */
export type Changes = Readonly<Record<string, unknown>>;

/** An ordinary label with these changes, laid out by the engine. */
export const labelWith = (changes: Changes = {}): LabelsOfItem => {
  const sent = Object.fromEntries(
    Object.entries({ ...ordinary, ...changes }).filter(([, value]) => value !== undefined),
  );
  const read = readRequest(sent);
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  const made = prepareLabels(read.value, painter);
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  return made.value;
};

export const needing = (needs: NonNullable<LabelRequest["person"]["needs"]>): Changes => ({
  person: { ...ordinary.person, needs },
});

export const directed = (text: string): Changes => ({ directions: { text } });

export const warned = (text: string): Changes => ({ warnings: [{ text }] });

/** A fault planted in what stands on a label. */
export type Fault = (label: LabelsOfItem) => LabelsOfItem;

const onSet =
  (change: (set: LabelSet) => LabelSet): Fault =>
  (label) => ({ ...label, set: change(label.set) });

const onGroups = (change: (groups: readonly Group[]) => readonly Group[]): Fault =>
  onSet((set) => ({ ...set, pages: set.pages.map((page) => ({ ...page, groups: change(page.groups) })) }));

const onTexts = (change: (item: TextItem) => TextItem | null): Fault =>
  onGroups((groups) =>
    groups.map((group) => ({
      ...group,
      items: group.items.flatMap((item) => (item.kind === "text" ? (change(item) ?? []) : item)),
    })),
  );

/** Words of these roles are not on the label. */
export const without = (...roles: readonly TextRole[]): Fault =>
  onTexts((item) => (roles.includes(item.role) ? null : item));

/** A line that holds this is not on the label. */
export const withoutLine = (words: string): Fault =>
  onTexts((item) => (item.text.includes(words) ? null : item));

/** These words stand in place of those. */
export const instead = (words: string, others: string): Fault =>
  onTexts((item) => ({ ...item, text: item.text.replaceAll(words, others) }));

export const sized = (size: number, ...roles: readonly TextRole[]): Fault =>
  onTexts((item) => (roles.includes(item.role) ? { ...item, style: { ...item.style, size } } : item));

export const weighted = (weight: "regular" | "bold", ...roles: readonly TextRole[]): Fault =>
  onTexts((item) => (roles.includes(item.role) ? { ...item, style: { ...item.style, weight } } : item));

/** A face that is not one of ours: only a painter that changed could print it. */
export const inTimes: Fault = onTexts((item) => ({
  ...item,
  style: { ...item.style, typeface: "times" as never },
}));

/** The directions in the other of our faces. */
export const inTwoFaces: Fault = onTexts((item) =>
  item.role === "directions" ? { ...item, style: { ...item.style, typeface: "atkinson" } } : item,
);

/** Lines of one group stand so many sizes apart. */
export const spaced = (ems: number): Fault =>
  onGroups((groups) =>
    groups.map((group) => {
      const lines = [
        ...new Set(group.items.flatMap((item) => (item.kind === "text" ? [item.baseline] : []))),
      ].sort((one, other) => one - other);
      return {
        ...group,
        items: group.items.map((item) =>
          item.kind === "text"
            ? { ...item, baseline: lines[0]! + lines.indexOf(item.baseline) * ems * item.style.size }
            : item,
        ),
      };
    }),
  );

const roleOf = (group: Group): TextRole | null => {
  const first = group.items.find((item) => item.kind === "text");
  return first?.kind === "text" ? first.role : null;
};

/** Groups of one role come before all others in reading order. */
export const first = (role: TextRole): Fault =>
  onGroups((groups) =>
    groups.toSorted((one, other) => Number(roleOf(other) === role) - Number(roleOf(one) === role)),
  );

/** Groups of one role come after all others. */
export const last = (role: TextRole): Fault =>
  onGroups((groups) =>
    groups.toSorted((one, other) => Number(roleOf(one) === role) - Number(roleOf(other) === role)),
  );

/** Words of one role stand at the very top of their label. */
export const onTop = (role: TextRole): Fault =>
  onTexts((item) => (item.role === role ? { ...item, baseline: 2 } : item));

/** What the directions say is marked as said in this language. */
export const spoken = (lang: string): Fault =>
  onGroups((groups) =>
    groups.map((group) => {
      if (roleOf(group) !== "directions") return group;
      const items = group.items.map((item) =>
        item.kind === "text" ? { ...item, style: { ...item.style, lang } } : item,
      );
      return { ...group, lang, items };
    }),
  );

export const withoutCode: Fault = onGroups((groups) =>
  groups.map((group) => ({ ...group, items: group.items.filter(({ kind }) => kind !== "qr") })),
);

export const muted: Fault = onGroups((groups) =>
  groups.map((group) => ({
    ...group,
    items: group.items.map((item) => (item.kind === "pictogram" ? { ...item, alt: "" } : item)),
  })),
);

/** The same label on paper that is so much wider and higher. */
export const onPaperTimes = (factor: number): Fault =>
  onSet((set) => ({
    ...set,
    pages: set.pages.map((page) => ({ ...page, width: page.width * factor, height: page.height * factor })),
  }));

/** What the request says is changed after the label was made. */
export const requested =
  (changes: Partial<LabelRequest>): Fault =>
  (label) => ({ ...label, request: { ...label.request, ...changes } });

export const signed: Fault = (label) => ({
  ...label,
  languages: label.languages.map((language) => ({
    ...language,
    reviewed: { by: "A fictional reviewer", date: "2026-11-01", version: "1" },
  })),
});
