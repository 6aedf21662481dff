/** Web addresses inside texts. */

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>()«»"]+/gi;

const MAIL = /[\w.-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}/g;

/** Addresses of a text, as written, without the punctuation that closes the sentence. */
export function addressesIn(text: string): string[] {
  return (text.match(ADDRESS) ?? []).map((address) => address.replace(/[.,;:!?]{1,9}$/, ''));
}

/** The text with its addresses blanked out: rules about words do not read them. Offsets stay true. */
export function withoutAddresses(text: string): string {
  if (!/:\/\/|www\.|@/i.test(text)) return text;
  const blank = (address: string): string => ' '.repeat(address.length);
  const pages = text.replace(ADDRESS, blank);
  return pages.indexOf('@') < 0 ? pages : pages.replace(MAIL, blank);
}

/** `https://iro22.ru/index.php` → its host in lower case, `iro22.ru`. */
export function hostOf(address: string): string {
  return address
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/[/?#:].*$/, '')
    .toLowerCase();
}

/** The steps of an address after its host. */
export function stepsOf(address: string): string[] {
  return address
    .replace(/^https?:\/\//i, '')
    .split(/[?#]/, 1)
    .join('')
    .split('/')
    .slice(1)
    .filter((step) => step !== '');
}
