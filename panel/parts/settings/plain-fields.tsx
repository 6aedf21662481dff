/** The plain fields of the settings: period and day, how executors share a measure, words, columns. */
import { requireColumn } from '../../state/draft.js';
import { Fields } from '../fields.js';
import { Input } from '../input.js';
import { Note } from '../note.js';
import { Option } from '../option.js';
import type { SettingsProps } from './settings-panel.js';

const PERIOD_HINT = 'vk-period-hint';
const DAY_HINT = 'vk-day-hint';

export const Days = ({ settings: { draft }, change }: SettingsProps) => (
  <Fields title="Период и дата">
    <Input label="Период плана" value={draft.period} hint={PERIOD_HINT} onType={(period) => change({ period })} />
    <Note id={PERIOD_HINT}>Например: 2022, 2022/2023 или 2022-03-01..2022-12-31. Пусто – из таблицы.</Note>
    <Input type="date" label="Отчётная дата" value={draft.asOf} hint={DAY_HINT} onType={(asOf) => change({ asOf })} />
    <Note id={DAY_HINT}>Пусто – сегодняшний день.</Note>
  </Fields>
);

const CREDITS = [
  ['full', 'засчитывать каждому целиком'],
  ['divided', 'делить поровну'],
] as const;

export const Credit = ({ settings: { draft }, change }: SettingsProps) => (
  <Fields title="Мероприятие нескольких исполнителей">
    {CREDITS.map(([credit, title]) => (
      <Option key={credit} group="vk-credit" checked={draft.credit === credit} onChange={() => change({ credit })}>
        {title}
      </Option>
    ))}
  </Fields>
);

export const DoneWords = ({ settings: { draft }, change }: SettingsProps) => (
  <Fields title="Слова об исполнении">
    <label class="vk-field">
      <span>Тоже значат «исполнено», по одному в строке</span>
      <textarea
        class="vk-input"
        rows={3}
        value={draft.doneWords}
        onInput={(event) => change({ doneWords: event.currentTarget.value })}
      />
    </label>
  </Fields>
);

export const Columns = ({ settings: { view, draft }, change }: SettingsProps) => (
  <Fields title="Обязательные столбцы">
    {view.columns.map(({ role, title }) => (
      <Option
        key={role}
        checked={draft.requiredColumns.includes(role)}
        onChange={(required) => change(requireColumn(draft, role, required))}
      >
        {title}
      </Option>
    ))}
  </Fields>
);
