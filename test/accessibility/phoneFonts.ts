// Letters that phones have and a headless browser has not: those of every script but Latin, from the labels' own fonts.
import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";

const ours = fileURLToPath(new URL("../../packages/pdf/fonts/", import.meta.url));

/** For Latin, a page must stand in letters that are wider than these, which a phone has not. */
const latin = /^(?:Andika|AtkinsonHyperlegibleNext|NotoSans)-/;

/**
 * The environment of a browser that shows Urdu, Arabic, Bengali, Tigrinya ... in letters, not in boxes; `forget` takes
 * its fonts away when the browser has ended.
 */
export const withPhoneFonts = (): { readonly env: NodeJS.ProcessEnv; readonly forget: () => void } => {
  const folder = mkdtempSync(`${tmpdir()}/plainlabel-fonts-`);
  for (const file of readdirSync(ours)) {
    if (file.endsWith(".ttf") && !latin.test(file)) symlinkSync(`${ours}${file}`, `${folder}/${file}`);
  }
  const system = `${process.env.FONTCONFIG_PATH ?? "/etc/fonts"}/fonts.conf`;
  writeFileSync(
    `${folder}/fonts.conf`,
    `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><include ignore_missing="yes">${system}</include></fontconfig>\n`,
  );
  return {
    env: { ...process.env, FONTCONFIG_FILE: `${folder}/fonts.conf` },
    forget: () => rmSync(folder, { recursive: true, force: true }),
  };
};
