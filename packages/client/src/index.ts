// client: the service's calls for Node and browsers.
export {
  type ClientOptions,
  createPlainlabelClient,
  type LabelRequest,
  type PlainlabelClient,
  type Supply,
} from "./createPlainlabelClient.ts";
export type { Answer, Busy, Done, Fault, Made, NotDone, Refusal, Refused, Unreachable } from "./Outcome.ts";
export type { components, operations, paths } from "./openApi.golden.ts";
