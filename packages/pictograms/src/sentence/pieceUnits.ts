// pictograms: units that are counted, at the size a sentence gives them; strokes stay true at every size.
import type { Drawing } from "../Drawing.ts";
import { area, box, dot, field, fine, line, polygon, solid } from "../strokes.ts";

/** Lying down, half black. */
export const capsuleUnit = (width: number): Drawing => {
  const height = Math.max(14, width * 0.46);
  const r = (height - 4) / 2;
  const right = width - 2;
  return field(
    width,
    height,
    line(box(2, 2, width - 4, height - 4, r)),
    area(
      `M${width / 2} 2L${right - r} 2A${r} ${r} 0 0 1 ${right - r} ${height - 2}L${width / 2} ${height - 2}Z`,
    ),
  );
};

/** A paper sachet, sealed with teeth above and below, powder inside. */
export const sachetUnit = (width: number): Drawing => {
  const height = width * 1.3;
  const teeth = Math.max(3, Math.round(width / 9));
  const pitch = (width - 4) / teeth;
  const edge = (y: number, deep: number): readonly (readonly [number, number])[] =>
    Array.from({ length: 2 * teeth + 1 }, (_, i) => [2 + (i * pitch) / 2, y + (i % 2 === 0 ? 0 : deep)]);
  return field(
    width,
    height,
    line(polygon(...edge(2, 4), ...edge(height - 2, -4).toReversed())),
    dot(width / 2, height * 0.42, 2),
    dot(width * 0.36, height * 0.62, 2),
    dot(width * 0.64, height * 0.62, 2),
  );
};

/** A diamond. */
export const lozengeUnit = (width: number): Drawing => {
  const height = width * 0.7;
  return field(
    width,
    height,
    line(polygon([2.5, height / 2], [width / 2, 2.5], [width - 2.5, height / 2], [width / 2, height - 2.5])),
    fine(`M${width * 0.32} ${height / 2}L${width * 0.48} ${height * 0.32}`),
  );
};

/** A suppository as it is unwrapped: a black bullet. */
export const bulletUnit = (width: number): Drawing => {
  const height = width * 0.46;
  return field(
    width,
    height,
    solid(
      `M2 2L${width * 0.55} 2C${width * 0.8} 2 ${width - 2} ${height * 0.3} ${width - 2} ${height / 2}C${width - 2} ${height * 0.7} ${width * 0.8} ${height - 2} ${width * 0.55} ${height - 2}L2 ${height - 2}Z`,
    ),
  );
};
