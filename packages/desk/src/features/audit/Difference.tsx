import { words } from './words.ts';

/** Field by field, what was and what is. What is of another form is shown as it came. */
export function Difference({ of }: { of: unknown }) {
  if (typeof of !== 'object' || of === null) return null;
  return (
    <dl class="difference">
      {Object.entries(of).map(([field, change]) => (
        <div key={field}>
          <dt>{field}</dt>
          <dd>{isChange(change) ? <Change {...change} /> : textOf(change)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Change({ was, is }: { was?: unknown; is?: unknown }) {
  return (
    <>
      {was !== null && was !== undefined && (
        <del>
          <span class="unseen">{words.value.was} </span>
          {textOf(was)}
        </del>
      )}{' '}
      <ins>
        <span class="unseen">{words.value.is} </span>
        {textOf(is)}
      </ins>
    </>
  );
}

function isChange(value: unknown): value is { was?: unknown; is?: unknown } {
  return typeof value === 'object' && value !== null && ('was' in value || 'is' in value);
}

const most = 160;

function textOf(value: unknown): string {
  if (value === null || value === undefined || value === '') return words.value.nothing;
  const isPlain = Array.isArray(value) && value.every((each) => typeof each === 'string');
  const text = isPlain ? value.join(', ') : typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
