// @plainlabel/api: the public names. `serve` is the process, `buildApp` the application.
export { type AppParts, buildApp } from "./buildApp.ts";
export { type ContentCommand, runContentCommand } from "./contentCommands.ts";
export { askDictionary } from "./dictionaryForCommands.ts";
export { knownProducts } from "./knownProducts.ts";
export { type Problem, type ProblemKind, problemKinds, typeUri } from "./problems.ts";
export { type MedicinesCommand, runMedicinesCommand } from "./runMedicinesCommand.ts";
export { type Served, serve } from "./server.ts";
export { readSettings, type Settings } from "./settings.ts";
export { runStoreCommand, type StoreAnswer, type StoreCommand } from "./storeCommands.ts";
export { runTenantCommand, type TenantCommand } from "./tenantCommands.ts";
