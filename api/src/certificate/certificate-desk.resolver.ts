import { Arg, Args, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { wordsOf } from '../assistance/desk-text.ts';
import { keepRecord } from '../assistance/keep-record.ts';
import { requireUuid } from '../assistance/require-uuid.ts';
import { withWords } from '../assistance/words.rules.ts';
import type { DeskContext } from '../desk-context.ts';
import { LocalDate } from '../graphql/scalars.ts';
import { found, refuseUnless, type Transaction } from '../operation.ts';
import { AsOfArgs } from '../producer/producer.input.ts';
import { DeskProduct, showDeskProduct } from '../product-writing/desk-product.ts';
import { type DeskProductRow, keptProduct } from '../product-writing/desk-product-row.ts';
import { readOwnProduct } from '../product-writing/read-desk-products.ts';
import { addCertificate } from './add-certificate.ts';
import { CertificateInput } from './certificate.input.ts';
import { endCertificate } from './end-certificate.ts';

@Resolver()
export class CertificateDeskResolver {
  @Mutation(() => DeskProduct, { description: 'A product has a certificate.', complexity: 10 })
  addCertificate(
    @Ctx() context: DeskContext,
    @Args(() => AsOfArgs) { id, asOf }: AsOfArgs,
    @Arg('certificate', () => CertificateInput, { description: 'The certificate.' })
    { issuer, expiresOn, ...facts }: CertificateInput,
  ): Promise<DeskProduct> {
    requireUuid(facts.id);
    const texts = withWords(null, wordsOf(issuer));
    refuseUnless(Object.keys(texts).length > 0, 'A certificate says who issued it');
    return kept(context, { action: 'addCertificate', id, asOf }, async (tx, { certificates }) => {
      if (certificates.some((each) => each.id === facts.id)) return;
      await addCertificate(tx, { ...facts, issuer: texts, productId: id, ...(expiresOn && { expiresOn }) });
    });
  }

  @Mutation(() => DeskProduct, {
    description: 'A certificate of a product is valid up to a day and no longer.',
    complexity: 10,
  })
  endCertificate(
    @Ctx() context: DeskContext,
    @Args(() => AsOfArgs) { id, asOf }: AsOfArgs,
    @Arg('certificate', () => ID, { description: 'Id of the certificate.' }) certificate: string,
    @Arg('lastDay', () => LocalDate, { description: 'The last day on which it is valid.' }) lastDay: string,
  ): Promise<DeskProduct> {
    requireUuid(certificate);
    return kept(context, { action: 'endCertificate', id, asOf }, (tx, { certificates }) => {
      found(
        certificates.find((each) => each.id === certificate),
        'The certificate',
      );
      return endCertificate(tx, { id: certificate, lastDay });
    });
  }
}

async function kept(
  context: DeskContext,
  change: AsOfArgs & { action: string },
  work: (tx: Transaction, row: DeskProductRow) => Promise<unknown>,
): Promise<DeskProduct> {
  requireUuid(change.id);
  await keepRecord(context.operation(), context.viewer, { keeping: keptProduct, change }, work);
  const row = found(await readOwnProduct(context, context.viewer, change.id), 'The product');
  return showDeskProduct(row, context);
}
