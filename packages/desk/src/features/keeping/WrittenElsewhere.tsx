import { address } from '../../router.ts';
import { language } from '../../words/language.ts';
import { words } from './words.ts';

/** Says where the words of a record are written, where that is not its form. */
export function WrittenElsewhere({ manuscriptId }: { manuscriptId: string | null | undefined }) {
  if (!manuscriptId) return null;
  return (
    <p class="quiet">
      {words.value.writtenElsewhere}{' '}
      <a href={address(`/write/${manuscriptId}/${language.value}`)}>{words.value.toEditor}</a>
    </p>
  );
}
