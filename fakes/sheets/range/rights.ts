/** Rights, metadata and filter of a range. */
import { createFilter, filterOf } from '../filter.js';
import type { Methods } from '../handle.js';
import { addMetadata, finderOf, metadataOf, placeOfRange } from '../metadata.js';
import { protect } from '../protection.js';
import { mayEdit, overlap } from '../rights.js';
import { type RangeState, rangeOf } from './range.js';

export const RANGE_RIGHTS: Methods<RangeState> = {
  canEdit: ({ execution, sheet, rect }) => mayEdit(execution.document, sheet, rect),
  protect: ({ execution, sheet, rect }) => protect(execution, sheet, 'RANGE', rect),
  addDeveloperMetadata({ execution, sheet, rect }, ...args: never[]) {
    addMetadata(execution, placeOfRange(sheet, rect), args);
    return rangeOf(execution, sheet, rect);
  },
  getDeveloperMetadata({ execution, sheet, rect }) {
    const place = placeOfRange(sheet, rect);
    return execution.document.metadata
      .filter((entry) => entry.place.type === place.type && 'rect' in entry.place && overlap(entry.place.rect, rect))
      .map((entry) => metadataOf(execution, entry));
  },
  createDeveloperMetadataFinder: ({ execution, sheet, rect }) =>
    finderOf(execution, (place) => 'rect' in place && place.sheet === sheet && overlap(place.rect, rect)),
  createFilter: ({ execution, sheet, rect }) => createFilter(execution, sheet, rect),
  getFilter: ({ execution, sheet }) => filterOf(execution, sheet),
};
