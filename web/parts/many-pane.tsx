/** Beside the summary: the reporting day, and the files it is made of, each to be opened. */
import { useState } from 'preact/hooks';
import type { IsoDay } from '../../core/calendar/date.js';
import { percent } from '../../core/report/words.js';
import { counted } from '../../core/text/plural.js';
import { Button } from '../../panel/parts/button.js';
import { Chevron } from '../../panel/parts/icons.js';
import { Input } from '../../panel/parts/input.js';
import type { CountedFile } from '../book/many-books.js';
import type { PageActions } from '../page.js';
import type { ManyFiles } from '../page-state.js';

export function ManyPane({ many, actions }: { readonly many: ManyFiles | null; readonly actions: PageActions }) {
  if (!many) return null;
  const unread = many.files.filter(({ summed }) => summed.error !== null);
  return (
    <main class="vk vk-stack vp-many">
      <h1 class="vk-title">Свод: {counted(many.files.length, 'файл', 'файла', 'файлов')}</h1>
      <Day key={many.asOf} asOf={many.asOf} onCount={actions.countAt} />
      {unread.length > 0 && (
        <p class="vk-note">
          {`Не прочитано: ${counted(unread.length, 'файл', 'файла', 'файлов')}. Причины – в списке и в своде.`}
        </p>
      )}
      <ul class="vp-files" aria-label="Файлы свода">
        {many.files.map((file, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order, and names may repeat
          <li key={at}>
            <FileLine file={file} actions={actions} />
          </li>
        ))}
      </ul>
    </main>
  );
}

function Day({ asOf, onCount }: { readonly asOf: IsoDay; readonly onCount: (asOf: IsoDay) => void }) {
  const [day, setDay] = useState(asOf);
  return (
    <form
      class="vk-row vk-day"
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== '') onCount(day);
      }}
    >
      <Input type="date" label="Отчётная дата" value={day} onType={setDay} />
      <Button>Пересчитать</Button>
    </form>
  );
}

function FileLine({ file, actions }: { readonly file: CountedFile; readonly actions: PageActions }) {
  const words = (
    <>
      <strong>{file.name}</strong>
      <span class={file.summed.error === null ? 'vk-note' : 'vk-note vk-bad'}>{outcome(file)}</span>
    </>
  );
  if ('problem' in file)
    return (
      <div class="vp-file-line">
        <span class="vp-file-words">{words}</span>
      </div>
    );
  return (
    <button type="button" class="vp-file-line" onClick={() => actions.openOfMany(file)}>
      <span class="vp-file-words">{words}</span>
      <Chevron />
    </button>
  );
}

function outcome(file: CountedFile): string {
  const { error, rows } = file.summed;
  if (error !== null) return error;
  if (rows.length === 0) return 'прежний свод, в новый не входит';
  const changed = 'book' in file && file.book.isUnsaved() ? '; изменён, не сохранён' : '';
  const [row] = rows;
  if (rows.length > 1 || !row) return `${counted(rows.length, 'план', 'плана', 'планов')} на разных листах${changed}`;
  const measures = counted(row.activities, 'мероприятие', 'мероприятия', 'мероприятий');
  return `${measures}, ${row.share === null ? 'отчёта нет' : `исполнено ${percent(row.share)}`}${changed}`;
}
