// scan: the number to ring where a code opens nothing and so nothing tells whose it was.
import type { Store } from "../../store/Store.ts";

export interface WhoToRing {
  readonly store: Pick<Store, "tenants">;
  /** Of this installation; null: its prescriptions name their own. */
  readonly pharmacy: { readonly phone: string } | null;
}

/**
 * The pharmacy's number where the installation serves one pharmacy; null where there are several: theirs is not
 * told. Throws `StoreOutage`.
 */
export const onlyPhone = async ({ store, pharmacy }: WhoToRing): Promise<string | null> =>
  pharmacy !== null && (await store.tenants.all()).length <= 1 ? pharmacy.phone : null;
