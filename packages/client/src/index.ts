// client: the service's calls for Node and browsers.
export type { Batch, WaitOptions } from "./calls/batchCalls.ts";
export type { DirectionsAnswer, LabelOptions, LabelRequest, Supply } from "./calls/labelCalls.ts";
export type { PictogramId } from "./calls/listCalls.ts";
export {
  type ClientOptions,
  createPlainlabelClient,
  type PlainlabelClient,
} from "./createPlainlabelClient.ts";
export type { Deprecation } from "./Deprecation.ts";
export type {
  Answer,
  Busy,
  Done,
  Fault,
  LabelWords,
  Made,
  NotDone,
  Refusal,
  Refused,
  Unreachable,
} from "./Outcome.ts";
export type { components, operations, paths } from "./openApi.golden.ts";
