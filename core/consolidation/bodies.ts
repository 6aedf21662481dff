/** Whether the sheets of one workbook are plans of different bodies that report side by side: districts, schools. */
import type { Roadmap } from '../roadmap/roadmap.js';
import { wordKey } from '../text/fold.js';
import { onFirstUse } from '../text/once.js';
import { stems } from '../text/stem.js';
import { municipalityOf } from './municipality.js';

/** A sheet and the roadmaps it holds. */
export interface SheetPlans {
  readonly sheet: string;
  readonly roadmaps: readonly Roadmap[];
}

/**
 * What the body of each sheet is called, or `null` where the sheets may be parts of one plan. They are plainly of different bodies when
 * their titles or tabs name different municipalities, or when all hold the same measures of the same period under tabs that name
 * somebody («Бея», «СОШ № 2»; «План», «Отчёт», «2023» name nobody).
 */
export function bodiesOf(sheets: readonly SheetPlans[]): readonly string[] | null {
  const municipalities = sheets.map(municipalityOfSheet);
  const differ = new Set(municipalities.filter((name) => name !== null)).size > 1;
  if (!differ && !(tabsNameBodies(sheets) && holdOnePlan(sheets))) return null;
  return sheets.map(({ sheet }, at) => {
    const name = municipalities[at] ?? null;
    const isOnly = municipalities.filter((other) => other === name).length === 1;
    return name !== null && isOnly ? name : sheet;
  });
}

function municipalityOfSheet({ sheet, roadmaps }: SheetPlans): string | null {
  const [only, ...others] = new Set(roadmaps.map(({ title }) => municipalityOf(title)).filter((name) => name !== null));
  return only !== undefined && others.length === 0 ? only : municipalityOf(sheet);
}

/** Of the measures of the shorter plan: districts add some of their own. */
const SAME_MEASURES = 0.8;

function holdOnePlan(sheets: readonly SheetPlans[]): boolean {
  const [first, ...others] = sheets.map(measuresOf);
  const [period, ...periods] = sheets.map(periodOf);
  if (!first || periods.some((other) => other !== period)) return false;
  return others.every((measures) => {
    const shared = [...measures].filter((text) => first.has(text)).length;
    return shared > 0 && shared >= Math.min(first.size, measures.size) * SAME_MEASURES;
  });
}

const measuresOf = ({ roadmaps }: SheetPlans): ReadonlySet<string> =>
  new Set(
    roadmaps.flatMap(({ activities }) => activities.map(({ text }) => wordKey(text)).filter((key) => key !== '')),
  );

const periodOf = ({ roadmaps }: SheetPlans): string =>
  roadmaps.map(({ period }) => (period ? `${period.start}..${period.end}` : '')).join(' ');

/** Stems of words of tabs that say what a sheet is for, not whose it is. */
const PURPOSES = onFirstUse(
  () =>
    new Set(
      stems(
        'план график лист sheet таблица дорожная карта отчёт свод реестр копия черновик образец шаблон проект вариант версия редакция ' +
          'старый новый исполнение выполнение мониторинг контроль мероприятия раздел этап часть приложение показатели итог итоги общий ' +
          'основной год полугодие квартал месяц январь февраль март апрель май мая июнь июль август сентябрь октябрь ноябрь декабрь ' +
          'на за и по от с до',
      ),
    ),
);
/** «Лист1» is a word and a number. */
const NUMBER = /\d+/g;
const YEAR = /^\d{4}$/;
/** «Бея (2)»: the number of a copy. */
const COPY = /\(\d+\)\s*$/;

function tabsNameBodies(sheets: readonly SheetPlans[]): boolean {
  const names = new Set(sheets.map(({ sheet }) => nameIn(sheet)));
  names.delete('');
  return names.size > 1;
}

/** What is left of a tab without the words of its purpose; '' where that names nobody. */
function nameIn(tab: string): string {
  const apart = tab.replace(COPY, '').replace(NUMBER, ' $& ');
  const left = stems(apart).filter((word) => !PURPOSES().has(word) && !YEAR.test(word));
  return left.some((word) => /[а-яa-z]/.test(word)) ? left.join(' ') : '';
}
