import { type Language, languageName, languages } from '@aul/language';
import { useState } from 'preact/hooks';
import { useAction } from '../../action.ts';
import {
  DescribePictureDocument,
  type PictureFactsFragment,
  PictureFactsOfDocument,
} from '../../gql/graphql.ts';
import { useLoaded } from '../../loaded.ts';
import { request } from '../../request.ts';
import { me } from '../../session.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogEnd } from '../../ui/Dialog.tsx';
import { Check, TextArea, TextField } from '../../ui/Field.tsx';
import { notify, Problem } from '../../ui/Notice.tsx';
import { Await } from '../../ui/Waiting.tsx';
import { deskLanguages } from '../../words/language.ts';
import { words as common } from '../../words/words.ts';
import { FocusField } from './FocusField.tsx';
import { type Person, PersonField } from './PersonField.tsx';
import { type Alt, altsOf } from './picture.ts';
import { words } from './words.ts';
import './pictures.css';

interface PictureDialogProps {
  id: string;
  isEditable: boolean;
  onSaved: () => void;
  onClose: () => void;
}

/** All that there is to say of one picture. */
export function PictureDialog({ id, isEditable, onSaved, onClose }: PictureDialogProps) {
  const loaded = useLoaded(async () => (await request(PictureFactsOfDocument, { id })).picture ?? null, [id]);
  return (
    <Dialog title={words.value.describe} onClose={onClose} isWide>
      <Await loaded={loaded}>
        {(picture) =>
          picture ? (
            <PictureForm picture={picture} isEditable={isEditable} onSaved={onSaved} onClose={onClose} />
          ) : (
            <p>{words.value.missing}</p>
          )
        }
      </Await>
      {!loaded.data && (
        <DialogEnd>
          <Button onClick={onClose}>{common.value.close}</Button>
        </DialogEnd>
      )}
    </Dialog>
  );
}

type FormProps = Omit<PictureDialogProps, 'id'> & { picture: PictureFactsFragment };

function PictureForm({ picture, isEditable, onSaved, onClose }: FormProps) {
  const [alt, setAlt] = useState<Alt>(altsOf(picture));
  const [credit, setCredit] = useState(picture.credit);
  const [licence, setLicence] = useState(picture.licence);
  const [isGenerated, setIsGenerated] = useState(picture.isGenerated);
  const [focus, setFocus] = useState({ focusX: picture.focusX, focusY: picture.focusY });
  const [person, setPerson] = useState<Person | null | undefined>(personOf(picture));
  const save = useAction(async () => {
    const told = { alt, credit, licence, isGenerated, ...focus, personProducerId: person?.id ?? null };
    const { describePicture } = await request(DescribePictureDocument, { id: picture.id, ...told });
    notify(describePicture.isComplete ? words.value.savedComplete : words.value.savedIncomplete);
    onSaved();
    onClose();
  });
  const mine = me.value?.languages;
  const others = languages.filter((each) => !deskLanguages.some((desk) => desk === each));
  const field = (language: Language) => (
    <TextArea
      key={language}
      label={`${words.value.alt} · ${languageName(language)}`}
      lang={language}
      value={alt[language] ?? ''}
      maxLength={1_000}
      disabled={!isEditable || (mine ? !mine.includes(language) : false)}
      onValue={(text) => setAlt({ ...alt, [language]: text })}
    />
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save.run();
      }}
    >
      <div class="picture-form">
        <FocusField picture={picture} isEditable={isEditable} {...focus} onFocus={setFocus} />
        <div class="words">
          {!picture.isComplete && picture.lacks.length > 0 && (
            <p class="lacking">
              {words.value.lacking(picture.lacks.map((lack) => words.value.lacks[lack]).join(', '))}
            </p>
          )}
          <p class="hint">{words.value.altHint}</p>
          {deskLanguages.map(field)}
          <details open={others.some((each) => alt[each]) || undefined}>
            <summary>{words.value.others}</summary>
            <div class="words">{others.map(field)}</div>
          </details>
          <TextField
            label={words.value.credit}
            hint={words.value.creditHint}
            value={credit}
            maxLength={300}
            disabled={!isEditable}
            onValue={setCredit}
          />
          <TextField
            label={words.value.licence}
            hint={words.value.licenceHint}
            value={licence}
            maxLength={300}
            list="licences"
            disabled={!isEditable}
            onValue={setLicence}
          />
          <datalist id="licences">
            {['CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0'].map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
          <Check
            label={words.value.generated}
            checked={isGenerated}
            disabled={!isEditable}
            onValue={setIsGenerated}
          />
          <PersonField person={person} isEditable={isEditable} onPerson={setPerson} />
          {picture.lacks.includes('CONSENT') && <p class="hint">{words.value.consentNeeded}</p>}
        </div>
      </div>
      <Problem error={save.error} />
      <DialogEnd>
        {isEditable && (
          <Button type="submit" look="primary" isBusy={save.isBusy} disabled={person === undefined}>
            {words.value.save}
          </Button>
        )}
        <Button onClick={onClose}>{isEditable ? common.value.cancel : common.value.close}</Button>
      </DialogEnd>
    </form>
  );
}

function personOf({ personProducerId, personName }: PictureFactsFragment): Person | null {
  return personProducerId ? { id: personProducerId, name: personName ?? personProducerId } : null;
}
