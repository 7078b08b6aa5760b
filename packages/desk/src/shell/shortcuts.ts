// shell: every shortcut of the desk pages, in one table: the page shows it, the buttons carry it, the script obeys it.

export interface Shortcut {
  /** As `aria-keyshortcuts` writes it. */
  readonly keys: string;
  readonly does: string;
}

/**
 * Alt and a letter, which no key types into a field on a Windows keyboard, and
 * none of those that Chrome and Edge keep for themselves there (D, E, F, Space,
 * Home, arrows). NVDA, JAWS and Narrator use Insert, Caps Lock or Ctrl+Alt.
 */
export const shortcuts = {
  scan: { keys: "Alt+S", does: "Go to the field for scanning" },
  update: { keys: "Alt+U", does: "Show the label as the fields are now" },
  step: { keys: "Alt+A", does: "Next step: what the bar says" },
  print: { keys: "Alt+P", does: "Print the approved label, or print it again" },
  bag: { keys: "Alt+G", does: "In the list: print with a label for the person's bag" },
  next: { keys: "Alt+N", does: "Next label, or next item" },
  samePerson: { keys: "Alt+M", does: "Next label for the same person" },
  previous: { keys: "Alt+B", does: "Item before" },
  initials: { keys: "Alt+I", does: "Go to your initials" },
  later: { keys: "Alt+L", does: "Keep the label for later: asking the prescriber" },
  today: { keys: "Alt+T", does: "Today's labels" },
  change: { keys: "E", does: "In the list: change the label that is chosen" },
  profiles: { keys: "Alt+R", does: "Compare all print sizes" },
  help: { keys: "Alt+K", does: "Show or hide this list of keys" },
} as const satisfies Readonly<Record<string, Shortcut>>;

export type ShortcutName = keyof typeof shortcuts;

export const keysOf = (name: ShortcutName): string => shortcuts[name].keys;
