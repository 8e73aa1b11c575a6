import type { PictureFactsFragment } from '../../gql/graphql.ts';
import { fileFor, positionOf } from './picture.ts';
import { words } from './words.ts';

interface Focus {
  focusX: number;
  focusY: number;
}

interface FocusFieldProps extends Focus {
  picture: PictureFactsFragment;
  isEditable: boolean;
  onFocus: (focus: Focus) => void;
}

const step = 5;
const within = (value: number) => Math.round(Math.min(100, Math.max(0, value)));

/** The point of a picture that stays in sight where it is cut: by a click, or by the arrow keys; with two cuts beside it. */
export function FocusField({ picture, focusX, focusY, isEditable, onFocus }: FocusFieldProps) {
  const at = { focusX, focusY };
  const src = fileFor(picture, 1_120);
  return (
    <div class="focus-field">
      <button
        type="button"
        class="focus-pad"
        disabled={!isEditable}
        aria-label={`${words.value.focus}: ${words.value.focusAt(focusX, focusY)}`}
        onClick={(event) => {
          // A key that presses it is at no point.
          if (event.detail === 0) return;
          const box = event.currentTarget.getBoundingClientRect();
          onFocus({
            focusX: within(((event.clientX - box.left) / box.width) * 100),
            focusY: within(((event.clientY - box.top) / box.height) * 100),
          });
        }}
        onKeyDown={(event) => {
          const [x, y] = moves[event.key] ?? [];
          if (x === undefined || y === undefined) return;
          event.preventDefault();
          onFocus({ focusX: within(focusX + x * step), focusY: within(focusY + y * step) });
        }}
      >
        <img src={src} alt="" width={picture.width} height={picture.height} />
        <span class="focus-mark" style={{ left: `${focusX}%`, top: `${focusY}%` }} />
      </button>
      <p class="hint">{words.value.focusHint}</p>
      <div class="focus-cuts" aria-hidden="true">
        {(['portrait', 'square', 'wide'] as const).map((cut) => (
          <img key={cut} class={cut} src={src} alt="" style={{ objectPosition: positionOf(at) }} />
        ))}
      </div>
    </div>
  );
}

const moves: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
