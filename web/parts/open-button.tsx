/** A button that lets the user choose files. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../panel/parts/button.js';

interface OpenButtonProps {
  readonly children: ComponentChildren;
  readonly onFiles: (files: readonly File[]) => void;
  readonly look?: 'primary';
  readonly busy?: boolean;
}

export function OpenButton({ onFiles, ...button }: OpenButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onPress={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        class="vp-input"
        accept=".xlsx,.xlsm"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // the same file may be chosen again
          currentTarget.value = '';
        }}
      />
    </>
  );
}
