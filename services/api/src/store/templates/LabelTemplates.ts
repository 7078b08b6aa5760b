// templates: where a pharmacy's own dispensing label has what, as the rest of the service sees them. They hold no
// person and no medicine.
import type { Template } from "@plainlabel/desk";

/** Layouts of one tenant. */
export const mostTemplates = 20;

export interface LabelTemplates {
  /** Keeps it in place of one of the same name. false: there are as many as there may be. */
  readonly keep: (tenantId: string, template: Template) => Promise<boolean>;
  /** By name. One that this version cannot read is left out. */
  readonly all: (tenantId: string) => Promise<readonly Template[]>;
  /** false: there was none of this name. */
  readonly forget: (tenantId: string, name: string) => Promise<boolean>;
}
