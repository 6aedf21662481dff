/** How the list is narrowed: free words always at hand, the rest folded away. */
import { type Choice, executorChoices, ruleChoices } from '../../state/filter.js';
import type { Checked } from '../../state/state.js';
import { Fields } from '../fields.js';
import { Chevron } from '../icons.js';
import { Input } from '../input.js';
import type { PanelProps } from '../panel-props.js';
import { Select } from '../select.js';
import { tableLabel } from '../words.js';

const GROUPINGS = [
  ['measure', 'По мероприятиям'],
  ['rule', 'По видам'],
] as const;

export function Filters({ state, dispatch, checked }: PanelProps & { checked: Checked }) {
  const { filter, filtersOpen, grouping } = state.findings;
  const { rule, executor, table, text } = filter;
  const chosen = [rule !== '', executor !== '', table !== null].filter(Boolean).length;
  const { items, view } = checked;
  return (
    <search class="vk-stack" aria-label="Отбор замечаний">
      <div class="vk-row vk-search">
        <Input
          bare
          type="search"
          label="Найти в замечаниях"
          placeholder="Найти в замечаниях"
          value={text}
          onType={(words) => dispatch({ type: 'filter', change: { text: words } })}
        />
        <button
          type="button"
          class="vk-button"
          aria-expanded={filtersOpen}
          onClick={() => dispatch({ type: 'list', change: { filtersOpen: !filtersOpen } })}
        >
          <Chevron />
          Отбор{chosen > 0 && ` (${chosen})`}
        </button>
      </div>
      {filtersOpen && (
        <>
          <Select
            label="Вид замечания"
            value={rule}
            choices={ruleChoices(items, filter)}
            onChoose={(value) => dispatch({ type: 'filter', change: { rule: value } })}
          />
          <Select
            label="Исполнитель"
            value={executor}
            choices={executorChoices(items, filter)}
            onChoose={(value) => dispatch({ type: 'filter', change: { executor: value } })}
          />
          {view.tables.length > 1 && (
            <Select
              label="Таблица"
              value={String(table ?? '')}
              choices={tableChoices(checked)}
              onChoose={(value) => dispatch({ type: 'filter', change: { table: value === '' ? null : Number(value) } })}
            />
          )}
        </>
      )}
      <Fields bare title="Порядок списка" look="vk-switch">
        {GROUPINGS.map(([one, title]) => (
          <label key={one}>
            <input
              type="radio"
              name="vk-grouping"
              class="vk-hidden"
              checked={grouping === one}
              onChange={() => dispatch({ type: 'group-by', grouping: one })}
            />
            <span>{title}</span>
          </label>
        ))}
      </Fields>
    </search>
  );
}

const tableChoices = ({ items, view }: Checked): Choice[] => [
  ['', 'Все'],
  ...view.tables.map((_table, index): Choice => {
    const count = items.filter(({ finding }) => finding.table === index).length;
    return [String(index), `${tableLabel(view, index)} (${count})`];
  }),
];
