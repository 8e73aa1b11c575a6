import type { Asker } from '@aul/client';
import type { PlacedFragment, PlaceOrderInput, PlaceOrderMutation } from '../../gql/graphql.ts';
import { keep, kept } from '../../ui/kept.ts';
import { codeOf, openCodes } from '../basket/error-code.ts';
import type { checkoutDocuments, returnDocuments } from './checkout-documents.ts';

/** What a buyer has begun, until it is decided: across pages, tabs and visits. */
export interface Attempt {
  key: string;
  /** Of the basket. */
  token: string;
}

/** What became of an attempt: one of these; none, where nobody knows yet and asking again with the same key is right. */
export interface Outcome {
  order?: PlacedFragment['order'];
  /** Where the buyer pays. */
  redirectUrl?: string | null;
  problems?: PlaceOrderMutation['placeOrder']['problems'];
  /** Code of the error that ended it. */
  failed?: string;
}

export interface Asking<Documents> {
  client: Asker;
  documents: Documents;
  /** Told before each pause. */
  tell(seconds: number): void;
  pause?(seconds: number): Promise<void>;
}

export const keptAttempt = () => kept<Attempt>('attempt');

/**
 * Buys a basket. An attempt of before that is not decided is asked about first: it may have become an order. The same
 * input goes with the same key, so that it is ordered once however often it is sent.
 */
export async function placeOrder(
  asking: Asking<typeof checkoutDocuments>,
  input: Omit<PlaceOrderInput, 'key'>,
): Promise<Outcome> {
  const text = JSON.stringify(input);
  let attempt = keptAttempt();
  if (attempt && kept('sent', 'sessionStorage') !== text) {
    const before = await resume(asking, attempt);
    if (before.order || !Object.keys(before).length) return before;
    attempt = undefined;
  }
  attempt ??= { key: newKey(), token: input.token };
  keep('attempt', attempt);
  keep('sent', text, 'sessionStorage');
  const { client, documents } = asking;
  const variables = { input: { ...input, key: attempt.key } };
  return decide(asking, async () => (await client.query(documents.PlaceOrder, variables)).placeOrder);
}

/** What became of an attempt that was begun before. */
export function resume(asking: Asking<typeof returnDocuments>, attempt: Attempt): Promise<Outcome> {
  const { client, documents } = asking;
  return decide(
    asking,
    async () => (await client.query(documents.ContinueCheckout, { ...attempt })).continueCheckout,
  );
}

/** Longer from one to the next, half a minute in all. */
const pauses = [2, 4, 8, 15];
/** Errors after which nobody knows what became of it. The line broke, or somebody works on it. */
const open = RegExp(`^(${openCodes}|CHECKOUT_IN_PROGRESS)$`);

async function decide(
  { tell, pause = wait }: Asking<unknown>,
  send: () => Promise<Outcome>,
): Promise<Outcome> {
  for (let turn = 0; ; turn++) {
    try {
      const outcome = await send();
      if (outcome.order) {
        for (const name of ['basket', 'draft', 'sent']) forget(name);
        keep('thanks', outcome.order.number, 'sessionStorage');
      }
      if (outcome.order || !outcome.redirectUrl) forget('attempt');
      return outcome;
    } catch (error) {
      const failed = codeOf(error);
      if (!open.test(failed)) {
        forget('attempt');
        return { failed };
      }
    }
    const seconds = pauses[turn];
    if (!seconds) return {};
    tell(seconds);
    await pause(seconds);
  }
}

function forget(name: string): void {
  keep(name, undefined);
  keep(name, undefined, 'sessionStorage');
}

const wait = (seconds: number) => new Promise<void>((resolve) => setTimeout(resolve, seconds * 1000));

/** Of 32 digits; also where a page is not served securely. */
const newKey = () => [...crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte % 10).join('');
