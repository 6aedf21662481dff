/**
 * Samples of a new roadmap, one for each form of the orders. Headings and their order are the form's own; where an order lacks a
 * column our check asks for, or has one in an unusual place, the sample mends that: a sample of ours must pass our check.
 */
import { districtIndicators } from './forms/district-indicators.js';
import { districtShort } from './forms/district-short.js';
import { regionDates } from './forms/region-dates.js';
import { regionInformation } from './forms/region-information.js';
import { regionSections } from './forms/region-sections.js';
import type { RoadmapLayout } from './layout.js';

/** In the order of the orders 000–004. */
export const LAYOUTS: readonly RoadmapLayout[] = [
  districtIndicators,
  regionSections,
  regionDates,
  regionInformation,
  districtShort,
];

/** The layout of an id; `null` for any other text. */
export function layoutOfId(id: string): RoadmapLayout | null {
  return LAYOUTS.find((layout) => layout.id === id) ?? null;
}
