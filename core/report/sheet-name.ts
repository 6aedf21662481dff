/** Names for new sheets: such as every host takes, and free in the workbook. */

/** Excel takes no longer one and none of these characters (`excel.md #28`); Google Sheets takes more, but exports to Excel. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*:[\]\s]/g;
const NAMELESS = 'Вешки';

/** The wanted name, cleaned of what Excel forbids, with « (2)» where another sheet has it; names are compared without case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const base = trimmed(trimmed(wanted.replace(FORBIDDEN, ' ')).slice(0, LONGEST_NAME)) || NAMELESS;
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = base;
  for (let number = 2; used.has(name.toLowerCase()); number++) {
    const ending = ` (${number})`;
    name = base.slice(0, LONGEST_NAME - ending.length) + ending;
  }
  return name;
}

/** Without spaces and apostrophes at its ends. */
function trimmed(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, '');
}
