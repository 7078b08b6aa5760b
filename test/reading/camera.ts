// reading: what a camera sees of a label: flat, tilted in dim light, or round a bottle. Pure; every number is
// written down here.
import type { Dots } from "../golden/rasterLabels.ts";

/** Photo pixels for each millimetre of label nearest to the camera: 229 to the inch, a telephone held at arm's length. */
export const pixelsPerMillimetre = 9;
/** From the lens to the nearest point of the label. */
export const distance = 250;
/** White round the label that comes into the picture (mm). */
const surround = 2;
/** Greys of paper, of ink, and of what is behind the label; 255 is white. */
const paper = 230;
const ink = 35;
export const behind = 150;
/** The lens: standard deviation of its blur in photo pixels. */
const blur = 0.8;

export interface View {
  /** Degrees: the label turned about its upright, leaned back, and turned in its plane. */
  readonly yaw: number;
  readonly pitch: number;
  readonly roll: number;
  /** Diameter of the bottle that the label is round (mm), its middle facing the lens; null: the label is flat. */
  readonly diameter: number | null;
  /** Light at the brightest place, and its share at the dimmest corner; 1 is full light. */
  readonly light: number;
  readonly falls: number;
  /** Standard deviation of the sensor's noise, in greys. */
  readonly noise: number;
  readonly seed: number;
}

export const flat = (seed: number): View => ({
  yaw: 0,
  pitch: 0,
  roll: 0,
  diameter: null,
  light: 1,
  falls: 1,
  noise: 2,
  seed,
});

/** Most degrees of tilt about each axis, and of turn in the plane. */
export const mostTilt = 20;
export const mostRoll = 4;

/** Held askew in a dim room: two fifths of the light, three fifths of that in the darkest corner. */
export const tiltedAndDim = (seed: number): View => {
  const random = randomFrom(seed);
  const within = (most: number): number => (random() * 2 - 1) * most;
  return {
    yaw: within(mostTilt),
    pitch: within(mostTilt),
    roll: within(mostRoll),
    diameter: null,
    light: 0.4,
    falls: 0.6,
    noise: 4,
    seed,
  };
};

export const roundBottle = (diameter: number, seed: number): View => ({ ...flat(seed), diameter, noise: 3 });

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/**
 * What the ray through a place of the picture (mm from its middle, on the plane
 * nearest to the lens) meets: writes the place on the label (mm from its middle,
 * right and down) and how squarely it faces the light (0 to 1). false: no label.
 */
type Meet = (u: number, v: number, seen: Float64Array) => boolean;

/** A plane through the label's middle, turned: the ray from the lens is carried into the label's own axes. */
const meetPlane = ({ yaw, pitch, roll }: View): Meet => {
  const [a, b, c] = [yaw, pitch, roll].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
  ];
  const right = turned([1, 0, 0], a, b, c);
  const down = turned([0, 1, 0], a, b, c);
  const out = turned([0, 0, 1], a, b, c);
  return (u, v, seen) => {
    // From the lens at (0, 0, -distance) through (u, v, 0) to the plane through the origin.
    const along = (distance * out[2]) / (u * out[0] + v * out[1] + distance * out[2]);
    const [x, y, z] = [u * along, v * along, distance * (along - 1)];
    seen[0] = x * right[0] + y * right[1] + z * right[2];
    seen[1] = x * down[0] + y * down[1] + z * down[2];
    seen[2] = 1;
    return true;
  };
};

type Vector = readonly [number, number, number];

const turned = ([x, y, z]: Vector, yaw: number, pitch: number, roll: number): Vector => {
  const [rx, ry] = [x * Math.cos(roll) - y * Math.sin(roll), x * Math.sin(roll) + y * Math.cos(roll)];
  const [py, pz] = [ry * Math.cos(pitch) - z * Math.sin(pitch), ry * Math.sin(pitch) + z * Math.cos(pitch)];
  return [rx * Math.cos(yaw) + pz * Math.sin(yaw), py, -rx * Math.sin(yaw) + pz * Math.cos(yaw)];
};

/** A cylinder that stands upright and touches the picture's plane: the ray's first meeting with it. */
const meetCylinder =
  (radius: number): Meet =>
  (u, v, seen) => {
    // (u t)² + (d t - d - r)² = r², of which the nearer root.
    const quadratic = u * u + distance * distance;
    const half = distance * (distance + radius);
    const root = half * half - quadratic * ((distance + radius) ** 2 - radius * radius);
    if (root < 0) return false;
    const along = (half - Math.sqrt(root)) / quadratic;
    const sine = Math.max(-1, Math.min(1, (u * along) / radius));
    seen[0] = radius * Math.asin(sine);
    seen[1] = v * along;
    seen[2] = Math.sqrt(1 - sine * sine);
    return true;
  };

