// svg: several labels in one drawing, one under another, to be looked at and not printed.

/** One unit is a CSS pixel, 1/96 inch, so that the labels' own millimetres hold inside. */
const pixelsPerMillimetre = 96 / 25.4;
const gap = 3 * pixelsPerMillimetre;

const sizeOf = (svg: string): { readonly width: number; readonly height: number } => {
  const found = /^<svg [^>]*width="([\d.]+)mm" height="([\d.]+)mm"/.exec(svg);
  if (!found) throw new Error("this drawing is not one of ours");
  return { width: Number(found[1]) * pixelsPerMillimetre, height: Number(found[2]) * pixelsPerMillimetre };
};

const short = (length: number): string => String(Math.round(length * 1000) / 1000);

/** One tall drawing of `paintSvg`'s drawings on grey, each at its true size; a single one stays as it is. */
export const stackSvgs = (svgs: readonly string[]): string => {
  const [only] = svgs;
  if (only !== undefined && svgs.length === 1) return only;
  let y = 0;
  const placed = svgs.map((svg) => {
    const top = y;
    y += sizeOf(svg).height + gap;
    return svg.replace("<svg ", `<svg y="${short(top)}" `);
  });
  const width = Math.max(0, ...svgs.map((svg) => sizeOf(svg).width));
  const height = Math.max(0, y - gap);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${short(width / pixelsPerMillimetre)}mm" height="${short(height / pixelsPerMillimetre)}mm" viewBox="0 0 ${short(width)} ${short(height)}">\n` +
    `<rect width="100%" height="100%" fill="#bbb"/>\n${placed.join("")}</svg>\n`
  );
};
