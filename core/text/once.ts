/** Work done once: tables made at their first use, texts read once however many cells hold them. */

/** A table made when it is first asked for: hosts load the core anew for each call, and few calls need every table. */
export function onFirstUse<T>(make: () => T): () => T {
  let made: { readonly table: T } | null = null;
  return () => {
    made = made ?? { table: make() };
    return made.table;
  };
}

/** `read`, remembering what it found in each text: a column of a plan says the same few things in hundreds of rows. */
export function oncePerText<T extends string | boolean | object | null>(
  read: (text: string) => T,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = read(text);
      known.set(text, found);
    }
    return found;
  };
}
