import { type StandInOptions, type StandInStripe, startStandInStripe } from './stand-in-stripe.ts';
import type { StandInPayment } from './stand-in-stripe-books.ts';

/** What the parent asks for; each is answered. */
export type StripeOrder =
  | { order: 'start'; options: Omit<StandInOptions, 'now'> }
  /** Nothing goes wrong any more. */
  | { order: 'calm' }
  /** It is later by so much. */
  | { order: 'later'; ms: number }
  /** Waits until every event was answered. */
  | { order: 'deliver' }
  | { order: 'payments' };

export type StripeAnswer = { url: string } | { payments: StandInPayment[] } | Record<string, never>;

/** The stand-in for Stripe in a process of its own: it lives while others are killed. Ends with its parent. */
let stripe: StandInStripe | undefined;
let faults: StandInOptions['faults'] = {};
let ahead = 0;

process.on('message', (message) => {
  // The parent sends no others.
  answer(message as StripeOrder).then(
    (said) => process.send?.(said),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit());

async function answer(message: StripeOrder): Promise<StripeAnswer> {
  switch (message.order) {
    case 'start': {
      faults = { ...message.options.faults };
      stripe = await startStandInStripe({ ...message.options, faults, now: () => Date.now() + ahead });
      return { url: stripe.url };
    }
    case 'calm':
      for (const fault of [
        'HANG_AFTER',
        'ERROR_AFTER',
        'DROP_AFTER',
        'DROP_BEFORE',
        'RATE_LIMIT_BEFORE',
      ] as const)
        if (faults) faults[fault] = 0;
      return {};
    case 'later':
      ahead = message.ms;
      return {};
    case 'deliver':
      await stripe?.eventsDelivered();
      return {};
    case 'payments':
      return { payments: stripe?.payments() ?? [] };
  }
}
