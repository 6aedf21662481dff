/** The two families of namespaces a workbook may be written in: Transitional (all usual programs) and Strict. */

export interface Dialect {
  /** Workbook, sheets, styles, comments. */
  readonly main: string;
  /** Relationship types begin with it, and `r:id` belongs to it. */
  readonly relationships: string;
  readonly sheetDrawing: string;
  readonly drawing: string;
  readonly chart: string;
}

const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
};

const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  sheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
};

/** The dialect of a workbook part, told by the namespace it declares. */
export function dialectOf(workbookXml: string): Dialect {
  return workbookXml.includes(`"${STRICT.main}"`) || workbookXml.includes(`'${STRICT.main}'`) ? STRICT : TRANSITIONAL;
}
