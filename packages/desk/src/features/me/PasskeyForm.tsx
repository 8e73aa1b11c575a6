import { useState } from 'preact/hooks';
import { useAction } from '../../action.ts';
import type { MyAccountFragment } from '../../gql/graphql.ts';
import { DeskError } from '../../request.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { notify, Problem } from '../../ui/Notice.tsx';
import { hasPasskeys } from '../sign-in/passkey.ts';
import { deviceName, makePasskey } from './make-passkey.ts';
import { words } from './words.ts';

/** Makes a passkey on this device. */
export function PasskeyForm({ onMade }: { onMade: (account: MyAccountFragment) => void }) {
  const [name, setName] = useState(deviceName());
  const making = useAction(async () => {
    const account = await makePasskey(name.trim() || deviceName());
    notify(words.value.passkeyAdded);
    onMade(account);
  });
  if (!hasPasskeys()) return <p class="quiet">{words.value.notHere}</p>;
  const error =
    making.error && !(making.error instanceof DeskError)
      ? new Error(words.value.passkeyNotMade)
      : making.error;
  return (
    <form
      class="passkey-form"
      onSubmit={(event) => {
        event.preventDefault();
        void making.run();
      }}
    >
      <TextField
        label={words.value.passkeyName}
        hint={words.value.passkeyNameHint}
        maxLength={100}
        value={name}
        onValue={setName}
      />
      <Button type="submit" look="primary" isBusy={making.isBusy}>
        {words.value.addPasskey}
      </Button>
      <Problem error={error} />
    </form>
  );
}
