/** `veshki new`: a workbook with an empty roadmap made of a sample, or the list of the samples. */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { yearOf } from '../../core/calendar/date.js';
import { LAYOUTS, layoutOfId } from '../../core/layout/layouts.js';
import { planNewRoadmap } from '../../core/layout/plan.js';
import { createUsersWorkbook } from '../../xlsx/create.js';
import { nodeCodec } from '../../xlsx/node/codec.js';
import type { Options } from '../args/parse.js';
import { reasonOf } from '../files/problem.js';
import { writeWhole } from '../files/write.js';
import type { Io } from '../io.js';
import { painter, wrap } from '../report/terminal.js';
import { complain, type ExitStatus, makeFolder } from './status.js';

export async function newRoadmap({ layout: id, out, period, list }: Options, io: Io): Promise<ExitStatus> {
  const layout = id === null ? null : layoutOfId(id);
  if (list || !layout || out === null) {
    await io.out(listOfLayouts(io));
    return 0;
  }
  const problem = makeFolder(dirname(out)) ?? (existsSync(out) ? `«${out}»: ${TAKEN}` : null);
  if (problem !== null) return complain([problem], io);
  const sheet = planNewRoadmap(layout.id, { year: yearOf(io.today), period, taken: [] });
  try {
    writeWhole(out, createUsersWorkbook([sheet], nodeCodec));
  } catch (cause) {
    return complain([`«${out}»: ${reasonOf(cause)}`], io);
  }
  await io.out(`Записано в ${out}: лист «${sheet.name}», «${layout.title}». ${NEXT}\n`);
  return 0;
}

const TAKEN = 'такой файл уже есть, и он не перезаписан. Дайте новой книге другое имя.';
const NEXT = 'Замените многоточия в названии, впишите мероприятия, лишние строки удалите.';

function listOfLayouts({ colours, width }: Io): string {
  const paint = painter(colours);
  const items = LAYOUTS.map(({ id, title, about }) => {
    return `  ${paint(id, 'bold')}\n${wrap(`${title}. ${about}`, width, '      ')}\n`;
  });
  return `${items.join('\n')}\nПример: veshki new --layout ${LAYOUTS[0]?.id ?? ''} --out план.xlsx\n`;
}
