import { useEffect, useState } from 'preact/hooks';
import { useAction } from '../../action.ts';
import { go } from '../../router.ts';
import { me, meetViewer } from '../../session.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Notice.tsx';
import { Spinner } from '../../ui/Waiting.tsx';
import { PasskeyForm } from '../me/PasskeyForm.tsx';
import { Entrance } from './Entrance.tsx';
import { hasPasskeys } from './passkey.ts';
import { SignInForm } from './SignInForm.tsx';
import { openLink } from './sign-in.ts';
import { words } from './words.ts';

/** Behind the link of an invitation, or of the first start. It opens once. */
export function WelcomePage({ token }: { token: string }) {
  const [isOpen, setOpen] = useState(false);
  const opening = useAction(async () => {
    await openLink(token);
    await meetViewer();
    setOpen(true);
  });
  useEffect(() => {
    void opening.run();
  }, [token]);
  if (opening.error) return <Refused isSignedIn={Boolean(me.value)} />;
  if (!isOpen || !me.value) {
    return (
      <Entrance title={words.value.welcome}>
        <Spinner label={words.value.opening} />
      </Entrance>
    );
  }
  return <Offer name={me.value.name} />;
}

function Offer({ name }: { name: string }) {
  const isOffered = hasPasskeys();
  useEffect(() => {
    if (!isOffered) go('/');
  }, [isOffered]);
  return (
    <Entrance title={words.value.greeting(name)}>
      <h2>{words.value.offer}</h2>
      <p class="quiet">{words.value.offerLead}</p>
      <PasskeyForm onMade={() => go('/')} />
      <div class="row">
        <Button look="quiet" onClick={() => go('/')}>
          {words.value.later}
        </Button>
      </div>
    </Entrance>
  );
}

/** Whoever is in already, or signs in here, goes on to the desk. */
function Refused({ isSignedIn }: { isSignedIn: boolean }) {
  useEffect(() => {
    if (isSignedIn) go('/');
  }, [isSignedIn]);
  return (
    <Entrance title={words.value.title}>
      <Problem error={new Error(words.value.linkFailed)} />
      <SignInForm />
    </Entrance>
  );
}
