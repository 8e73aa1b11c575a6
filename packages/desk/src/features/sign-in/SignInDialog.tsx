import { Dialog } from '../../ui/Dialog.tsx';
import { SignInForm } from './SignInForm.tsx';
import { words } from './words.ts';

/** Over the page of somebody whose session ended. It has no way out but to sign in, and the page waits for it. */
export function SignInDialog() {
  return (
    <Dialog title={words.value.again}>
      <div class="stack">
        <p class="quiet">{words.value.againLead}</p>
        <SignInForm />
      </div>
    </Dialog>
  );
}