/** A picture in greys, and where on the label (mm from its top left) a place of it is. */
export interface Photo {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
  readonly onLabel: (x: number, y: number) => readonly [number, number] | null;
}

/** Takes the label's picture. `dpi` is the printer's, whose dots these are. */
export const photograph = (dots: Dots, dpi: number, view: View): Photo => {
  const perDot = dpi / 25.4;
  const [wide, high] = [dots.width / perDot, dots.height / perDot];
  const meet = view.diameter === null ? meetPlane(view) : meetCylinder(view.diameter / 2);
  const sees = view.diameter === null ? wide : Math.min(wide, view.diameter);
  // Askew, a label takes a little more of the picture than its size.
  const room = view.yaw === 0 && view.pitch === 0 && view.roll === 0 ? 1 : 1.15;
  const width = Math.ceil((sees * room + 2 * surround) * pixelsPerMillimetre);
  const height = Math.ceil((high * room + 2 * surround) * pixelsPerMillimetre);
  const millimetres = (pixel: number, of: number): number => (pixel - of / 2) / pixelsPerMillimetre;
  const seen = new Float64Array(3);
  const reflected = (u: number, v: number): number => {
    if (!meet(u, v, seen)) return behind;
    const column = Math.floor((seen[0]! + wide / 2) * perDot);
    const row = Math.floor((seen[1]! + high / 2) * perDot);
    if (column < 0 || row < 0 || column >= dots.width || row >= dots.height) return behind;
    // Half of the light comes from everywhere, half from beside the lens.
    return (dots.black[row * dots.width + column] === 1 ? ink : paper) * (0.5 + 0.5 * seen[2]!);
  };
  const lit = new Float32Array(width * height);
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 1)
      // Four samples a pixel: seen aslant, dots are finer than pixels.
      for (let quarter = 0; quarter < 4; quarter += 1)
        lit[at]! +=
          reflected(
            millimetres(x + (quarter & 1 ? 0.75 : 0.25), width),
            millimetres(y + (quarter & 2 ? 0.75 : 0.25), height),
          ) / 4;
  return {
    width,
    height,
    grey: developed(blurred(lit, width, height), width, height, view),
    onLabel: (x, y) =>
      meet(millimetres(x, width), millimetres(y, height), seen)
        ? [seen[0]! + wide / 2, seen[1]! + high / 2]
        : null,
  };
};

/** A Gaussian, sideways and then down. */
const blurred = (from: Float32Array, width: number, height: number): Float32Array =>
  smeared(smeared(from, 1, width, height, width), width, height, width, width);

const reach = Math.ceil(blur * 3);
const weights = Array.from({ length: reach + 1 }, (_, off) => Math.exp(-(off ** 2) / (2 * blur * blur)));
const total = weights.reduce((sum, weight, off) => sum + (off === 0 ? weight : 2 * weight), 0);

/** One way of the Gaussian: `step` from a pixel to the next one, `count` of them in a line. */
const smeared = (
  from: Float32Array,
  step: number,
  count: number,
  lines: number,
  width: number,
): Float32Array => {
  const to = new Float32Array(from.length);
  for (let line = 0; line < lines; line += 1) {
    const start = line * (step === 1 ? width : 1);
    for (let place = 0; place < count; place += 1) {
      const at = start + place * step;
      let sum = from[at]! * weights[0]!;
      for (let off = 1; off <= reach; off += 1) {
        const before = Math.min(off, place);
        const after = Math.min(off, count - 1 - place);
        sum += (from[at - before * step]! + from[at + after * step]!) * weights[off]!;
      }
      to[at] = sum / total;
    }
  }
  return to;
};

/** Light, which falls towards the bottom right corner, and noise: four even chances together are nearly a Gaussian. */
const developed = (
  lit: Float32Array,
  width: number,
  height: number,
  { light, falls, noise, seed }: View,
): Uint8Array => {
  const random = randomFrom(seed ^ 0x5eed);
  const spread = noise * Math.sqrt(3);
  const grey = new Uint8Array(lit.length);
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 1) {
      const share = 1 - (1 - falls) * (x / width / 2 + y / height / 2);
      const chance = random() + random() + random() + random() - 2;
      grey[at] = Math.max(0, Math.min(255, Math.round(lit[at]! * light * share + chance * spread)));
    }
  return grey;
};
