import { CertificateType } from '../certificate/certificate.entity.ts';
import type { LinePaper } from './order-paper.ts';

/** What customs are shown of certificates, each by its name and number, in English. */
export interface CustomsDocuments {
  licences: string[];
  certificates: string[];
  /** Inspections and restrictions that the goods are subject to. */
  comments: string[];
}

/** Of the certificates that the goods had when they were bought; each once. */
export function customsDocuments(lines: readonly Pick<LinePaper, 'certificates'>[]): CustomsDocuments {
  const shown = lines.flatMap(({ certificates }) =>
    certificates.flatMap(({ type, number }) => {
      const kind = kindOf.get(type);
      return kind ? [{ ...kind, text: `${kind.name} ${number}` }] : [];
    }),
  );
  const unique = (texts: string[]) => [...new Set(texts)];
  return {
    licences: unique(shown.flatMap(({ isLicence, text }) => (isLicence ? text : []))),
    certificates: unique(shown.flatMap(({ isLicence, text }) => (isLicence ? [] : text))),
    comments: unique(shown.flatMap(({ comment }) => comment ?? [])),
  };
}

interface DocumentKind {
  name: string;
  isLicence?: boolean;
  comment?: string;
}

/** Null for marks and awards: they are nothing to customs. */
const kinds: Record<CertificateType, DocumentKind | null> = {
  [CertificateType.CITES]: { name: 'CITES permit', isLicence: true, comment: 'Protected species (CITES)' },
  [CertificateType.CULTURAL_EXPORT_PERMIT]: { name: 'Cultural export permit', isLicence: true },
  [CertificateType.PHYTO]: { name: 'Phytosanitary certificate', comment: 'Phytosanitary inspection' },
  [CertificateType.VETERINARY]: { name: 'Veterinary certificate', comment: 'Sanitary inspection' },
  [CertificateType.TEST_REPORT]: { name: 'Test report' },
  [CertificateType.ORIGIN]: { name: 'Certificate of origin' },
  [CertificateType.CONFORMITY]: { name: 'Certificate of conformity' },
  [CertificateType.QUALITY]: { name: 'Quality certificate' },
  [CertificateType.ORGANIC]: { name: 'Organic certificate' },
  [CertificateType.HALAL]: { name: 'Halal certificate' },
  [CertificateType.FAIR_TRADE]: null,
  [CertificateType.HANDMADE_MARK]: null,
  [CertificateType.UNESCO_AWARD]: null,
};

const kindOf: ReadonlyMap<string, DocumentKind | null> = new Map(Object.entries(kinds));
