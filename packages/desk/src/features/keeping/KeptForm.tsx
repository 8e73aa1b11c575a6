import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useAction } from '../../action.ts';
import { notify } from '../../ui/Notice.tsx';
import { words as common } from '../../words/words.ts';
import { FormEnd } from './FormEnd.tsx';
import type { DraftForm, Source } from './use-draft.ts';

/** What to say at an entry: nothing while it is right, or until someone tried to save. */
export type Wrong<Problem> = (problem: Problem, text?: string) => string | undefined;

interface KeptFormProps<Kept, Values extends object, Problem extends string> {
  draft: DraftForm<Values>;
  /** What is wrong with the values as they are. */
  problems: ReadonlySet<Problem>;
  /** Sends what was changed. */
  send: () => Promise<{ kept: Kept }>;
  /** What the next draft begins from. */
  draftOf: (kept: Kept) => Source<Values>;
  onDone: (kept: Kept) => void;
  /** Reads the record anew, where somebody else changed it. */
  onReload: () => void;
  children: (wrong: Wrong<Problem>) => ComponentChildren;
}

/** The form of a record that is kept: nothing is sent while something is wrong, and nothing that was typed is lost. */
export function KeptForm<Kept, Values extends object, Problem extends string>({
  draft,
  problems,
  send,
  draftOf,
  onDone,
  onReload,
  children,
}: KeptFormProps<Kept, Values, Problem>) {
  const [isTried, setTried] = useState(false);
  const saving = useAction(async () => {
    setTried(true);
    if (problems.size > 0) return;
    const { values } = draft;
    const { kept } = await send();
    draft.settle(values, draftOf(kept));
    setTried(false);
    notify(common.value.saved);
    onDone(kept);
  });
  return (
    <form
      class="keeping-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void saving.run();
      }}
    >
      {children((problem, text = common.value.required) =>
        isTried && problems.has(problem) ? text : undefined,
      )}
      <FormEnd draft={draft} saving={saving} onReload={onReload} hasErrors={isTried && problems.size > 0} />
    </form>
  );
}
