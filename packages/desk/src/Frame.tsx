import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { path } from './router.ts';
import { routes } from './routes.ts';
import { hasRole, me, signOut } from './session.ts';
import { Band } from './ui/Band.tsx';
import { LanguageChoice } from './ui/LanguageChoice.tsx';
import { words } from './words/words.ts';

/** What stands at the edge of every page: the band, where one can go, who one is. The page is in the middle. */
export function Frame({ children }: { children: ComponentChildren }) {
  const main = useRef<HTMLElement>(null);
  const [isOpen, setOpen] = useState(false);
  const here = path.value;
  const isFirst = useRef(true);
  useEffect(() => {
    setOpen(false);
    if (!isFirst.current) main.current?.focus();
    isFirst.current = false;
    window.scrollTo(0, 0);
  }, [here]);
  return (
    <div class="frame">
      <header class="edge">
        <a
          class="skip"
          href={`#${here}`}
          onClick={(event) => {
            event.preventDefault();
            main.current?.focus();
          }}
        >
          {words.value.skip}
        </a>
        <Band />
        <Band isUpright />
        <div class="edge-top">
          <a class="wordmark display" href="#/">
            Aul <span>{words.value.desk}</span>
          </a>
          <button
            type="button"
            class="button small-button edge-open"
            aria-expanded={isOpen}
            aria-controls="edge"
            onClick={() => setOpen(!isOpen)}
          >
            {words.value.open}
          </button>
        </div>
        <div id="edge" class={isOpen ? 'edge-more open' : 'edge-more'}>
          <nav aria-label={words.value.navigation}>
            <ul>
              {routes.map(({ path: to, nav, roles }) =>
                nav && hasRole(roles) ? (
                  <li key={to}>
                    <a href={`#${to}`} aria-current={isBelow(here, to) ? 'page' : undefined}>
                      {words.value[nav]}
                    </a>
                  </li>
                ) : null,
              )}
            </ul>
          </nav>
          <div class="edge-end">
            <a href="#/me" aria-current={here === '/me' ? 'page' : undefined}>
              <strong>{me.value?.name}</strong>
              <span class="quiet">{me.value && words.value.roles[me.value.role]}</span>
            </a>
            <LanguageChoice />
            <button type="button" class="button quiet small-button" onClick={() => void signOut()}>
              {words.value.signOut}
            </button>
          </div>
        </div>
      </header>
      <main ref={main} tabIndex={-1}>
        <Left />
        {children}
      </main>
    </div>
  );
}

/** What was left on this device is looked for when the page is there: nobody waits for that. */
function Left() {
  const [View, setView] = useState<ComponentType>();
  useEffect(() => {
    import('./features/write/saving/LeftWords.tsx').then(
      ({ LeftWords }) => setView(() => LeftWords),
      // Without a line there is nothing to send them by; the editor has it with it.
      () => undefined,
    );
  }, []);
  return View ? <View /> : null;
}

function isBelow(here: string, to: string): boolean {
  return to === '/' ? here === '/' || here.startsWith('/write/') : here === to || here.startsWith(`${to}/`);
}
