/** Takes marks off the ends of a text, in one pass however many there are. */

/** The text without the given characters at its beginning and at its end. */
export function trimMarks(text: string, before: string, after: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && before.includes(text.charAt(start))) start += 1;
  while (end > start && after.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
