import { type Language, languageName, languages } from '@aul/language';
import { useState } from 'preact/hooks';
import { useAction } from '../../action.ts';
import { PlacesAboutDocument, StartStoryDocument, type StoryType } from '../../gql/graphql.ts';
import { request } from '../../request.ts';
import { go } from '../../router.ts';
import { me } from '../../session.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogEnd } from '../../ui/Dialog.tsx';
import { Select, TextField } from '../../ui/Field.tsx';
import { Problem } from '../../ui/Notice.tsx';
import { type Picked, PlacePicker } from '../../ui/PlacePicker.tsx';
import { language as deskLanguage } from '../../words/language.ts';
import { words as common } from '../../words/words.ts';
import { words } from './words.ts';

/** As little as a story can be begun with; then it is written. */
export function StartStoryDialog({ onClose }: { onClose: () => void }) {
  const theirs = me.value?.languages ?? languages;
  const [type, setType] = useState<StoryType>('VILLAGE');
  const [title, setTitle] = useState('');
  const [language, setLanguage] = useState<Language>(
    theirs.includes(deskLanguage.value) ? deskLanguage.value : (theirs[0] ?? 'en'),
  );
  const [places, setPlaces] = useState<readonly Picked[]>([]);
  const [problem, setProblem] = useState<string>();
  const starting = useAction(async () => {
    setProblem(title.trim() ? undefined : words.value.needed);
    if (!title.trim()) return;
    const { startStory } = await request(StartStoryDocument, {
      type,
      title: title.trim(),
      language,
      places: places.map(({ key }) => key),
    });
    onClose();
    go(`/write/${startStory.id}/${language}`);
  });
  return (
    <Dialog title={words.value.startTitle} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void starting.run();
        }}
      >
        <TextField
          label={words.value.storyTitle}
          hint={words.value.storyTitleHint}
          error={problem}
          lang={language}
          autoFocus
          autoComplete="off"
          maxLength={300}
          value={title}
          onValue={setTitle}
        />
        <div class="fields">
          <Select
            label={words.value.storyLanguage}
            value={language}
            options={theirs.map((each) => [each, languageName(each)])}
            onValue={(value) => setLanguage(theirs.find((each) => each === value) ?? language)}
          />
          <Select
            label={words.value.storyType}
            value={type}
            options={types.map((each) => [each, words.value.storyTypes[each]])}
            onValue={(value) => setType(types.find((each) => each === value) ?? type)}
          />
        </div>
        <PlacePicker
          label={words.value.storyPlaces}
          hint={words.value.storyPlacesHint}
          chosen={places}
          onChange={setPlaces}
          find={findPlaces}
          removeLabel={words.value.removePlace}
        />
        <Problem error={starting.error} />
        <DialogEnd>
          <Button type="submit" look="primary" isBusy={starting.isBusy}>
            {words.value.start}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {common.value.cancel}
          </Button>
        </DialogEnd>
      </form>
    </Dialog>
  );
}

const types: readonly StoryType[] = ['VILLAGE', 'PRODUCER', 'PRODUCT', 'PROGRAMME', 'EVENT', 'NEWS'];

async function findPlaces(text: string): Promise<readonly Picked[]> {
  const { deskPlaces } = await request(PlacesAboutDocument, { text });
  return deskPlaces.map(({ id, path, name }) => ({ key: id, name, more: path }));
}
