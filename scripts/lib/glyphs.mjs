/** What the icons show: functions from a point of the unit square to a colour. Shapes that come first lie on top. */

const WOOD = [122, 74, 38];
const RED = [214, 48, 49];
const SNOW = [205, 226, 245];
const SNOW_EDGE = [76, 132, 188];
const BLUE = [46, 117, 182];
const GREEN = [56, 142, 60];
const GREY = [96, 96, 96];
const PAPER = [255, 255, 255];

/** The first shape that holds the point gives its colour. */
const layers =
  (...shapes) =>
  (x, y) => {
    for (const [holds, colour] of shapes) if (holds(x, y)) return colour;
    return null;
  };

const box = (left, top, right, bottom) => (x, y) => x >= left && x < right && y >= top && y < bottom;
const disc = (cx, cy, radius) => (x, y) => Math.hypot(x - cx, y - cy) < radius;
const and =
  (...shapes) =>
  (x, y) =>
    shapes.every((holds) => holds(x, y));
const not = (holds) => (x, y) => !holds(x, y);
const any =
  (...shapes) =>
  (x, y) =>
    shapes.some((holds) => holds(x, y));

/** A straight stroke with round ends. */
const stroke = (x1, y1, x2, y2, width) => (x, y) => {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along = Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
  return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1)) < width / 2;
};

/** A drift of snow, its top at `top`. */
const drift = (top) => (x, y) => y > top + 0.9 * (x - 0.5) ** 2 && y < 0.97;

/** A stake with a red cloth in the snow, moved by `dx` and smaller by `scale`. */
const stake = layers(
  [box(0.42, 0.03, 0.6, 0.1), WOOD],
  [box(0.6, 0.07, 0.94, 0.4), RED],
  [and(drift(0.66), not(drift(0.74))), SNOW_EDGE],
  [drift(0.7), SNOW],
  [box(0.42, 0.03, 0.6, 0.9), WOOD],
);

/** A small table in outline. */
const sheet = [
  [and(box(0.06, 0.12, 0.7, 0.88), not(box(0.12, 0.3, 0.37, 0.82)), not(box(0.43, 0.3, 0.64, 0.82))), BLUE],
  [box(0.06, 0.12, 0.7, 0.88), PAPER],
];
const plus = any(box(0.7, 0.56, 0.82, 0.96), box(0.56, 0.7, 0.96, 0.82));

const angles = (count) => Array.from({ length: count }, (_, at) => (2 * Math.PI * at) / count);
const gear = and(
  any(
    disc(0.5, 0.5, 0.3),
    ...angles(8).map((angle) => stroke(0.5, 0.5, 0.5 + 0.38 * Math.cos(angle), 0.5 + 0.38 * Math.sin(angle), 0.16)),
  ),
  not(disc(0.5, 0.5, 0.14)),
);

/** By file name; `icon` is the sign of the product. */
export const GLYPHS = {
  icon: stake,
  check: layers([any(stroke(0.14, 0.55, 0.4, 0.8, 0.17), stroke(0.4, 0.8, 0.86, 0.22, 0.17)), GREEN]),
  pane: layers(
    [box(0.62, 0.28, 0.88, 0.82), SNOW],
    [and(box(0.06, 0.12, 0.94, 0.88), not(box(0.12, 0.28, 0.88, 0.82))), BLUE],
    [box(0.54, 0.28, 0.62, 0.82), BLUE],
    [box(0.06, 0.12, 0.94, 0.88), PAPER],
  ),
  indicators: layers(
    [box(0.1, 0.52, 0.3, 0.86), SNOW_EDGE],
    [box(0.4, 0.34, 0.6, 0.86), BLUE],
    [box(0.7, 0.12, 0.9, 0.86), GREEN],
    [box(0.04, 0.88, 0.96, 0.95), GREY],
  ),
  columns: layers([plus, GREEN], ...sheet),
  fix: layers([stroke(0.3, 0.72, 0.8, 0.22, 0.2), BLUE], [stroke(0.16, 0.86, 0.26, 0.76, 0.1), WOOD]),
  comments: layers(
    [any(box(0.2, 0.28, 0.8, 0.36), box(0.2, 0.46, 0.62, 0.54)), PAPER],
    [any(box(0.06, 0.12, 0.94, 0.7), (x, y) => y >= 0.7 && y < 0.94 && x >= 0.22 && x < 0.5 - (y - 0.7)), BLUE],
  ),
  clear: layers([any(stroke(0.24, 0.24, 0.76, 0.76, 0.16), stroke(0.76, 0.24, 0.24, 0.76, 0.16)), RED]),
  roadmap: layers([plus, GREEN], ...sheet.map(([holds, colour]) => [holds, colour === BLUE ? GREY : colour])),
  summary: layers([
    any(
      stroke(0.22, 0.16, 0.78, 0.16, 0.13),
      stroke(0.22, 0.16, 0.55, 0.5, 0.13),
      stroke(0.55, 0.5, 0.22, 0.84, 0.13),
      stroke(0.22, 0.84, 0.78, 0.84, 0.13),
    ),
    BLUE,
  ]),
  settings: layers([gear, GREY]),
  help: layers([
    any(
      and(disc(0.5, 0.36, 0.26), not(disc(0.5, 0.36, 0.13)), not(box(0, 0.36, 0.5, 1))),
      box(0.435, 0.5, 0.565, 0.68),
      disc(0.5, 0.85, 0.085),
    ),
    BLUE,
  ]),
};
