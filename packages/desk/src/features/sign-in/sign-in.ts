import { post } from '../../request.ts';

/** A code is sent to the address, if somebody works here under it: the answer does not tell. */
export async function sendCode(email: string): Promise<void> {
  await post('/desk/sign-in/code', { email });
}

export async function checkCode(email: string, code: string): Promise<void> {
  await post('/desk/sign-in/check', { email, code });
}

/** Of an invitation, or of the first start. */
export async function openLink(token: string): Promise<void> {
  await post('/desk/sign-in/link', { token });
}
