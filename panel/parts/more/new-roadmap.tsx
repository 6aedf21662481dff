/** A new roadmap from one of the layouts of the orders. */
import { CommandButton } from '../button.js';
import { Fields } from '../fields.js';
import { Option } from '../option.js';
import type { PanelProps } from '../panel-props.js';

export function NewRoadmap(props: PanelProps) {
  const { state, dispatch } = props;
  const layouts = state.settings?.view.layouts ?? [];
  const chosen = layouts.find(({ id }) => id === state.layout) ?? layouts[0];
  if (!chosen) return null;
  return (
    <section class="vk-box vk-stack">
      <h2>Новая дорожная карта из образца</h2>
      <Fields bare title="Образец">
        {layouts.map(({ id, title, about }) => (
          <Option
            key={id}
            group="vk-layout"
            checked={id === chosen.id}
            onChange={() => dispatch({ type: 'set', change: { layout: id } })}
          >
            {title}
            {id === chosen.id && <span class="vk-note">{about}</span>}
          </Option>
        ))}
      </Fields>
      <CommandButton panel={props} request={{ command: 'newRoadmap', asks: { layout: chosen.id } }}>
        Создать лист
      </CommandButton>
    </section>
  );
}
