import { useEffect, useState } from 'preact/hooks';
import { describeError } from '../../words/describe-error.ts';
import type { LiveText } from './saving/live-texts.ts';
import { writeWords } from './words.ts';

const SHOWN_MS = 6_000;

/** Where the words are, said as it is. Only what somebody should know is read aloud. */
export function SaveState({ live, cameIn }: { live: LiveText; cameIn: number }) {
  const [isNews, setNews] = useState(false);
  useEffect(() => {
    if (cameIn === 0) return;
    setNews(true);
    const timer = setTimeout(() => setNews(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [cameIn]);
  const words = writeWords.value.state;
  const status = live.status.value;
  const isCalm = status === 'SAVED' || status === 'SAVING' || status === 'UNSAVED';
  const said = {
    SAVED: words.saved,
    SAVING: words.saving,
    UNSAVED: words.saving,
    RETRYING: words.kept,
    REFUSED: words.refused,
  }[status];
  return (
    <p class={`save-state ${isCalm ? 'calm' : 'trouble'}`} data-state={status}>
      <span aria-hidden={isCalm}>{said}</span>
      <span class={isCalm ? undefined : 'unseen'} role="status">
        {isNews && isCalm ? ` · ${words.cameIn}` : ''}
        {isCalm ? '' : `${said} ${status === 'REFUSED' ? describeError(live.problem.value) : ''}`}
      </span>
      {status === 'REFUSED' && <span class="small"> {describeError(live.problem.value)}</span>}
    </p>
  );
}
