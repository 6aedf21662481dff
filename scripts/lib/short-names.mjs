/** Long names of classes, ids and CSS variables become short ones, the same in script and style. */

/**
 * A name that the script builds from parts (`vk-tab-` and a number) stays as it is, so what the style names too is always written out.
 * @param {readonly [script: string, style: string]} files
 * @param {string} prefix all names begin with it: `vk-`
 * @returns {[script: string, style: string]}
 */
export function shortNames([script, style], prefix) {
  const name = new RegExp(`(?<![\\w])${prefix}[a-z]+(?:-[a-z]+)*(?![\\w-])`, 'g');
  const counts = new Map();
  for (const [found] of `${style} ${script}`.matchAll(name)) counts.set(found, (counts.get(found) ?? 0) + 1);
  const byUse = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a));
  const short = new Map(byUse.map((long, at) => [long, nameOf(at)]));
  return [script, style].map((text) => text.replace(name, (long) => short.get(long) ?? long));
}

/** `a` … `z`, then `aa`, `ab` … */
function nameOf(at) {
  const last = String.fromCharCode(97 + (at % 26));
  return at < 26 ? last : nameOf(Math.floor(at / 26) - 1) + last;
}
