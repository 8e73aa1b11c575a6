import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { words } from './words.ts';

type TakeFiles = (files: readonly File[]) => void;

/** Files can be dropped onto all of it, or pasted. */
export function DropPlace({ onFiles, children }: { onFiles?: TakeFiles; children: ComponentChildren }) {
  const [isOver, setOver] = useState(false);
  // Every element inside is entered and left by itself.
  const depth = useRef(0);
  const over = (change: number) => {
    depth.current = change === 0 ? 0 : depth.current + change;
    setOver(depth.current > 0);
  };
  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  if (!onFiles) return <div>{children}</div>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shorter way beside the button
    <div
      class={isOver ? 'drop-place over' : 'drop-place'}
      data-hint={words.value.drop}
      onDragEnter={(event) => carriesFiles(event) && over(1)}
      onDragLeave={(event) => carriesFiles(event) && over(-1)}
      onDragOver={(event) => carriesFiles(event) && event.preventDefault()}
      onDrop={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        over(0);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
      onPaste={(event) => {
        const files = [...(event.clipboardData?.files ?? [])];
        if (files.length > 0) onFiles(files);
      }}
    >
      {children}
    </div>
  );
}

/** A button that lets one choose several files. */
export function FileButton({ onFiles }: { onFiles: TakeFiles }) {
  return (
    <label class="button primary file-button">
      {words.value.add}
      <input
        class="unseen"
        type="file"
        accept="image/jpeg,image/png,image/webp,image/avif,image/heic"
        multiple
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
