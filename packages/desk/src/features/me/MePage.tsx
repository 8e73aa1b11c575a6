import { languageName } from '@aul/language';
import { useState } from 'preact/hooks';
import { useAction } from '../../action.ts';
import {
  EndSessionDocument,
  MyAccountDocument,
  type MyAccountFragment,
  RemovePasskeyDocument,
} from '../../gql/graphql.ts';
import { useLoaded } from '../../loaded.ts';
import { request } from '../../request.ts';
import { signOut } from '../../session.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogEnd } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Field.tsx';
import { Problem } from '../../ui/Notice.tsx';
import { Await } from '../../ui/Waiting.tsx';
import { formatAgo, formatDay, formatMoment } from '../../words/formats.ts';
import { chooseLanguage, deskLanguages, language } from '../../words/language.ts';
import { words as common } from '../../words/words.ts';
import { PasskeyForm } from './PasskeyForm.tsx';
import { words } from './words.ts';
import './me.css';

export default function MePage() {
  const loaded = useLoaded(async () => (await request(MyAccountDocument)).viewer, [language.value]);
  return (
    <>
      <div class="page-top">
        <h1>{words.value.title}</h1>
      </div>
      <Await loaded={loaded}>
        {(account) => (
          <div class="me">
            <About account={account} />
            <Passkeys account={account} onChange={loaded.replace} />
            <Sessions account={account} onChange={loaded.replace} />
          </div>
        )}
      </Await>
    </>
  );
}

interface PartProps {
  account: MyAccountFragment;
  onChange: (account: MyAccountFragment) => void;
}

function About({ account: { name, email, role, places, languages } }: { account: MyAccountFragment }) {
  return (
    <section>
      <h2>{name}</h2>
      <p class="quiet">{email}</p>
      <dl class="facts">
        <dt>{words.value.about}</dt>
        <dd>{common.value.roles[role]}</dd>
        <dt>{words.value.places}</dt>
        <dd>{places?.map((place) => place.name).join(', ') ?? common.value.everywhere}</dd>
        <dt>{words.value.languages}</dt>
        <dd>{languages?.map(languageName).join(', ') ?? common.value.allLanguages}</dd>
      </dl>
      <Select
        label={words.value.interface}
        value={language.value}
        options={deskLanguages.map((each) => [each, languageName(each)])}
        onValue={(value) => {
          const chosen = deskLanguages.find((each) => each === value);
          if (chosen) chooseLanguage(chosen);
        }}
      />
    </section>
  );
}

function Passkeys({ account, onChange }: PartProps) {
  const [removed, setRemoved] = useState<MyAccountFragment['passkeys'][number]>();
  return (
    <section>
      <h2>{words.value.passkeys}</h2>
      <p class="quiet">{words.value.passkeysLead}</p>
      {account.passkeys.length === 0 && <p>{words.value.noPasskeys}</p>}
      <ul class="kept">
        {account.passkeys.map((passkey) => (
          <li key={passkey.id}>
            <div>
              <strong>{passkey.name}</strong>{' '}
              <span class="quiet small">
                {words.value.added(formatDay(passkey.createdAt))},{' '}
                {passkey.lastUsedAt ? words.value.used(formatAgo(passkey.lastUsedAt)) : words.value.neverUsed}
              </span>
            </div>
            <Button look="quiet" isSmall onClick={() => setRemoved(passkey)}>
              {words.value.remove}
              <span class="unseen"> {passkey.name}</span>
            </Button>
          </li>
        ))}
      </ul>
      <PasskeyForm onMade={onChange} />
      {removed && (
        <RemoveDialog passkey={removed} onChange={onChange} onClose={() => setRemoved(undefined)} />
      )}
    </section>
  );
}

interface RemoveDialogProps {
  passkey: MyAccountFragment['passkeys'][number];
  onChange: (account: MyAccountFragment) => void;
  onClose: () => void;
}

function RemoveDialog({ passkey: { id, name }, onChange, onClose }: RemoveDialogProps) {
  const removing = useAction(async () => {
    onChange((await request(RemovePasskeyDocument, { id })).removePasskey);
    onClose();
  });
  return (
    <Dialog title={words.value.removeTitle(name)} onClose={onClose}>
      <div class="stack">
        <p>{words.value.removeLead}</p>
        <Problem error={removing.error} />
        <DialogEnd>
          <Button look="danger" isBusy={removing.isBusy} onClick={() => void removing.run()}>
            {words.value.remove}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {common.value.cancel}
          </Button>
        </DialogEnd>
      </div>
    </Dialog>
  );
}

function Sessions({ account, onChange }: PartProps) {
  const ending = useAction(async (id: string) => {
    onChange((await request(EndSessionDocument, { id })).endSession);
  });
  const leaving = useAction(() => signOut({ isEverywhere: true }));
  return (
    <section>
      <h2>{words.value.sessions}</h2>
      <ul class="kept">
        {account.sessions.map(({ id, device, openedFrom, createdAt, isThis }) => (
          <li key={id}>
            <div>
              <strong>{device ?? words.value.program}</strong>{' '}
              <span class="quiet small">
                {[openedFrom, words.value.since(formatMoment(createdAt))].filter(Boolean).join(', ')}
              </span>
            </div>
            {isThis ? (
              <span class="small">{words.value.thisOne}</span>
            ) : (
              <Button
                look="quiet"
                isSmall
                isBusy={ending.isBusy}
                aria-label={words.value.endThat(device ?? words.value.program)}
                onClick={() => void ending.run(id)}
              >
                {words.value.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Problem error={ending.error ?? leaving.error} />
      <div class="row">
        <Button isBusy={leaving.isBusy} onClick={() => void leaving.run()}>
          {words.value.everywhere}
        </Button>
      </div>
    </section>
  );
}
