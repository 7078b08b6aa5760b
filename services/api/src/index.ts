// @plainlabel/api: the public names. `serve` is the process, `buildApp` the application.
export { type AppParts, buildApp } from "./buildApp.ts";
export { type ContentCommand, runContentCommand } from "./commands/contentCommands.ts";
export { askDictionary } from "./commands/dictionaryForCommands.ts";
export { type MedicinesCommand, runMedicinesCommand } from "./commands/runMedicinesCommand.ts";
export { runStoreCommand, type StoreAnswer, type StoreCommand } from "./commands/storeCommands.ts";
export { runTenantCommand, type TenantCommand } from "./commands/tenantCommands.ts";
export { type ProblemKind, problemKinds, typeUri } from "./http/problemKinds.ts";
export type { Problem } from "./http/problems.ts";
export { callRefusals } from "./refusals/callRefusals.ts";
export { keptRefusals } from "./refusals/keptRefusals.ts";
export { operatorRefusals } from "./refusals/operatorRefusals.ts";
export { knownProducts } from "./rendering/knownProducts.ts";
export { type Served, serve } from "./server.ts";
export { readSettings, type Settings } from "./settings.ts";
