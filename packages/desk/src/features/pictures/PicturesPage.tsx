import { useEffect, useState } from 'preact/hooks';
import { type PictureFactsFragment, PictureListDocument } from '../../gql/graphql.ts';
import { useList } from '../../list.ts';
import { request } from '../../request.ts';
import { narrow, query } from '../../router.ts';
import { hasRole } from '../../session.ts';
import { Check, Select, TextField } from '../../ui/Field.tsx';
import { ListEnd } from '../../ui/ListEnd.tsx';
import { Await, Empty } from '../../ui/Waiting.tsx';
import { DropPlace, FileButton } from './DropPlace.tsx';
import { PictureDialog } from './PictureDialog.tsx';
import { PictureTile } from './PictureTile.tsx';
import { type Sending, SentFiles, useSending } from './SentFiles.tsx';
import { words } from './words.ts';
import './pictures.css';

/** All pictures, those first that cannot be shown yet. Files are dropped anywhere on the page. */
export default function PicturesPage() {
  const { text, mine, which, picture } = query.value;
  const list = useList<PictureFactsFragment>(
    async (after) => {
      const isIncomplete = which === 'incomplete' ? true : which === 'complete' ? false : undefined;
      const filter = { text: text || undefined, mine: mine ? true : undefined, isIncomplete };
      return (await request(PictureListDocument, { after, ...filter })).pictures;
    },
    [text, mine, which],
  );
  const sending = useSending(() => void list.reload());
  const mayAdd = hasRole(['EDITOR', 'OFFICER', 'ADMINISTRATOR']);
  const close = () => narrow({ picture: '' });
  return (
    <DropPlace onFiles={mayAdd ? sending.send : undefined}>
      <div class="page-top">
        <h1>{words.value.title}</h1>
        {mayAdd && <FileButton onFiles={sending.send} />}
      </div>
      <Filters />
      <SentFiles sending={sending} />
      <Await loaded={list}>
        {({ rows }) => (rows.length === 0 ? <Nothing sending={sending} /> : <Grid rows={rows} />)}
      </Await>
      <ListEnd list={list} />
      {picture && (
        <PictureDialog
          key={picture}
          id={picture}
          isEditable={mayAdd}
          onSaved={() => void list.reload()}
          onClose={close}
        />
      )}
    </DropPlace>
  );
}

function Grid({ rows }: { rows: readonly PictureFactsFragment[] }) {
  return (
    <ul class="picture-grid">
      {rows.map((row) => (
        <li key={row.id}>
          <PictureTile picture={row} />
        </li>
      ))}
    </ul>
  );
}

function Nothing({ sending }: { sending: Sending }) {
  if (sending.files.length > 0) return null;
  return <Empty title={words.value.none}>{words.value.noneMore}</Empty>;
}

function Filters() {
  const [text, setText] = useState(query.value.text ?? '');
  useEffect(() => {
    const timer = setTimeout(() => {
      if (text.trim() !== (query.value.text ?? '')) narrow({ text: text.trim() });
    }, 300);
    return () => clearTimeout(timer);
  }, [text]);
  const { which, mine } = query.value;
  return (
    <search class="filters">
      <TextField label={words.value.find} type="search" value={text} onValue={setText} />
      <Select
        label={words.value.which}
        value={which ?? ''}
        options={[
          ['', words.value.whichAll],
          ['incomplete', words.value.whichIncomplete],
          ['complete', words.value.whichComplete],
        ]}
        onValue={(value) => narrow({ which: value })}
      />
      <Check
        label={words.value.mine}
        checked={Boolean(mine)}
        onValue={(isMine) => narrow({ mine: isMine ? '1' : '' })}
      />
    </search>
  );
}
