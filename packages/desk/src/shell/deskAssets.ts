// shell: style and script of the desk pages as files of their own, named by what is in them.
import { type Asset, fingerprint } from "@plainlabel/page";
import { deskScript } from "../deskScript.ts";
import { todayCss } from "../today/todayCss.ts";
import { deskCss } from "./deskCss.ts";
import { deskListsCss } from "./deskListsCss.ts";
import { topCss } from "./topCss.ts";
import { workCss } from "./workCss.ts";

const assetOf = (ending: string, type: string, body: string): Asset => ({
  path: `/desk/assets/desk-${fingerprint(body)}.${ending}`,
  type,
  body,
});

export const deskStyleAsset = assetOf(
  "css",
  "text/css; charset=utf-8",
  deskCss + deskListsCss + topCss + workCss + todayCss,
);
export const deskScriptAsset = assetOf("js", "text/javascript; charset=utf-8", deskScript);

/** Every file the desk pages ask for. */
export const deskAssets: readonly Asset[] = [deskStyleAsset, deskScriptAsset];
