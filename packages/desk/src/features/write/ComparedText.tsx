import type { ComparedWords } from '@aul/manuscript';

/** Words that went and words that came, also for those who hear it: they are `del` and `ins`. */
export function ComparedText({ words }: { words: readonly ComparedWords[] }) {
  return (
    <span class="compared">
      {words.map(({ text, change }, index) => {
        if (change === 'SAME') return <span key={index}>{text}</span>;
        return change === 'ADDED' ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>;
      })}
    </span>
  );
}
