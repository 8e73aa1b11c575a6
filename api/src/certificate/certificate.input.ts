import { Field, ID, InputType } from 'type-graphql';
import { TextInput } from '../assistance/desk-text.ts';
import { LocalDate } from '../graphql/scalars.ts';
import { CertificateType } from './certificate.entity.ts';

@InputType({ description: 'A certificate for a product.' })
export class CertificateInput {
  @Field(() => ID, {
    description: 'Chosen by whoever enters it: a UUID; the same again is the same certificate.',
  })
  id!: string;

  @Field(() => CertificateType, { description: 'What it attests.' })
  type!: CertificateType;

  @Field(() => String, { description: 'Its number.' })
  number!: string;

  @Field(() => [TextInput], { description: 'Who issued it, in one language at least.' })
  issuer!: TextInput[];

  @Field(() => LocalDate, { description: 'Day of issue.' })
  issuedOn!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day of validity; none where it does not expire.',
  })
  expiresOn?: string | null;
}
