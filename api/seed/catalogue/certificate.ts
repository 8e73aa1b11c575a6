import { createRandom, type Random } from '../illustration/random.ts';
import type { CertificateRecord } from '../records.ts';
import { dateBetween } from './chance.ts';
import { type Country, inAllLanguages, type Phrase } from './words.ts';

/** Kinds of offices, not real ones: what a certificate of the demonstration says must not be taken for a fact. */
const issuers = {
  laboratory: [
    'Regional testing laboratory (demonstration)',
    'Областная испытательная лаборатория (демонстрация)',
    'Hududiy sinov laboratoriyasi (namoyish)',
    'Өңірлік сынақ зертханасы (көрсетілім)',
    'Аймактык сыноо лабораториясы (көрсөтмө)',
    'Озмоишгоҳи минтақавӣ (намоишӣ)',
    '地域試験所（デモンストレーション）',
    '地区检测实验室（演示）',
  ],
  chamber: [
    'Chamber of commerce (demonstration)',
    'Торгово-промышленная палата (демонстрация)',
    'Savdo-sanoat palatasi (namoyish)',
    'Сауда-өнеркәсіп палатасы (көрсетілім)',
    'Соода-өнөр жай палатасы (көрсөтмө)',
    'Палатаи савдо ва саноат (намоишӣ)',
    '商工会議所（デモンストレーション）',
    '工商会（演示）',
  ],
  guild: [
    'Craft council (demonstration)',
    'Совет ремесленников (демонстрация)',
    'Hunarmandlar kengashi (namoyish)',
    'Қолөнершілер кеңесі (көрсетілім)',
    'Кол өнөрчүлөр кеңеши (көрсөтмө)',
    'Шӯрои ҳунармандон (намоишӣ)',
    '工芸評議会（デモンストレーション）',
    '手工艺理事会（演示）',
  ],
  veterinary: [
    'Veterinary service (demonstration)',
    'Ветеринарная служба (демонстрация)',
    'Veterinariya xizmati (namoyish)',
    'Ветеринария қызметі (көрсетілім)',
    'Ветеринардык кызмат (көрсөтмө)',
    'Хадамоти байторӣ (намоишӣ)',
    '獣医局（デモンストレーション）',
    '兽医局（演示）',
  ],
} as const satisfies Record<string, Phrase>;

const issuerOf: Record<CertificateRecord['type'], keyof typeof issuers> = {
  QUALITY: 'laboratory',
  CONFORMITY: 'laboratory',
  ORGANIC: 'laboratory',
  HALAL: 'laboratory',
  FAIR_TRADE: 'guild',
  ORIGIN: 'chamber',
  CULTURAL_EXPORT_PERMIT: 'chamber',
  CITES: 'veterinary',
  PHYTO: 'veterinary',
  VETERINARY: 'veterinary',
  TEST_REPORT: 'laboratory',
  HANDMADE_MARK: 'guild',
  UNESCO_AWARD: 'guild',
};

export interface CertificateWish {
  types: readonly CertificateRecord['type'][];
  country: Country;
  /** What tells the numbers of two products apart. */
  serial: number;
}

/** Mostly none or one; about one in six has run out before the programme's date. */
export function composeCertificates(
  { types, country, serial }: CertificateWish,
  random: Random,
): CertificateRecord[] {
  return types
    .filter(() => random.chance(0.3))
    .map((type) => {
      const isExpired = random.chance(0.16);
      const issuedOn = isExpired
        ? dateBetween(random, '2022-03-01', '2023-06-30')
        : dateBetween(random, '2024-11-01', '2026-08-31');
      const years = isExpired ? 2 : 3;
      return {
        ...named(type, { country, serial }),
        issuedOn,
        ...(type === 'UNESCO_AWARD'
          ? {}
          : {
              expiresOn: `${Number(issuedOn.slice(0, 4)) + years}${issuedOn.slice(4).replace('-02-29', '-02-28')}`,
            }),
      };
    });
}

/** What tableware for other countries needs: lead and cadmium were measured. It does not expire. */
export function composeTestReport(made: Pick<CertificateWish, 'country' | 'serial'>): CertificateRecord {
  const report = named('TEST_REPORT', made);
  // A stream of its own, so that the rest of the product stays what it was.
  return { ...report, issuedOn: dateBetween(createRandom(report.number), '2024-11-01', '2026-08-31') };
}

function named(
  type: CertificateRecord['type'],
  { country, serial }: Pick<CertificateWish, 'country' | 'serial'>,
): Pick<CertificateRecord, 'type' | 'number' | 'issuer'> {
  return {
    type,
    number: `DEMO-${country}-${type.slice(0, 3)}-${String(serial).padStart(6, '0')}`,
    issuer: inAllLanguages(issuers[issuerOf[type]]),
  };
}
