// @plainlabel/workbench: the public names.
export { isExpired, readScan, type ScannedPack } from "./gs1/readScan.ts";
