import { signal } from '@preact/signals';
import { type StaffRole, ViewerDocument, type ViewerQuery } from './gql/graphql.ts';
import { ask, DeskError, post, whenSignedOut } from './request.ts';

export type Me = ViewerQuery['viewer'];

/** Who works here: undefined until it is known, null when nobody is signed in. */
export const me = signal<Me | null | undefined>();

/** A session ended while somebody was at work: they sign in above their page, which stays as it is. */
export const isInterrupted = signal(false);

/** Why it is not known who works here. */
export const problem = signal<unknown>();

let waiting: PromiseWithResolvers<void> | undefined;

whenSignedOut(() => {
  if (!me.value) {
    me.value = null;
    throw new DeskError('CREDENTIALS_NEEDED', 'Nobody is signed in.');
  }
  isInterrupted.value = true;
  waiting ??= Promise.withResolvers();
  return waiting.promise;
});

/** Looks who is signed in: at the start, and after somebody did. */
export async function meetViewer(): Promise<void> {
  problem.value = undefined;
  try {
    const { viewer } = await ask(ViewerDocument, {});
    // Somebody else at the same desk: what is on the page is not theirs.
    if (me.value && me.value.email !== viewer.email) return window.location.reload();
    me.value = viewer;
    isInterrupted.value = false;
    waiting?.resolve();
    waiting = undefined;
  } catch (error) {
    if (error instanceof DeskError && error.code === 'CREDENTIALS_NEEDED') me.value = null;
    else problem.value = error;
  }
}

/** Ends this session, or all of them. What was shown goes with it; what was typed waits for whoever typed it. */
export async function signOut({ isEverywhere = false } = {}): Promise<void> {
  await post('/desk/sign-out', { everywhere: isEverywhere });
  window.location.hash = '';
  window.location.reload();
}

export function hasRole(roles: readonly StaffRole[] | undefined): boolean {
  return !roles || (me.value ? roles.includes(me.value.role) : false);
}
