/** A workbook the bundler puts into the page. */
declare module '*.xlsx' {
  const bytes: Uint8Array;
  export default bytes;
}
