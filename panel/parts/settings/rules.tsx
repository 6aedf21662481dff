/** What is looked for and how grave it is: rules in groups, found by words, changed one by one or by the group. */
import { groupOf } from '../../../core/check/severity.js';
import { SEVERITY_WORDS } from '../../../core/report/words.js';
import { GROUP_TITLES } from '../../../core/rules/groups.js';
import { fold, squeeze } from '../../../core/text/fold.js';
import {
  groupKey,
  type RuleSetting,
  type RuleSeverity,
  setSeverity,
  severityOf,
  usualSeverity,
} from '../../state/draft.js';
import { Button } from '../button.js';
import { Fields } from '../fields.js';
import { Input } from '../input.js';
import { Note } from '../note.js';
import { Select } from '../select.js';
import type { SettingsProps } from './settings-panel.js';

const WORDS: Readonly<Record<RuleSeverity, string>> = { ...SEVERITY_WORDS, off: 'Не проверять' };
const CHOICES = Object.entries(WORDS);

export function Rules(props: SettingsProps) {
  const { settings, change, dispatch } = props;
  const { view, draft, ruleSearch } = settings;
  const found = rulesFound(view.rules, ruleSearch);
  const groups = [...new Set(found.map(({ id }) => groupOf(id)))];
  const changed = Object.keys(draft.severities).length;
  return (
    <Fields title="Что проверять">
      <Input
        bare
        type="search"
        label="Найти правило"
        placeholder="Найти правило"
        value={ruleSearch}
        onType={(text) => dispatch({ type: 'rule-search', text })}
      />
      {groups.map((group) => (
        <RuleGroup key={group} {...props} group={group} rules={found.filter(({ id }) => groupOf(id) === group)} />
      ))}
      {found.length === 0 && <Note>Такого правила нет.</Note>}
      {changed > 0 && <Button onPress={() => change({ severities: {} })}>Вернуть все как было ({changed})</Button>}
    </Fields>
  );
}

function rulesFound(rules: readonly RuleSetting[], search: string): readonly RuleSetting[] {
  const words = squeeze(fold(search)).split(' ');
  return rules.filter(({ id, title, why }) => {
    const text = fold(`${id} ${title} ${why}`);
    return words.every((word) => text.includes(word));
  });
}

type RuleGroupProps = SettingsProps & { group: string; rules: readonly RuleSetting[] };

function RuleGroup({ settings, change, group, rules }: RuleGroupProps) {
  const { draft, ruleSearch } = settings;
  const set = (key: string, severity: RuleSeverity | null): void => change(setSeverity(draft, key, severity));
  const changed = rules.filter(({ id }) => draft.severities[id] !== undefined).length;
  return (
    <details open={squeeze(ruleSearch) !== '' || undefined}>
      <summary>
        {GROUP_TITLES[group] ?? group} {changed > 0 && <span class="vk-badge">изменено: {changed}</span>}
      </summary>
      <Select
        label="Вся группа"
        value={draft.severities[groupKey(group)] ?? ''}
        choices={[['', 'У каждого правила своя важность'], ...CHOICES]}
        onChoose={(value) => set(groupKey(group), severityNamed(value))}
      />
      <ul class="vk-stack">
        {rules.map((rule) => {
          const usual = usualSeverity(draft, rule);
          return (
            <li key={rule.id}>
              <Select
                label={rule.title}
                value={severityOf(draft, rule)}
                choices={CHOICES}
                onChoose={(value) => set(rule.id, value === usual ? null : severityNamed(value))}
              />
              <Note>{rule.why}</Note>
              {draft.severities[rule.id] !== undefined && (
                <Button
                  look="quiet"
                  label={`Вернуть: ${WORDS[usual]}, правило «${rule.title}»`}
                  onPress={() => set(rule.id, null)}
                >
                  Вернуть: {WORDS[usual]}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

const severityNamed = (name: string): RuleSeverity | null =>
  (['error', 'warning', 'info', 'off'] as const).find((one) => one === name) ?? null;
