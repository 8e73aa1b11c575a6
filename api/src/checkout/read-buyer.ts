import { AddressField } from '../address/address-field.ts';
import { checkAddress, needsLatin } from '../address/check-address.rules.ts';
import type { FieldProblem } from '../address/field-problem.ts';
import { checkEmail } from '../contact/check-email.rules.ts';
import { checkPhone } from '../contact/check-phone.rules.ts';
import {
  CheckoutField,
  type CheckoutProblem,
  CheckoutProblemCode,
  type PlaceOrderInput,
} from './checkout.ts';
import type { TermsBuyer } from './checkout-terms.ts';

export type ReadBuyer = { buyer: TermsBuyer; problems: [] } | { buyer: null; problems: CheckoutProblem[] };

/** The buyer as the order keeps them, or everything that they have to correct. */
export function readBuyer({ email, phone, address, latinAddress }: PlaceOrderInput): ReadBuyer {
  const checkedEmail = checkEmail(email);
  const checkedPhone = checkPhone(phone, address.country);
  const local = checkAddress(address);
  // The same place in other letters.
  const latin = latinAddress
    ? checkAddress({ ...latinAddress, country: address.country }, { script: 'latin' })
    : null;
  const isLatinMissing = local.address !== null && needsLatin(local.address) && !latin;
  const problems = [
    ...show(CheckoutField.EMAIL, checkedEmail.problem),
    ...show(CheckoutField.PHONE, checkedPhone.problem),
    ...local.problems.flatMap((problem) => show(CheckoutField.ADDRESS, problem)),
    ...(latin?.problems ?? []).flatMap((problem) => show(CheckoutField.LATIN_ADDRESS, problem)),
    ...(isLatinMissing
      ? show(CheckoutField.LATIN_ADDRESS, { field: AddressField.NAME, code: 'MISSING' })
      : []),
  ];
  if (problems.length > 0 || !checkedEmail.email || !checkedPhone.phone || !local.address)
    return { buyer: null, problems };
  const buyer = {
    email: checkedEmail.email,
    phone: checkedPhone.phone,
    address: local.address,
    latinAddress: latin?.address ?? null,
  };
  return { buyer, problems: [] };
}

function show(input: CheckoutField, problem: FieldProblem | null): CheckoutProblem[] {
  if (!problem) return [];
  const { field, code, example = null } = problem;
  const isPart = field !== 'EMAIL' && field !== 'PHONE' && field !== 'COUNTRY';
  return [{ input, field: isPart ? field : null, code: CheckoutProblemCode[code], example }];
}
