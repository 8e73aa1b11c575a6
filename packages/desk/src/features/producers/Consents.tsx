import { useState } from 'preact/hooks';
import { useAction } from '../../action.ts';
import {
  type ConsentScope,
  type KeptProducerFragment,
  RecordConsentDocument,
  WithdrawConsentDocument,
} from '../../gql/graphql.ts';
import { request } from '../../request.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogEnd } from '../../ui/Dialog.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { notify, Problem } from '../../ui/Notice.tsx';
import { formatDay } from '../../words/formats.ts';
import { words as common } from '../../words/words.ts';
import { words } from './words.ts';

interface ConsentsProps {
  producer: KeptProducerFragment;
  onDone: (producer: KeptProducerFragment) => void;
}

/** What each consent allows, whether it stands, and how it was given. */
export function Consents({ producer, onDone }: ConsentsProps) {
  const [recorded, setRecorded] = useState<ConsentScope>();
  const [withdrawn, setWithdrawn] = useState<ConsentScope>();
  // Names of a table are its scopes; Object.keys forgets that.
  const scopes = Object.keys(words.value.scopes) as ConsentScope[];
  return (
    <section class="keeping-form">
      <h2>{words.value.consents}</h2>
      <p class="quiet">{words.value.consentsHint}</p>
      <ul class="plain-list">
        {scopes.map((scope) => {
          const history = producer.consents.filter((each) => each.scope === scope);
          const standing = history.find(({ withdrawnAt }) => !withdrawnAt);
          return (
            <li key={scope}>
              <div class="row">
                <strong>{words.value.scopes[scope]}</strong>
                <span class="quiet">{words.value.allows[scope]}</span>
                {standing ? (
                  <Button isSmall look="danger" onClick={() => setWithdrawn(scope)}>
                    {words.value.withdraw}
                    <span class="unseen">: {words.value.scopes[scope]}</span>
                  </Button>
                ) : (
                  <Button isSmall onClick={() => setRecorded(scope)}>
                    {words.value.record}
                    <span class="unseen">: {words.value.scopes[scope]}</span>
                  </Button>
                )}
              </div>
              {history.map(({ id, givenAt, withdrawnAt, evidence }) => (
                <p key={id} class="quiet small">
                  {withdrawnAt
                    ? words.value.withdrawnOn(formatDay(givenAt), formatDay(withdrawnAt))
                    : words.value.givenOn(formatDay(givenAt))}{' '}
                  “{evidence}”
                </p>
              ))}
            </li>
          );
        })}
      </ul>
      {recorded && (
        <RecordDialog
          producer={producer}
          scope={recorded}
          onDone={onDone}
          onClose={() => setRecorded(undefined)}
        />
      )}
      {withdrawn && (
        <WithdrawDialog
          producer={producer}
          scope={withdrawn}
          onDone={onDone}
          onClose={() => setWithdrawn(undefined)}
        />
      )}
    </section>
  );
}

interface ConsentDialogProps extends ConsentsProps {
  scope: ConsentScope;
  onClose: () => void;
}

function RecordDialog({ producer, scope, onDone, onClose }: ConsentDialogProps) {
  const [evidence, setEvidence] = useState('');
  const [isTried, setTried] = useState(false);
  const recording = useAction(async () => {
    setTried(true);
    if (!evidence.trim()) return;
    const { id, updatedAt: asOf } = producer;
    onDone((await request(RecordConsentDocument, { id, asOf, scope, evidence: evidence.trim() })).kept);
    notify(common.value.saved);
    onClose();
  });
  return (
    <Dialog title={`${words.value.record}: ${words.value.scopes[scope]}`} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void recording.run();
        }}
      >
        <p>{words.value.allows[scope]}</p>
        <TextArea
          label={words.value.evidence}
          hint={words.value.evidenceHint}
          error={isTried && !evidence.trim() ? common.value.required : undefined}
          maxLength={1000}
          autoFocus
          value={evidence}
          onValue={setEvidence}
        />
        <Problem error={recording.error} />
        <DialogEnd>
          <Button type="submit" look="primary" isBusy={recording.isBusy}>
            {words.value.record}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {common.value.cancel}
          </Button>
        </DialogEnd>
      </form>
    </Dialog>
  );
}

function WithdrawDialog({ producer, scope, onDone, onClose }: ConsentDialogProps) {
  const withdrawing = useAction(async () => {
    const { id, updatedAt: asOf } = producer;
    onDone((await request(WithdrawConsentDocument, { id, asOf, scope })).kept);
    onClose();
  });
  return (
    <Dialog title={`${words.value.withdraw}: ${words.value.scopes[scope]}`} onClose={onClose}>
      <p>{words.value.withdrawMore}</p>
      <Problem error={withdrawing.error} />
      <DialogEnd>
        <Button look="danger" isBusy={withdrawing.isBusy} onClick={() => void withdrawing.run()}>
          {words.value.withdraw}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {common.value.cancel}
        </Button>
      </DialogEnd>
    </Dialog>
  );
}
