/** `#RRGGBB` as OOXML writes it: opaque `FFRRGGBB`. */
export function argb(colour: string): string {
  return `FF${colour.slice(1)}`;
}
