import type { CertificateType } from './certificate.entity.ts';

/** A certificate of a thing as orders keep it. */
export interface CertificateNumber {
  type: CertificateType;
  number: string;
}
