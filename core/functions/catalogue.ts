/** What the custom functions are called and how autocomplete explains them: both add-ins make their JSDoc and functions.json of it. */
import { COUNTED_STATES } from './states.js';

/** `range`: whole rows; `either`: a cell or a range, the answer then has its shape. */
export type ParameterShape = 'range' | 'cell' | 'either';

export interface FunctionParameter {
  /** As autocomplete shows it; also a valid identifier of JavaScript. */
  readonly name: string;
  readonly shape: ParameterShape;
  readonly optional: boolean;
  /** One line without markup. */
  readonly description: string;
  /** What may stand in its place in a formula. */
  readonly example: string;
}

export interface FunctionEntry {
  /** The name in formulas of both spreadsheets. */
  readonly id: string;
  /** The export of this folder that computes it, with parameters in the same order. */
  readonly run: 'roadmapShare' | 'roadmapCount' | 'roadmapDeadline' | 'roadmapExecutors';
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  /** `date`: a `CalendarDate` the host turns into its own. Each may be a text `#Вешки: …` that says why there is no answer. */
  readonly result: 'share' | 'count' | 'date' | 'names';
}

const TABLE: FunctionParameter = {
  name: 'таблица',
  shape: 'range',
  optional: false,
  description: 'Дорожная карта вместе с заголовком; захватите и название плана над ней, если из него виден год сроков.',
  example: 'A1:J60',
};

const FILTERS: readonly FunctionParameter[] = [
  {
    name: 'исполнитель',
    shape: 'cell',
    optional: true,
    description: 'Чьи мероприятия считать: имя в любом падеже и написании; без него – все.',
    example: '"куратор"',
  },
  {
    name: 'с_даты',
    shape: 'cell',
    optional: true,
    description: 'Считать мероприятия, срок которых кончается не раньше этого дня.',
    example: '"01.01.2022"',
  },
  {
    name: 'по_дату',
    shape: 'cell',
    optional: true,
    description: 'Считать мероприятия, срок которых кончается не позже этого дня.',
    example: '"30.06.2022"',
  },
  {
    name: 'отчётная_дата',
    shape: 'cell',
    optional: true,
    description: 'День отчёта: исполненное позже него не засчитывается; без него засчитываются все отметки.',
    example: '"30.06.2022"',
  },
];

export const FUNCTIONS: readonly FunctionEntry[] = [
  {
    id: 'ROADMAP_SHARE',
    run: 'roadmapShare',
    description: 'Доля исполненных и подтверждённых мероприятий дорожной карты, от 0 до 1.',
    parameters: [
      TABLE,
      ...FILTERS,
      {
        name: 'подтверждённые',
        shape: 'cell',
        optional: true,
        description:
          'ЛОЖЬ – считать исполненные и без подтверждения, ИСТИНА – только подтверждённые; без него – подтверждённые, если есть столбец «Подтверждающий документ».',
        example: 'TRUE',
      },
    ],
    result: 'share',
  },
  {
    id: 'ROADMAP_COUNT',
    run: 'roadmapCount',
    description: 'Сколько мероприятий дорожной карты в указанном состоянии.',
    parameters: [
      TABLE,
      {
        name: 'состояние',
        shape: 'cell',
        optional: false,
        description: `Одно из: ${COUNTED_STATES.map(({ title }) => title).join(', ')}.`,
        example: '"просрочено"',
      },
      ...FILTERS,
    ],
    result: 'count',
  },
  {
    id: 'ROADMAP_DEADLINE',
    run: 'roadmapDeadline',
    description: 'Последний (или первый) день срока, записанного словами; для диапазона – столбец дней.',
    parameters: [
      {
        name: 'срок',
        shape: 'either',
        optional: false,
        description: 'Ячейка или столбец со сроками, например «15–25 февраля» или «до 15 марта 2022 г.».',
        example: 'C5',
      },
      {
        name: 'год',
        shape: 'cell',
        optional: true,
        description: 'Год плана для сроков без года: 2022, а для учебного года – 2022/2023 в кавычках.',
        example: '2022',
      },
      {
        name: 'край',
        shape: 'cell',
        optional: true,
        description: '"start" – первый день срока, "end" – последний; без него – последний.',
        example: '"end"',
      },
    ],
    result: 'date',
  },
  {
    id: 'ROADMAP_EXECUTORS',
    run: 'roadmapExecutors',
    description: 'Исполнители из ячейки, каждый в своей ячейке строки; для столбца – по строке на каждую ячейку.',
    parameters: [
      {
        name: 'исполнители',
        shape: 'either',
        optional: false,
        description: 'Ячейка или столбец с исполнителями, как они записаны в плане.',
        example: 'D5',
      },
    ],
    result: 'names',
  },
];
