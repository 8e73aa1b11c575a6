/** A certificate of a thing as orders keep it. */
export interface CertificateNumber {
  /** A CertificateType. */
  type: string;
  number: string;
}
