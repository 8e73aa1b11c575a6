import type { Texts } from '@aul/language';
import { v7 as uuidv7 } from 'uuid';
import { chunks, type OperationContext, refuseUnless, transaction } from '../operation.ts';
import { Certificate, type CertificateType } from './certificate.entity.ts';

export interface NewCertificate {
  id?: string;
  type: CertificateType;
  number: string;
  issuer: Texts;
  /** ISO dates. */
  issuedOn: string;
  expiresOn?: string;
  /** What it attests something of: exactly one. */
  productId?: string;
  producerId?: string;
  brandId?: string;
}

export function addCertificate(ctx: OperationContext, certificate: NewCertificate): Promise<void> {
  return addCertificates(ctx, [certificate]);
}

/** All of them or none. Throws BAD_USER_INPUT when a number is taken, a subject is missing or a day is out of order. */
export function addCertificates(
  ctx: OperationContext,
  certificates: readonly NewCertificate[],
): Promise<void> {
  return transaction(ctx, async ({ em }) => {
    const rows = certificates.map(({ id = uuidv7(), productId, producerId, brandId, ...facts }) => {
      const subjects = [productId, producerId, brandId].filter((subject) => subject !== undefined);
      refuseUnless(subjects.length === 1, 'A certificate is for one product, one producer or one brand');
      refuseUnless(facts.number.trim() !== '', 'A certificate has a number');
      refuseUnless(
        !facts.expiresOn || facts.expiresOn >= facts.issuedOn,
        'A certificate expires after it is issued',
      );
      return { ...facts, id, product: productId, producer: producerId, brand: brandId };
    });
    for (const chunk of chunks(rows)) await em.insertMany(Certificate, chunk);
  });
}
