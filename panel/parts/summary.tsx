/** Above the tabs: the button «Проверить», how many findings there are, and which share is done. */
import { countBySeverity, SEVERITIES } from '../../core/check/severity.js';
import { percent, SEVERITY_FORMS } from '../../core/report/words.js';
import { plural } from '../../core/text/plural.js';
import { CHECK_BUTTON } from '../state/ids.js';
import type { Checked } from '../state/state.js';
import { Bar } from './bar.js';
import { CommandButton } from './button.js';
import { Fields } from './fields.js';
import { SeverityIcon } from './icons.js';
import { Note } from './note.js';
import type { PanelProps } from './panel-props.js';
import { russianDay, shareName, tableLabel } from './words.js';

/** Shares of more tables than these are left to the tab. */
const TABLES_SHOWN = 3;

export function Summary(props: PanelProps) {
  const { checked, asOf } = props.state;
  return (
    <header class="vk-stack">
      <div class="vk-row">
        <CommandButton
          panel={props}
          id={CHECK_BUTTON}
          look="primary"
          request={{ command: 'check', asks: { asOf, write: true } }}
        >
          Проверить
        </CommandButton>
        {checked ? (
          <Note>
            Проверено в {checked.at}
            <br />
            Отчётная дата {russianDay(checked.view.asOf)}
          </Note>
        ) : (
          <Note>Таблица ещё не проверена</Note>
        )}
      </div>
      {checked && <Counts {...props} checked={checked} />}
      {checked && <Shares checked={checked} />}
    </header>
  );
}

/** Each count is a switch: only these findings. */
function Counts({ state, dispatch, checked }: PanelProps & { checked: Checked }) {
  const counts = countBySeverity(checked.items.map(({ finding }) => finding));
  const { severities } = state.findings.filter;
  const present = SEVERITIES.filter((severity) => counts[severity] > 0 || severities.includes(severity));
  if (present.length === 0) return checked.view.tables.length > 0 ? <p class="vk-good">Замечаний нет</p> : null;
  return (
    <Fields bare title="Показать только" look="vk-row">
      {present.map((severity) => (
        <button
          key={severity}
          type="button"
          class="vk-count"
          aria-pressed={severities.includes(severity)}
          onClick={() => dispatch({ type: 'toggle-severity', severity })}
        >
          <strong>
            <SeverityIcon severity={severity} />
            {counts[severity]}
          </strong>{' '}
          {plural(counts[severity], ...SEVERITY_FORMS[severity])}
        </button>
      ))}
    </Fields>
  );
}

function Shares({ checked: { view } }: { checked: Checked }) {
  const shares = view.tables.flatMap(({ completion }, index) => {
    const figures = completion?.total.figures;
    return figures && figures.share !== null ? [{ figures, share: figures.share, label: tableLabel(view, index) }] : [];
  });
  return (
    <>
      {shares.slice(0, TABLES_SHOWN).map(({ figures, share, label }) => {
        const name = shares.length > 1 ? `${label}: ${shareName(figures)}` : shareName(figures);
        return (
          <div key={label} class="vk-slice">
            <span>{name}</span>
            <strong>{percent(share)}</strong>
            <Bar share={share} name={name} />
          </div>
        );
      })}
      {shares.length > TABLES_SHOWN && <Note>Доли остальных таблиц – на вкладке «Показатели».</Note>}
    </>
  );
}
