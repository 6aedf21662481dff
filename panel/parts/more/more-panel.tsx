/** The tab «Ещё»: the commands that are needed now and then. */
import { CLEAR_BUTTON, CLEAR_CONFIRM } from '../../state/ids.js';
import { Button, CommandButton } from '../button.js';
import { Note } from '../note.js';
import { Option } from '../option.js';
import type { PanelProps } from '../panel-props.js';
import { NewRoadmap } from './new-roadmap.js';

export function MorePanel(props: PanelProps) {
  const { state, dispatch } = props;
  return (
    <>
      <section class="vk-box vk-stack">
        <h2>Отчёт</h2>
        <Note>Столбцы для отметки об исполнении, её даты и подтверждения – справа от таблицы.</Note>
        <CommandButton panel={props} request={{ command: 'addReportColumns', asks: null }}>
          Добавить столбцы отчёта
        </CommandButton>
        <Note>Лист, на котором доли всех листов книги стоят рядом.</Note>
        <CommandButton panel={props} request={{ command: 'summary', asks: { asOf: state.asOf } }}>
          Свод по листам
        </CommandButton>
      </section>
      <NewRoadmap {...props} />
      <section class="vk-box vk-stack">
        <h2>Отметки</h2>
        <Note>Уберёт нашу заливку, примечания и листы «Вешек». Ваши данные останутся как есть.</Note>
        {state.clearing ? (
          <div class="vk-row">
            <CommandButton panel={props} id={CLEAR_CONFIRM} look="danger" request={{ command: 'clear', asks: null }}>
              Да, снять
            </CommandButton>
            <Button onPress={() => dispatch({ type: 'clearing', asked: false })}>Отмена</Button>
          </div>
        ) : (
          <Button id={CLEAR_BUTTON} onPress={() => dispatch({ type: 'clearing', asked: true })}>
            Снять отметки…
          </Button>
        )}
      </section>
      <section class="vk-box vk-stack">
        <h2>Панель</h2>
        <Option checked={state.recheck} onChange={(recheck) => dispatch({ type: 'set', change: { recheck } })}>
          Перепроверять при возвращении в панель
        </Option>
        <Note>Обновляет список замечаний после ваших правок; в таблицу при этом ничего не пишет.</Note>
      </section>
    </>
  );
}
