import type { Language } from '@aul/language';
import type { Currency } from '@aul/money';
import { sql } from 'kysely';
import { found, type OperationContext, transaction } from '../operation.ts';
import type { PaymentMethod } from '../payment/payment-method.ts';
import { type ChargeReport, type PaymentProvider, PaymentRefused } from '../payment/payment-provider.ts';
import type { Providers } from '../payment/providers.ts';
import { applyReport, type NextRequest } from './apply-report.ts';
import { failCheckout } from './fail-checkout.ts';

/** More turns than any path through a checkout has. */
const mostTurns = 6;

/**
 * Takes a checkout as far as it goes now: asks the provider what became of the money, draws the consequences, and asks
 * for what follows from them. Whoever calls it whenever, and however often at once, the result is the same; it goes on
 * where it was left when a process is killed. Gives the page on which the buyer has to pay, while it waits for them.
 *
 * Throws PaymentUnknown when the provider cannot say: call it again later.
 */
export async function advanceCheckout(
  ctx: OperationContext,
  providers: Providers,
  checkoutId: string,
): Promise<string | null> {
  const charge = await readCharge(ctx, checkoutId);
  const provider = providers.get(charge.method);
  if (!provider) throw new Error(`Nobody takes money by ${charge.method} here.`);
  let report = await ask(provider, { checkoutId, charge });
  if (report === 'refused') {
    await transaction(ctx, (tx) => failCheckout(tx, checkoutId, 'PAYMENT_DECLINED'));
    return null;
  }
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const next = await transaction(ctx, (tx) => applyReport(tx, checkoutId, report as ChargeReport | null));
    if (!next || !report) return report?.redirectUrl ?? null;
    report = await request(provider, next, { checkoutId, reference: report.reference });
  }
  throw new Error(`The checkout ${checkoutId} does not come to rest.`);
}

interface OpenCharge {
  method: PaymentMethod;
  isOpen: boolean;
  isPastHold: boolean;
  reference: string | null;
  amountMinor: string;
  currency: Currency;
  email: string;
  language: Language;
  returnUrl: string;
  holdUntil: string;
}

async function readCharge(ctx: OperationContext, checkoutId: string): Promise<OpenCharge> {
  const { rows } = await sql<OpenCharge>`
    select checkout.method, checkout.state in ('HELD', 'WAITING') as "isOpen", reference,
      amount_minor::text as "amountMinor", currency, terms->'buyer'->>'email' as email, terms->>'language' as language,
      return_url as "returnUrl", hold_until as "holdUntil", hold_until <= ${ctx.now} as "isPastHold"
    from checkout join payment on payment.checkout_id = checkout.id where checkout.id = ${checkoutId}`.execute(
    ctx.em.getKysely(),
  );
  return found(rows[0], 'The checkout');
}

interface Asking {
  checkoutId: string;
  charge: OpenCharge;
}

/** A charge that is not there yet is begun, while there is time for it; otherwise the provider says how it stands. */
async function ask(
  provider: PaymentProvider,
  { checkoutId, charge }: Asking,
): Promise<ChargeReport | null | 'refused'> {
  const { isOpen, isPastHold, reference, holdUntil, amountMinor, currency, email, language, returnUrl } =
    charge;
  if (!isOpen || reference !== null || isPastHold) return provider.find(checkoutId, reference);
  try {
    return await provider.begin({
      checkoutId,
      amountMinor: BigInt(amountMinor),
      currency,
      email,
      language,
      returnUrl,
      expiresAt: new Date(holdUntil),
    });
  } catch (error) {
    if (error instanceof PaymentRefused) return 'refused';
    throw error;
  }
}

interface Charged {
  checkoutId: string;
  reference: string;
}

/** A refusal says that the charge stands otherwise than we thought: the provider tells how. */
async function request(
  provider: PaymentProvider,
  next: NonNullable<NextRequest>,
  { checkoutId, reference }: Charged,
): Promise<ChargeReport | null> {
  try {
    return next === 'CAPTURE'
      ? await provider.capture(reference, checkoutId)
      : await provider.cancel(reference, checkoutId);
  } catch (error) {
    if (!(error instanceof PaymentRefused)) throw error;
    return provider.find(checkoutId, reference);
  }
}
