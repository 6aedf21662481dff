/** Colours as scripts write them and as they are read back. */
import { hostError } from './errors.js';

const NAMES: Readonly<Record<string, string>> = {
  white: '#FFFFFF',
  black: '#000000',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  silver: '#C0C0C0',
  lightgray: '#D3D3D3',
  pink: '#FFC0CB',
  purple: '#800080',
  cyan: '#00FFFF',
};

/** `#RRGGBB` of a CSS colour in letters the fake knows or in hex; throws for anything else. */
export function colourGiven(text: string): string {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text)?.[1];
  if (hex) return `#${(hex.length === 3 ? hex.replace(/./g, '$&$&') : hex).toUpperCase()}`;
  const named = NAMES[text.toLowerCase()];
  if (!named) throw hostError(`Invalid color: ${text}`);
  return named;
}

/** google-sheets.md #36: small letters. */
export const colourShown = (colour: string): string => colour.toLowerCase();
