/** The enums of all services, as the type package lists them. */
import { enumObject } from './handle.js';
import { signatures } from './signatures.js';

const made = new Map<string, Readonly<Record<string, object>>>();

/** One enum by its name; throws for a name the type package does not know. */
export function enumNamed(name: string): Readonly<Record<string, object>> {
  let found = made.get(name);
  if (!found) {
    const members = signatures().enumNames(name);
    if (!members) throw new Error(`no enum ${name}`);
    found = enumObject(name, members);
    made.set(name, found);
  }
  return found;
}

/** A member of an enum, for methods that answer with one. */
export function enumMember(name: string, member: string): object {
  const found = enumNamed(name)[member];
  if (!found) throw new Error(`no ${name}.${member}`);
  return found;
}

/** The enums a service carries as properties (`SpreadsheetApp.WrapStrategy`). */
export function enumsOf(className: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    signatures()
      .enumsOf(className)
      .map((name) => [name, enumNamed(name)]),
  );
}
