/** A host that answers from hand-written views, told what to say by the test, and remembers what it was asked. */
import type { Answer, Asks, CommandName, Gives } from '../../core/command/commands.js';
import type { PanelHost } from '../host.js';
import type { Place } from '../state/requests.js';
import { CHECK, SETTINGS } from './views.js';

type Name = CommandName | 'jump';
type AsksOf<N extends Name> = N extends CommandName ? Asks<N> : Place;
type GivesOf<N extends Name> = N extends CommandName ? Gives<N> : null;
type Answering<N extends Name> = (asks: AsksOf<N>) => Answer<GivesOf<N>> | Promise<Answer<GivesOf<N>>>;

export interface StubHost {
  readonly kind: PanelHost['kind'];
  readonly calls: { readonly name: string; readonly asks: unknown }[];
  /** What was asked of one command, in turn. */
  asked<N extends Name>(name: N): AsksOf<N>[];
  /** From now on the command is answered so. */
  on<N extends Name>(name: N, answering: Answering<N>): void;
  /** From now on the command waits until the test lets it go. */
  hold(name: Name): () => void;
  answer(name: string, asks: unknown): Promise<unknown>;
}

export const ok = <T>(value: T, ...said: string[]): Answer<T> => ({ ok: true, value, said });
export const refused = (problem: string): Answer<never> => ({ ok: false, problem });

export function stubHost(kind: PanelHost['kind'] = 'sheets'): StubHost {
  const calls: { name: string; asks: unknown }[] = [];
  const held = new Map<string, Promise<void>>();
  const answers: { [N in Name]: Answering<N> } = {
    check: () => ok(CHECK),
    indicators: () => ok(null, 'Лист «Вешки – показатели» записан.'),
    addReportColumns: () => ok(null, 'Добавлено столбцов: 3.'),
    addIndicatorValues: () => ok(null, 'Вписано значений: 2.'),
    fix: ({ findings }) => ok({ cells: findings.length }, `Исправлено ячеек: ${findings.length}.`),
    clear: () => ok(null, 'Отметки, примечания и листы «Вешек» убраны.'),
    summary: () => ok(null, 'Лист «Вешки – свод» записан.'),
    newRoadmap: () => ok({ sheet: 'Дорожная карта (2)' }, 'Создан лист «Дорожная карта (2)».'),
    accept: () => ok(null),
    unaccept: () => ok(null),
    settings: () => ok(SETTINGS),
    saveSettings: ({ form }) => ok({ ...SETTINGS, form }, 'Настройки сохранены в этой книге.'),
    jump: () => ok(null),
  };
  return {
    kind,
    calls,
    asked: <N extends Name>(name: N) => calls.filter((call) => call.name === name).map(({ asks }) => asks as AsksOf<N>),
    on: <N extends Name>(name: N, answering: Answering<N>) => {
      Object.assign(answers, { [name]: answering });
    },
    hold(name) {
      let release = () => {};
      held.set(name, new Promise((resolve) => (release = resolve)));
      return () => {
        held.delete(name);
        release();
      };
    },
    async answer(name, asks) {
      calls.push({ name, asks });
      await held.get(name);
      return (answers as unknown as Record<string, (asks: unknown) => unknown>)[name]?.(asks);
    },
  };
}
