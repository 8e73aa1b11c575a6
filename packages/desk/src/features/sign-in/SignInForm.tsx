import { useEffect, useRef, useState } from 'preact/hooks';
import { useAction } from '../../action.ts';
import { DeskError } from '../../request.ts';
import { meetViewer } from '../../session.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Problem } from '../../ui/Notice.tsx';
import { describeError } from '../../words/describe-error.ts';
import { hasPasskeys, offerPasskeys, signInByPasskey } from './passkey.ts';
import { checkCode, sendCode } from './sign-in.ts';
import { words } from './words.ts';

/** By a code that is sent, or by a passkey. Whoever is signed in afterwards is met. */
export function SignInForm() {
  const [email, setEmail] = useState('');
  const [isSent, setSent] = useState(false);
  useEffect(() => {
    void offerPasskeys().then((isSignedIn) => (isSignedIn ? meetViewer() : undefined));
  }, []);
  return isSent ? (
    <CodeForm email={email} onBack={() => setSent(false)} />
  ) : (
    <EmailForm email={email} onEmail={setEmail} onSent={() => setSent(true)} />
  );
}

interface EmailFormProps {
  email: string;
  onEmail: (email: string) => void;
  onSent: () => void;
}

function EmailForm({ email, onEmail, onSent }: EmailFormProps) {
  const sending = useAction(async () => {
    await sendCode(email.trim());
    onSent();
  });
  const passkey = useAction(async () => {
    await signInByPasskey();
    await meetViewer();
  });
  return (
    <form
      class="sign-in-form"
      onSubmit={(event) => {
        event.preventDefault();
        void sending.run();
      }}
    >
      <TextField
        label={words.value.email}
        type="email"
        name="email"
        autoComplete="username webauthn"
        required
        autoFocus
        value={email}
        onValue={onEmail}
      />
      <Button type="submit" look="primary" isBusy={sending.isBusy}>
        {words.value.sendCode}
      </Button>
      <Problem error={sending.error} />
      {hasPasskeys() && (
        <>
          <p class="or quiet">{words.value.or}</p>
          <Button isBusy={passkey.isBusy} onClick={() => void passkey.run()}>
            {words.value.byPasskey}
          </Button>
          <Problem
            error={
              passkey.error instanceof DeskError
                ? passkey.error
                : passkey.error && new Error(words.value.passkeyFailed)
            }
          />
        </>
      )}
    </form>
  );
}

const digits = 6;

function CodeForm({ email, onBack }: { email: string; onBack: () => void }) {
  const [code, setCode] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const checking = useAction(async (given: string) => {
    try {
      await checkCode(email.trim(), given);
    } catch (error) {
      field.current?.select();
      throw error;
    }
    await meetViewer();
  });
  return (
    <form
      class="sign-in-form"
      onSubmit={(event) => {
        event.preventDefault();
        void checking.run(code);
      }}
    >
      <p role="status">{words.value.codeSent(email.trim())}</p>
      <TextField
        label={words.value.code}
        class="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        autoFocus
        control={field}
        value={code}
        error={checking.error ? describeError(checking.error) : undefined}
        onValue={(value) => {
          // A code is often pasted with a space in its middle, or with the words around it.
          const typed = value.replace(/\D/g, '').slice(0, digits);
          setCode(typed);
          if (field.current) field.current.value = typed;
          if (typed.length === digits && typed !== code) void checking.run(typed);
        }}
      />
      <Button type="submit" look="primary" isBusy={checking.isBusy}>
        {words.value.check}
      </Button>
      <Button look="quiet" onClick={onBack}>
        {words.value.otherAddress}
      </Button>
    </form>
  );
}
