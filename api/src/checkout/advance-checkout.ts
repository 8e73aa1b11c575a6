import type { Language } from '@aul/language';
import type { Currency } from '@aul/money';
import { sql } from 'kysely';
import { DomainError } from '../errors.ts';
import { found, type OperationContext, transaction } from '../operation.ts';
import type { PaymentMethod } from '../payment/payment-method.ts';
import { type ChargeReport, type PaymentProvider, PaymentRefused } from '../payment/payment-provider.ts';
import type { Providers } from '../payment/providers.ts';
import { type AppliedReport, applyReport } from './apply-report.ts';
import { failCheckout } from './fail-checkout.ts';
import type { ProviderRequest } from './report-consequence.rules.ts';

/** More turns than any path through a checkout has. */
const mostTurns = 6;

/** Where a checkout stands when it went as far as it goes now. */
export interface Advanced extends Omit<AppliedReport, 'ask'> {
  /** The page on which the buyer has to pay, while it waits for them. */
  redirectUrl: string | null;
  /** Why the provider said no just now, in its own words. */
  refusal?: DomainError;
}

/**
 * Takes a checkout as far as it goes now: asks the provider what became of the money, draws the consequences, and asks
 * for what follows from them. Whoever calls it whenever, and however often at once, the result is the same; it goes on
 * where it was left when a process is killed.
 *
 * Throws PaymentUnknown when the provider cannot say: call it again later.
 */
export async function advanceCheckout(
  ctx: OperationContext,
  providers: Providers,
  checkoutId: string,
): Promise<Advanced> {
  return advanceCharge(ctx, providers, { checkoutId, ...(await readCharge(ctx, checkoutId)) });
}

/** The same for a checkout whose charge is at hand. */
export async function advanceCharge(
  ctx: OperationContext,
  providers: Providers,
  charge: OpenCharge & { checkoutId: string },
): Promise<Advanced> {
  const { checkoutId, method } = charge;
  const provider = providers.get(method);
  if (!provider) throw new Error(`Nobody takes money by ${method} here.`);
  let report = await ask(provider, charge);
  if (report instanceof DomainError) {
    const failure =
      report.code === 'PAYMENT_METHOD_UNSUITABLE' ? 'PAYMENT_METHOD_UNSUITABLE' : 'PAYMENT_DECLINED';
    await transaction(ctx, (tx) => failCheckout(tx, checkoutId, failure));
    return { order: null, failure, redirectUrl: null, refusal: report };
  }
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const known: ChargeReport | null = report;
    const { ask: next, ...applied } = await transaction(ctx, (tx) => applyReport(tx, checkoutId, known));
    if (!next || !known) return { ...applied, redirectUrl: known?.redirectUrl ?? null };
    report = await request(provider, next, { checkoutId, reference: known.reference });
  }
  throw new Error(`The checkout ${checkoutId} does not come to rest.`);
}

export interface OpenCharge {
  method: PaymentMethod;
  isOpen: boolean;
  isPastHold: boolean;
  reference: string | null;
  amountMinor: string;
  currency: Currency;
  email: string;
  language: Language;
  returnUrl: string;
  holdUntil: Date;
}

async function readCharge(ctx: OperationContext, checkoutId: string): Promise<OpenCharge> {
  const { rows } = await sql<OpenCharge>`
    select checkout.method, checkout.state in ('HELD', 'WAITING') as "isOpen", reference,
      amount_minor::text as "amountMinor", currency, terms->'buyer'->>'email' as email, terms->>'language' as language,
      return_url as "returnUrl", hold_until as "holdUntil", hold_until <= ${ctx.now} as "isPastHold"
    from checkout join payment on payment.checkout_id = checkout.id where checkout.id = ${checkoutId}`.execute(
    ctx.db,
  );
  const charge = found(rows[0], 'The checkout');
  return { ...charge, holdUntil: new Date(charge.holdUntil) };
}

/** A charge that is not there yet is begun, while there is time for it; otherwise the provider says how it stands. */
async function ask(
  provider: PaymentProvider,
  { checkoutId, isOpen, isPastHold, reference, ...charge }: OpenCharge & { checkoutId: string },
): Promise<ChargeReport | null | DomainError> {
  if (!isOpen || reference !== null || isPastHold) return provider.find(checkoutId, reference);
  try {
    const { amountMinor, currency, email, language, returnUrl, holdUntil } = charge;
    const asked = { checkoutId, amountMinor: BigInt(amountMinor), currency, email, language, returnUrl };
    return await provider.begin({ ...asked, expiresAt: holdUntil });
  } catch (error) {
    if (error instanceof DomainError) return error;
    if (error instanceof PaymentRefused) return new DomainError('PAYMENT_DECLINED', {}, { cause: error });
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
  next: ProviderRequest,
  { checkoutId, reference }: Charged,
): Promise<ChargeReport | null> {
  try {
    switch (next) {
      case 'CAPTURE':
        return await provider.capture(reference, checkoutId);
      case 'CANCEL':
        return await provider.cancel(reference, checkoutId);
      case 'CLOSE':
        return await provider.close(reference, checkoutId);
    }
  } catch (error) {
    if (!(error instanceof PaymentRefused)) throw error;
    return provider.find(checkoutId, reference);
  }
}
