/** Pictures drawn by a formula: each pixel asked for at 16 points, written as a PNG. The same formula gives the same bytes. */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RGBA = 6;
/** Points along one side of a pixel. */
const FINENESS = 4;

/**
 * A square PNG. `colourAt(x, y)` with 0 ≤ x, y < 1 gives `[red, green, blue]` (0–255), or `null` for nothing there.
 * @returns {Buffer}
 */
export function drawPng(size, colourAt) {
  const rows = Array.from({ length: size }, (_, row) => {
    const pixels = Array.from({ length: size }, (__, column) => pixelAt(size, row, column, colourAt));
    // a row begins with the number of its filter: none
    return Buffer.from([0, ...pixels.flat()]);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, RGBA, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The mean of what is seen at the points of a pixel. */
function pixelAt(size, row, column, colourAt) {
  const step = 1 / (size * FINENESS);
  const seen = [];
  for (let y = 0; y < FINENESS; y++) {
    for (let x = 0; x < FINENESS; x++) {
      const colour = colourAt((column * FINENESS + x + 0.5) * step, (row * FINENESS + y + 0.5) * step);
      if (colour) seen.push(colour);
    }
  }
  if (seen.length === 0) return [0, 0, 0, 0];
  const mean = [0, 1, 2].map((part) => Math.round(seen.reduce((sum, colour) => sum + colour[part], 0) / seen.length));
  return [...mean, Math.round((seen.length / FINENESS ** 2) * 255)];
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(named.length + 8);
  frame.writeUInt32BE(data.length, 0);
  frame.set(named, 4);
  frame.writeUInt32BE(crc32(named), named.length + 4);
  return frame;
}
