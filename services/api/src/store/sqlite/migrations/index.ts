// store: the migrations of SQLite, in order. The names are the same as PostgreSQL's; a test compares them.
import type { Migration } from "../../Engine.ts";
import { begin } from "./0001Begin.ts";
import { textReminders } from "./0002TextReminders.ts";
import { tenants } from "./0003Tenants.ts";
import { idempotency } from "./0004Idempotency.ts";
import { audit } from "./0005Audit.ts";
import { sessions } from "./0006Sessions.ts";
import { clients } from "./0008Clients.ts";
import { batches } from "./0009Batches.ts";
import { keyExpiry } from "./0010KeyExpiry.ts";
import { callsUnderWay } from "./0011CallsUnderWay.ts";
import { medicines } from "./0012Medicines.ts";
import { linkItems } from "./0013LinkItems.ts";
import { nearMisses } from "./0014NearMisses.ts";
import { batchRows } from "./0015BatchRows.ts";
import { labelTemplates } from "./0016LabelTemplates.ts";
import { testKeys } from "./0017TestKeys.ts";
import { webhooks } from "./0018Webhooks.ts";
import { turns } from "./0019Turns.ts";
import { secondChecks } from "./0020SecondChecks.ts";
import { batchTexts } from "./0021BatchTexts.ts";
import { batchesOpen } from "./0022BatchesOpen.ts";

export const sqliteMigrations: readonly Migration[] = [
  { name: "0001-begin", statements: begin },
  { name: "0002-text-reminders", statements: textReminders },
  { name: "0003-tenants", statements: tenants },
  { name: "0004-idempotency", statements: idempotency },
  { name: "0005-audit", statements: audit },
  { name: "0006-sessions", statements: sessions },
  { name: "0008-clients", statements: clients },
  { name: "0009-batches", statements: batches },
  { name: "0010-key-expiry", statements: keyExpiry },
  { name: "0011-calls-under-way", statements: callsUnderWay },
  { name: "0012-medicines", statements: medicines },
  { name: "0013-link-items", statements: linkItems },
  { name: "0014-near-misses", statements: nearMisses },
  { name: "0015-batch-rows", statements: batchRows },
  { name: "0016-label-templates", statements: labelTemplates },
  { name: "0017-test-keys", statements: testKeys },
  { name: "0018-webhooks", statements: webhooks },
  { name: "0019-turns", statements: turns },
  { name: "0020-second-checks", statements: secondChecks },
  { name: "0021-batch-texts", statements: batchTexts },
  { name: "0022-batches-open", statements: batchesOpen },
];
