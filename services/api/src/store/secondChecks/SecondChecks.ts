// secondChecks: whether a pharmacy itself wants a second check of each label, as the rest of the service sees it.

export interface OwnSecondCheck {
  readonly on: boolean;
  /** Who decided it, by registration numbers. */
  readonly by: readonly string[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface SecondChecks {
  /** null: this tenant never said. */
  readonly of: (tenantId: string) => Promise<OwnSecondCheck | null>;
  /** In place of what it said before. */
  readonly set: (tenantId: string, check: Pick<OwnSecondCheck, "on" | "by">) => Promise<void>;
}
