/** The start screen: a file, an example, or a new roadmap made of a sample. */
import { useState } from 'preact/hooks';
import { LAYOUTS } from '../../core/layout/layouts.js';
import { Button } from '../../panel/parts/button.js';
import { Stakes } from '../../panel/parts/icons.js';
import type { PageActions } from '../page.js';
import { OpenButton } from './open-button.js';

export function Start({ shown, actions }: { readonly shown: boolean; readonly actions: PageActions }) {
  const [choosing, setChoosing] = useState(false);
  if (!shown) return null;
  return (
    <main class="vk vp-start">
      <h1>Проверка дорожной карты</h1>
      <p class="vp-lead">
        Откройте план мероприятий в формате .xlsx: страница покажет таблицу, найдёт пропуски и неточности, посчитает
        долю исполнения и сохранит размеченную копию.
      </p>
      <div class="vp-drop">
        <Stakes />
        <p>Перетащите файл .xlsx сюда</p>
        <OpenButton look="primary" onFiles={actions.open}>
          Открыть файл
        </OpenButton>
        <p class="vk-note">Несколько файлов сразу – и получится свод по ним.</p>
      </div>
      <div class="vk-row vp-others">
        <Button onPress={actions.openExample}>Открыть пример</Button>
        <button type="button" class="vk-button" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
          Новая дорожная карта из образца
        </button>
      </div>
      {choosing && (
        <ul class="vp-samples" aria-label="Образцы">
          {LAYOUTS.map(({ id, title, about }) => (
            <li key={id}>
              <button type="button" onClick={() => actions.openNew(id)}>
                <strong>{title}</strong>
                <span class="vk-note">{about}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="vk-note vp-promise">
        Файлы остаются на этом компьютере: страница работает без сети и ничего никуда не отправляет. Исходный файл она
        не меняет, изменения уходят в копию.
      </p>
    </main>
  );
}
