/** The promise of the page, wherever it is read. */

export const LocalWord = () => (
  <span class="vp-local" title="Страница работает без сети: файлы читает и меняет сам браузер на этом компьютере.">
    <svg class="vk-line" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5" />
    </svg>
    <span class="vp-local-words">Ничего не отправляется</span>
  </span>
);
