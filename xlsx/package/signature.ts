/** Workbooks with a digital signature: any change breaks it (`xlsx.md X30`). */
import { type Package, partNames } from './package.js';

/** Said on reading and on writing alike. */
export const SIGNED_NOTE =
  'Книга подписана электронной подписью: отметки изменят файл, и подпись в копии станет недействительной. Подписанный подлинник сохраните отдельно.';

export function isSigned(pkg: Package): boolean {
  return partNames(pkg).some((name) => name.startsWith('_xmlsignatures/'));
}
