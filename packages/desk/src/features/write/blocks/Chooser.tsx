import type { LinkedKind } from '@aul/manuscript';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LinkTargetsDocument } from '../../../gql/graphql.ts';
import { request } from '../../../request.ts';
import { writeWords } from '../words.ts';
import { type KnownTarget, rememberTarget, sourceFor } from './known.ts';

interface ChooserProps {
  kinds: readonly LinkedKind[];
  label: string;
  onChoose: (target: KnownTarget) => void;
  onEscape?: () => void;
  isFocused?: boolean;
}

const SHOWN = 8;
const PAUSE_MS = 150;

/** Choosing a public record by typing a part of its name. Arrows move, Enter chooses, Escape leaves. */
export function Chooser({ kinds, label, onChoose, onEscape, isFocused }: ChooserProps) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly KnownTarget[] | undefined>();
  const [at, setAt] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    // In the page a moment later, when the editor has put the block in; before the next key.
    if (isFocused) queueMicrotask(() => input.current?.focus());
  }, [isFocused]);

  useEffect(() => {
    if (!isOpen) return;
    let isOld = false;
    const timer = setTimeout(async () => {
      const answer = await request(LinkTargetsDocument, {
        text: text.trim(),
        kinds: [...kinds],
        first: SHOWN,
      }).catch(() => undefined);
      if (isOld) return;
      setFound(answer?.linkTargets ?? []);
      setAt(0);
    }, PAUSE_MS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [text, isOpen]);

  function choose(target: KnownTarget | undefined) {
    if (!target) return;
    rememberTarget(target);
    setText('');
    setOpen(false);
    onChoose(target);
  }

  function onKeyDown(event: KeyboardEvent) {
    const count = found?.length ?? 0;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      if (count > 0) setAt((at + (event.key === 'ArrowDown' ? 1 : count - 1)) % count);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(found?.[at]);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      event.preventDefault();
      if (isOpen && text !== '') setOpen(false);
      else onEscape?.();
    }
  }

  const words = writeWords.value;
  return (
    <div class="chooser">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={label}
        placeholder={label}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && found?.[at] ? `${id}-${at}` : undefined}
        value={text}
        autocomplete="off"
        onFocus={() => setOpen(true)}
        onBlur={() => setTimeout(() => setOpen(false), 120)}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} class="choices" hidden={!isOpen || !found}>
        {found?.length === 0 && <p class="quiet small">{words.nothingFound}</p>}
        {found?.map((target, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active one
          <div
            key={target.id}
            role="option"
            id={`${id}-${index}`}
            aria-selected={index === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(target)}
          >
            <TargetName target={target} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** A record as one line: its picture, what it is called and where it is from. */
export function TargetName({ target }: { target: KnownTarget }) {
  const source = sourceFor(target.picture?.sources ?? [], 96);
  return (
    <span class="target">
      {source ? <img src={source} alt="" loading="lazy" /> : <span class="no-picture" />}
      <span>
        <strong>{target.name}</strong>
        <span class="quiet small">
          {writeWords.value.kinds[target.kind]}
          {target.place && ` · ${target.place}`}
        </span>
      </span>
    </span>
  );
}
