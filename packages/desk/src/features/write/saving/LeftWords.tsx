import { languageName } from '@aul/language';
import { useEffect } from 'preact/hooks';
import { staffName } from '../page.ts';
import { leftWords } from './left-words.ts';
import { bringAllHome } from './live-texts.ts';
import { type WaitingText, waiting } from './waiting.ts';

/** Sends what was left on this device, whatever page is open, and says quietly which texts have words that wait. */
export function LeftWords() {
  useEffect(() => {
    const bring = () => void bringAllHome(staffName());
    bring();
    window.addEventListener('online', bring);
    return () => window.removeEventListener('online', bring);
  }, []);
  const all = [...waiting.value.values()];
  return (
    <div role="status">
      <Waiting said={leftWords.value.unsent} texts={all.filter(({ isDisputed }) => !isDisputed)} />
      <Waiting said={leftWords.value.disputed} texts={all.filter(({ isDisputed }) => isDisputed)} />
    </div>
  );
}

function Waiting({ said, texts }: { said: string; texts: readonly WaitingText[] }) {
  if (texts.length === 0) return null;
  return (
    <p class="small">
      {said}
      {texts.map(({ manuscript, language, title }) => (
        <span key={`${manuscript} ${language}`}>
          {' '}
          <a href={`#/write/${manuscript}/${language}`}>
            {title || leftWords.value.untitled} ({languageName(language)})
          </a>
        </span>
      ))}
    </p>
  );
}
