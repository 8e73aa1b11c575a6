import { DeskError } from '../../request.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Notice.tsx';
import { words as keeping } from '../keeping/words.ts';

/** What went wrong; where somebody else was first, with the way to what it is now. */
export function Raced({ error, onReload }: { error: unknown; onReload: () => void }) {
  const isRaced = error instanceof DeskError && error.code === 'RECORD_CHANGED';
  return (
    <Problem error={error}>
      {isRaced && (
        <Button isSmall onClick={onReload}>
          {keeping.value.readAgain}
        </Button>
      )}
    </Problem>
  );
}
