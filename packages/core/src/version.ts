// The version that answers carry, so that the same request can be made again by the same engine.

/** Version of the engine; the same as the package's. Same version and request: same bytes. */
export const engineVersion = "0.1.0";

/** Version of all words of ours that a label may say; raised with every change of wording. */
export const contentVersion = "2026-11-22";
