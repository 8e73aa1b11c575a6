import type { Action } from '../../action.ts';
import { DeskError } from '../../request.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Notice.tsx';
import { words as common } from '../../words/words.ts';
import type { DraftForm } from './use-draft.ts';
import { words } from './words.ts';

interface FormEndProps<Values extends object> {
  draft: DraftForm<Values>;
  saving: Action<void>;
  /** Reads the record anew, where somebody else changed it. */
  onReload: () => void;
  hasErrors: boolean;
}

/** What can be done with what was typed; what happened to it is said here. */
export function FormEnd<Values extends object>({ draft, saving, onReload, hasErrors }: FormEndProps<Values>) {
  const isRaced = saving.error instanceof DeskError && saving.error.code === 'RECORD_CHANGED';
  return (
    <div class="form-end">
      {draft.isOutdated && (
        <div class="problem" role="alert">
          <p>{words.value.outdated}</p>
          <div class="row">
            <Button isSmall onClick={draft.rebase}>
              {words.value.keepMine}
            </Button>
            <Button isSmall look="quiet" onClick={draft.restart}>
              {words.value.takeTheirs}
            </Button>
          </div>
        </div>
      )}
      <Problem error={isRaced ? undefined : saving.error} />
      {isRaced && !draft.isOutdated && (
        <div class="problem" role="alert">
          <p>{words.value.outdated}</p>
          <Button isSmall onClick={onReload}>
            {words.value.readAgain}
          </Button>
        </div>
      )}
      {hasErrors && (
        <p class="field-error" role="alert">
          {words.value.seeAbove}
        </p>
      )}
      <div class="row">
        <Button
          type="submit"
          look="primary"
          isBusy={saving.isBusy}
          disabled={!draft.isChanged || draft.isOutdated}
        >
          {common.value.save}
        </Button>
        {draft.isChanged && (
          <>
            <Button look="quiet" onClick={draft.restart}>
              {words.value.discard}
            </Button>
            <span class="quiet small">{words.value.keptHere}</span>
          </>
        )}
      </div>
    </div>
  );
}
