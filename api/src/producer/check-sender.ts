import { countryForm } from '../address/country-form.ts';
import { isPrintable, isWrittenIn, narrow, tidy } from '../address/plain-text.rules.ts';
import { normalPostalCode } from '../address/postal-code.rules.ts';
import { checkEmail } from '../contact/check-email.rules.ts';
import { checkPhone } from '../contact/check-phone.rules.ts';
import { refuseUnless, type Transaction } from '../operation.ts';
import { countryOf } from '../place/country-of.ts';
import type { Sender } from './sender.ts';

/** As they were typed. */
export interface GivenSender {
  street: string;
  postalCode?: string | null | undefined;
  phone: string;
  email?: string | null | undefined;
}

/** As many as one line of a customs form holds. */
const streetLimit = 80;

/**
 * The details as they are kept: tidy, the code and the number as the country of the place writes them. Throws BAD_USER_INPUT
 * with what is wrong.
 */
export async function checkSender(
  tx: Transaction,
  { street: typed, postalCode, phone, email }: GivenSender,
  placeId: string,
): Promise<Sender> {
  const country = await countryOf(tx, placeId);
  const street = narrow(tidy(typed));
  refuseUnless(isPrintable(street) && isWrittenIn(street, []), 'The street of a sender is in Latin letters');
  refuseUnless(street.length <= streetLimit, `The street of a sender has ${streetLimit} characters at most`);
  const code = postalCode && normalPostalCode(postalCode, countryForm(country)?.postalCode);
  refuseUnless(code !== null || !postalCode, `${postalCode} is no postal code of ${country}`);
  const checkedPhone = checkPhone(phone, country);
  refuseUnless(checkedPhone.phone !== null, 'This is no telephone number');
  const checkedEmail = email ? checkEmail(email) : null;
  refuseUnless(checkedEmail?.problem == null, 'This is no email address');
  return { street, postalCode: code || null, phone: checkedPhone.phone, email: checkedEmail?.email ?? null };
}
