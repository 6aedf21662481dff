/** How much a file may unfold to: a small zip can hide gigabytes (`xlsx.md X33`). */

const MB = 1024 * 1024;

export const ZIP_LIMITS = {
  /** A workbook of 300 sheets with pictures has about 1,000 parts. */
  entries: 20_000,
  /** One unfolded part: a sheet of a million full rows is about 250 MB. */
  partBytes: 300 * MB,
  /** All parts of a file together. */
  totalBytes: 600 * MB,
  /** Parts this large are also judged by how tightly they are packed; real sheets stay below 1 : 60. */
  ratioFromBytes: 20 * MB,
  ratio: 300,
} as const;

/** Bytes as whole megabytes, for messages. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / MB)} МБ`;
}
