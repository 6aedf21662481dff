/** Indicators the plan itself names: value, target, and whether it is met. */
import type { CompletionView } from '../../../core/command/view.js';
import { percent } from '../../../core/report/words.js';
import { CommandButton } from '../button.js';
import type { PanelProps } from '../panel-props.js';
import { ShareRow } from './slices.js';

interface PlanIndicatorsProps {
  readonly panel: PanelProps;
  readonly indicators: CompletionView['indicators'];
}

export function PlanIndicators({ panel, indicators }: PlanIndicatorsProps) {
  if (indicators.length === 0) return null;
  return (
    <details open>
      <summary>
        Показатели самого плана <span class="vk-badge">{indicators.length}</span>
      </summary>
      <ul class="vk-stack">
        {indicators.map(({ text, value, target, met, problem }, index) => (
          // the same sentence may stand in the plan twice
          <ShareRow key={index} name={text} share={value} target={target}>
            {target !== null && `Цель ${percent(target)}. `}
            {met !== null && <span class={met ? 'vk-good' : 'vk-bad'}>{met ? 'Достигнута.' : 'Не достигнута.'}</span>}
            {problem}
          </ShareRow>
        ))}
      </ul>
      <CommandButton panel={panel} request={{ command: 'addIndicatorValues', asks: { asOf: panel.state.asOf } }}>
        Вписать значения рядом
      </CommandButton>
    </details>
  );
}
