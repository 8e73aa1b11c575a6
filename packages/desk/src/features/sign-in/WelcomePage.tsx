import { useEffect, useState } from 'preact/hooks';
import { useAction } from '../../action.ts';
import { go } from '../../router.ts';
import { me, meetViewer } from '../../session.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Notice.tsx';
import { Spinner } from '../../ui/Waiting.tsx';
import { Entrance } from './Entrance.tsx';
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
  if (opening.error) {
    return (
      <Entrance title={words.value.title}>
        <Problem error={new Error(words.value.linkFailed)} />
        <SignInForm />
      </Entrance>
    );
  }
  if (!isOpen || !me.value) {
    return (
      <Entrance title={words.value.welcome}>
        <Spinner label={words.value.opening} />
      </Entrance>
    );
  }
  return (
    <Entrance title={words.value.greeting(me.value.name)}>
      <Button look="primary" onClick={() => go('/')}>
        {words.value.later}
      </Button>
    </Entrance>
  );
}
