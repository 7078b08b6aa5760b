// commands: what an operator does with medicine information: makes sheets for whoever reviews it, and reads
// signed reviews back in.
import {
  boxesOf,
  entryNamed,
  type MedicineEntry,
  type MedicineFacts,
  reviewSheetOf,
  type SignedReview,
  signedReviewSchema,
} from "@plainlabel/content";
import { accepted, type Outcome, type Refusal, type RefusalCode, readShape, refused } from "@plainlabel/core";
import { renderReviewSheet } from "@plainlabel/desk";
import { localTenant } from "../access/localTenant.ts";
import { keepChange } from "../features/content/keepChange.ts";
import { entryToKeep } from "../features/content/readEntryChange.ts";
import { readFacts } from "../features/content/readFacts.ts";
import { type Shelf, shelvesOver } from "../features/content/shelfOf.ts";
import type { Store } from "../store/Store.ts";
import { withStore } from "./storeCommands.ts";

export type ContentCommand = {
  /** Whose shelf; null: that of the installation itself. */
  readonly tenantId: string | null;
} & (
  | {
      readonly command: "review-sheet" /** By name; null: all. */;
      readonly entries: readonly string[] | null;
    }
  | { readonly command: "sign" /** A `SignedReview`, not yet judged. */; readonly review: unknown }
);

/** "review-sheet": the one file; "sign": what was done, a line each. */
type Answer = Outcome<readonly string[]>;

const no = (code: RefusalCode, path: string, detail: string, help: string): Refusal => ({
  code,
  path,
  detail,
  help,
});

const noEntry = (name: string, path: string): Refusal =>
  no("entry-unknown", path, `There is no entry "${name}".`, "GET /v1/content lists what there is.");

const sheets = async (wanted: readonly string[] | null, { entries }: Shelf): Promise<Answer> => {
  const found = wanted?.map((name) => entryNamed(name, entries)) ?? entries;
  const missing = (wanted ?? []).filter((_, place) => found[place] === undefined);
  if (missing.length > 0) return refused(...missing.map((name) => noEntry(name, "--entries")));
  const facts = readFacts();
  const all = found.filter((entry) => entry !== undefined);
  return accepted([renderReviewSheet(await Promise.all(all.map((entry) => reviewSheetOf(entry, facts))))]);
};

type Reviewed = SignedReview["entries"][number];

interface Judged {
  readonly entry: MedicineEntry;
  /** Boxes that were not ticked. */
  readonly open: readonly string[];
  /** What the reviewer wrote is wrong; "": nothing. */
  readonly notes: string;
}

/** What was read must be what is there: the words, and everything that stood beside them. */
const judged = async (
  { substance, words, sheet, ticked, notes = "" }: Reviewed,
  at: string,
  { entries }: Shelf,
  facts: readonly MedicineFacts[],
): Promise<Outcome<Judged>> => {
  const entry = entryNamed(substance, entries);
  if (entry === undefined) return refused(noEntry(substance, `${at}/substance`));
  const now = await reviewSheetOf(entry, facts);
  const again = "Make the sheet anew and look at what changed.";
  if (now.words !== words)
    return refused(
      no(
        "signed-then-changed",
        `${at}/words`,
        `The words of "${substance}" are not those that were read.`,
        again,
      ),
    );
  if (now.sheet !== sheet)
    return refused(
      no(
        "sheet-changed",
        `${at}/sheet`,
        `A fact, a source or a doubt of "${substance}" is not as it was read.`,
        again,
      ),
    );
  const boxes = boxesOf(now);
  const strange = ticked.filter((box) => !boxes.includes(box));
  if (strange.length > 0)
    return refused(
      no("box-unknown", `${at}/ticked`, `The sheet of "${substance}" has no box ${strange[0]}.`, again),
    );
  return accepted({ entry, open: boxes.filter((box) => !ticked.includes(box)), notes: notes.trim() });
};

const keepSigned = async (
  entry: MedicineEntry,
  { by: { role, ...by }, on }: SignedReview,
  tenantId: string,
  { content, audit }: Pick<Store, "content" | "audit">,
): Promise<Outcome<number>> => {
  const key = { tenantId, kind: "entry", name: entry.substance } as const;
  const after = (await content.current(key))?.version ?? 0;
  const { version: _, ...sent } = entry;
  const signed = await entryToKeep(
    { ...sent, status: "reviewed", reviewedBy: { ...by, role, on } },
    after + 1,
  );
  if (!signed.ok) return signed;
  const kept = await keepChange(content, key, { body: signed.value, by, after });
  if (kept.ok)
    await audit.append([
      { tenantId, keyId: null, action: "content-sign", object: entry.substance, outcome: "done" },
    ]);
  return kept;
};

/** Nothing is signed where anything of the file cannot be taken; what has an open box stays as it is, and is told. */
const sign = async (sent: unknown, tenantId: string, shelf: Shelf, store: Store): Promise<Answer> => {
  const read = readShape(signedReviewSchema, sent);
  if (!read.ok) return read;
  const review = read.value;
  const refusals: Refusal[] = [];
  if (review.on > new Date().toISOString().slice(0, 10))
    refusals.push(
      no("signed-in-the-future", "/on", "This day has not come yet.", "Write the day of the review."),
    );
  const facts = readFacts();
  const ready: Judged[] = [];
  for (const [place, reviewed] of review.entries.entries()) {
    const outcome = await judged(reviewed, `/entries/${place}`, shelf, facts);
    if (outcome.ok) ready.push(outcome.value);
    else refusals.push(...outcome.refusals);
  }
  if (refusals.length > 0) return refused(...refusals);
  const lines: string[] = [];
  for (const { entry, open, notes } of ready) {
    if (open.length > 0 || notes !== "") {
      const why = [
        ...(open.length === 0
          ? []
          : [`${open.length === 1 ? "1 box is" : `${open.length} boxes are`} open (${open[0]})`]),
        // Ticked whole and yet something is written: only the reviewer knows which of the two was meant.
        ...(notes === "" ? [] : [`the reviewer wrote: ${notes.replace(/\s+/g, " ")}`]),
      ];
      lines.push(`${entry.substance}: not signed, ${why.join("; ")}`);
      continue;
    }
    const kept = await keepSigned(entry, review, tenantId, store);
    if (!kept.ok) return kept;
    lines.push(
      `${entry.substance}: signed by ${review.by.name}, ${review.by.registration}, version ${kept.value}`,
    );
  }
  return accepted(lines);
};

const noTenant: Refusal = no(
  "no-tenant",
  "--tenant",
  "There is no tenant with this id.",
  "plainlabel tenant list shows those there are.",
);

/**
 * Does it with the store that the environment names. The service may run meanwhile: pages that are open follow
 * with the next look.
 */
export const runContentCommand = (
  command: ContentCommand,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Answer> =>
  withStore(env, async (store) => {
    const tenantId = command.tenantId ?? localTenant;
    const known = tenantId === localTenant || (await store.tenants.all()).some(({ id }) => id === tenantId);
    if (!known) return refused(noTenant);
    const shelf = await shelvesOver(store.content)(tenantId);
    switch (command.command) {
      case "review-sheet":
        return sheets(command.entries, shelf);
      case "sign":
        return sign(command.review, tenantId, shelf, store);
    }
  });
