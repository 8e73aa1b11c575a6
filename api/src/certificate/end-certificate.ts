import { found, refuseUnless, type Transaction } from '../operation.ts';
import { Certificate } from './certificate.entity.ts';

/** A certificate is valid up to a day and no longer. Throws NOT_FOUND, and BAD_USER_INPUT for a day before its issue. */
export async function endCertificate(
  { em }: Transaction,
  { id, lastDay }: { id: string; lastDay: string },
): Promise<void> {
  const certificate = found(await em.findOne(Certificate, id), 'The certificate');
  refuseUnless(lastDay >= certificate.issuedOn, 'A certificate expires after it is issued');
  certificate.expiresOn = lastDay;
  await em.flush();
}
