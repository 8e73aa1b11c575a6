import { useEffect } from 'preact/hooks';
import { go, path } from '../../router.ts';
import { me } from '../../session.ts';
import { Entrance } from './Entrance.tsx';
import { SignInForm } from './SignInForm.tsx';
import { words } from './words.ts';

export function SignInPage() {
  const isIn = Boolean(me.value);
  useEffect(() => {
    if (isIn && path.value === '/sign-in') go('/');
  }, [isIn]);
  return (
    <Entrance title={words.value.title}>
      <p class="quiet">{words.value.lead}</p>
      <SignInForm />
    </Entrance>
  );
}
