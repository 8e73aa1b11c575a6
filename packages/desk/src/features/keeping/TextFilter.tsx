import { useEffect, useState } from 'preact/hooks';
import { narrow, query } from '../../router.ts';
import { TextField } from '../../ui/Field.tsx';
import { words as common } from '../../words/words.ts';

const pauseMs = 300;

/** Narrows a list to what has these words; they stand in the address. */
export function TextFilter() {
  const [text, setText] = useState(query.value.text ?? '');
  useEffect(() => {
    const timer = setTimeout(() => {
      if (text.trim() !== (query.value.text ?? '')) narrow({ text: text.trim() });
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return <TextField label={common.value.search} type="search" value={text} onValue={setText} />;
}
