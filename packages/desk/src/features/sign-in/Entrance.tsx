import type { ComponentChildren } from 'preact';
import { Band } from '../../ui/Band.tsx';
import { LanguageChoice } from '../../ui/LanguageChoice.tsx';
import { words } from '../../words/words.ts';
import './entrance.css';

/** The pages of those who are not in yet. */
export function Entrance({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="entrance">
      <Band />
      <header>
        <p class="wordmark display">
          Aul <span>{words.value.desk}</span>
        </p>
        <LanguageChoice />
      </header>
      <main>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}
