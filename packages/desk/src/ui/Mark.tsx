import type { ComponentChildren } from 'preact';
import './mark.css';

export type Tone = 'waiting' | 'moving' | 'done' | 'over' | 'trouble';

/** A word about where something stands, with a small woven mark: the colour never says it alone. */
export function Mark({ tone, children }: { tone: Tone; children: ComponentChildren }) {
  return <span class={`mark ${tone}`}>{children}</span>;
}
