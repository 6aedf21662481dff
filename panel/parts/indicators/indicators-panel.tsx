/** The tab «Показатели»: which share is done on the reporting day, in all and by executor, section, period. */
import type { CompletionView } from '../../../core/command/view.js';
import { type Checked, isBusy } from '../../state/state.js';
import { Button, CommandButton } from '../button.js';
import { Input } from '../input.js';
import { Note } from '../note.js';
import type { PanelProps } from '../panel-props.js';
import { Select } from '../select.js';
import { tableLabel } from '../words.js';
import { PlanIndicators } from './plan-indicators.js';
import { Slices } from './slices.js';
import { Total } from './total.js';

export function IndicatorsPanel(props: PanelProps) {
  const { checked, asOf } = props.state;
  return (
    <>
      <ReportingDay {...props} />
      {checked ? <Measured {...props} checked={checked} /> : <Note>Доли появятся после проверки таблицы.</Note>}
      <CommandButton panel={props} look="primary" request={{ command: 'indicators', asks: { asOf } }}>
        Записать лист показателей
      </CommandButton>
      <Note>Лист «Вешки – показатели» обновится, доли этого дня сохранятся для сравнения.</Note>
    </>
  );
}

/** The day for which shares are counted. */
function ReportingDay({ state, dispatch, runner }: PanelProps) {
  const { asOf, checked, marked } = state;
  return (
    <form
      class="vk-row vk-day"
      onSubmit={(event) => {
        event.preventDefault();
        runner.run({ command: 'check', asks: { asOf, write: marked } });
      }}
    >
      <Input
        type="date"
        label="Отчётная дата"
        value={asOf ?? checked?.view.asOf ?? ''}
        onType={(day) => dispatch({ type: 'set', change: { asOf: day || null } })}
      />
      <Button busy={isBusy(state)}>Пересчитать</Button>
    </form>
  );
}

function Measured(props: PanelProps & { checked: Checked }) {
  const { state, dispatch, checked } = props;
  const measured = checked.view.tables.flatMap(({ completion }, index) => (completion ? [{ completion, index }] : []));
  const chosen = measured.find(({ index }) => index === state.table) ?? measured[0];
  if (!chosen) return <Note>Дорожная карта не найдена, считать пока нечего.</Note>;
  return (
    <>
      {measured.length > 1 && (
        <Select
          label="Таблица"
          value={String(chosen.index)}
          choices={measured.map(({ index }) => [String(index), tableLabel(checked.view, index)])}
          onChoose={(table) => dispatch({ type: 'set', change: { table: Number(table) } })}
        />
      )}
      <Shares key={chosen.index} panel={props} completion={chosen.completion} />
    </>
  );
}

function Shares({ completion, panel }: { completion: CompletionView; panel: PanelProps }) {
  const { total, executors, sections, halfYears, quarters, indicators, notes, missingColumns } = completion;
  return (
    <>
      <Total slice={total} />
      {missingColumns.length > 0 && (
        <div class="vk-box vk-stack" data-tone="advice">
          <p>
            Чтобы посчитать исполнение, не хватает {missingColumns.length === 1 ? 'столбца' : 'столбцов'}:{' '}
            {missingColumns.map((title) => `«${title}»`).join(', ')}.
          </p>
          <CommandButton panel={panel} request={{ command: 'addReportColumns', asks: null }}>
            Добавить столбцы отчёта
          </CommandButton>
        </div>
      )}
      <PlanIndicators panel={panel} indicators={indicators} />
      <Slices title="По исполнителям" slices={executors} open />
      <Slices title="По разделам" slices={sections} />
      <Slices title="По полугодиям" slices={halfYears} />
      <Slices title="По кварталам" slices={quarters} />
      {notes.length > 0 && (
        <details>
          <summary>Как посчитано</summary>
          <ul class="vk-stack">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
