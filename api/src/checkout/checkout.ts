import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { AddressInput } from '../address/address.input.ts';
import { AddressField } from '../address/address-field.ts';
import { ShippingWish } from '../basket/basket.ts';
import { MinorUnits } from '../graphql/scalars.ts';
import { PaymentMethod } from '../payment/payment-method.ts';

@InputType({ description: 'What a buyer sends to buy a basket.' })
export class PlaceOrderInput {
  @Field(() => String, { description: 'Of the basket.' })
  token!: string;

  @Field(() => String, {
    description:
      'Idempotency key, 8 to 100 signs, made anew for each attempt that a buyer starts: the same key again gives the same answer, so send it again when an answer is lost.',
  })
  key!: string;

  @Field(() => String, { description: 'Where letters go.' })
  email!: string;

  @Field(() => String, { description: 'For the carrier and customs, as the buyer writes it.' })
  phone!: string;

  @Field(() => AddressInput, { description: 'Where it goes, in the fields of `addressForm`.' })
  address!: AddressInput;

  @Field(() => AddressInput, {
    nullable: true,
    description: 'The same in Latin letters, where `address` is not: labels need it outside of its country.',
  })
  latinAddress?: AddressInput;

  @Field(() => [ShippingWish], {
    defaultValue: [],
    description: 'How the parts are to be sent, where that is not the cheapest way.',
  })
  shipping!: ShippingWish[];

  @Field(() => PaymentMethod, { description: 'How it is paid: one of `paymentMethods`.' })
  method!: PaymentMethod;

  @Field(() => MinorUnits, {
    description: 'The total that the buyer saw: never is more charged than that.',
  })
  expectedTotalMinor!: string;

  @Field(() => String, {
    description:
      'Where the buyer comes back to from the page of a payment provider: on this shop’s own site.',
  })
  returnUrl!: string;
}

export enum CheckoutField {
  EMAIL = 'EMAIL',
  PHONE = 'PHONE',
  ADDRESS = 'ADDRESS',
  LATIN_ADDRESS = 'LATIN_ADDRESS',
}
registerEnumType(CheckoutField, {
  name: 'CheckoutField',
  description: 'What of the input a problem is about.',
  valuesConfig: {
    EMAIL: { description: 'The `email`.' },
    PHONE: { description: 'The `phone`.' },
    ADDRESS: { description: 'A field of `address`.' },
    LATIN_ADDRESS: { description: 'A field of `latinAddress`.' },
  },
});

export enum CheckoutProblemCode {
  MISSING = 'MISSING',
  TOO_LONG = 'TOO_LONG',
  WRONG_FORM = 'WRONG_FORM',
  UNKNOWN_CHOICE = 'UNKNOWN_CHOICE',
  NOT_LATIN = 'NOT_LATIN',
}
registerEnumType(CheckoutProblemCode, {
  name: 'CheckoutProblemCode',
  description: 'What is wrong with something that a buyer typed.',
  valuesConfig: {
    MISSING: { description: 'It is required and empty.' },
    TOO_LONG: { description: 'It does not fit on a label.' },
    WRONG_FORM: { description: 'It does not look like one.' },
    UNKNOWN_CHOICE: { description: 'It is none of the choices.' },
    NOT_LATIN: { description: 'It is not in Latin letters, and has to be.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'Something that the buyer has to correct.' })
export class CheckoutProblem {
  @Field(() => CheckoutField, { description: 'What it is about.' })
  input!: CheckoutField;

  @Field(() => AddressField, {
    nullable: true,
    description: 'The field of an address; null for others, and for its country.',
  })
  field!: AddressField | null;

  @Field(() => CheckoutProblemCode, { description: 'What is wrong.' })
  code!: CheckoutProblemCode;

  @Field(() => String, { nullable: true, description: 'One that is right, where there is one to show.' })
  example!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The number of an order and what opens it.' })
export class OrderKey {
  @Field(() => String, { description: 'Its number, such as `7K3M-9QXP`.' })
  number!: string;

  @Field(() => String, { description: 'What opens it for its buyer, with `order`; keep it from others.' })
  token!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Where a purchase stands: corrected input is needed, or a payment on another page, or there is an order.',
})
export class PlacedOrder {
  @Field(() => [CheckoutProblem], {
    description: 'What the buyer has to correct first; nothing has happened then.',
  })
  problems!: CheckoutProblem[];

  @Field(() => String, {
    nullable: true,
    description:
      'The page where the buyer pays; they come back to `returnUrl`, and `continueCheckout` tells what became of it.',
  })
  redirectUrl!: string | null;

  @Field(() => OrderKey, { nullable: true, description: 'The order, once there is one.' })
  order!: OrderKey | null;
}
