import { toDecimal } from '@aul/money';
import { openPen, type Pen } from '../sheet/pen.ts';
import type { CustomsDeclaration, DeclaredRow } from './customs-declaration.ts';
import { categories, certification, drawFormBox, drawTick, type FormBox, formHeading } from './draw-form.ts';

/**
 * CN23 in the arrangement of the UPU form, on A5 across. What its rows do not hold goes on on further sheets; each says
 * the sums of the whole, and the licences and certificates of its rows.
 */
export function drawCn23(declared: CustomsDeclaration): Promise<Buffer> {
  const pen = openPen({
    title: `CN23 ${declared.reference}`,
    language: 'en',
    at: declared.at,
    size: [595.28, 419.53],
    han: declared.han,
  });
  const sheets = Math.max(1, Math.ceil(declared.rows.length / rowsOnSheet));
  for (let sheet = 0; sheet < sheets; sheet += 1) {
    if (sheet > 0) pen.addPage();
    drawTop(pen, declared);
    const rows = declared.rows.slice(sheet * rowsOnSheet, (sheet + 1) * rowsOnSheet);
    drawContents(pen, declared, rows);
    drawBottom(pen, declared, rows);
    if (sheets > 1)
      pen.write(
        `Sheet ${sheet + 1} of ${sheets}`,
        { x: left, y: 405, width },
        { ...formHeading, align: 'right' },
      );
  }
  return pen.end();
}

const left = 16;
const width = 595.28 - 2 * left;
const rowsOnSheet = 5;
const partyWidth = width * 0.56;

function drawTop(pen: Pen, declared: CustomsDeclaration): void {
  drawFormBox(pen, {
    x: left,
    y: 14,
    width: partyWidth,
    height: 26,
    english: 'Designated operator',
    french: 'Opérateur désigné',
  });
  pen.write(
    declared.post,
    { x: left + 90, y: 20, width: partyWidth - 96 },
    { size: 9, weight: 'bold', leading: 1.2 },
  );
  const right = { x: left + partyWidth, width: width - partyWidth };
  drawFormBox(pen, { ...right, y: 14, height: 26 });
  pen.write(
    'CUSTOMS DECLARATION',
    { x: right.x + 4, y: 16, width: 150 },
    { size: 9.5, weight: 'bold', leading: 1.2 },
  );
  pen.write('DÉCLARATION EN DOUANE', { x: right.x + 4, y: 28, width: 150 }, { size: 6.5, leading: 1.2 });
  pen.write(
    'CN 23',
    { x: right.x, y: 15, width: right.width - 5 },
    { size: 18, weight: 'bold', align: 'right', leading: 1.2 },
  );

  const name = (lines: string[]) => lines.join('\n');
  drawFormBox(pen, {
    x: left,
    y: 40,
    width: partyWidth,
    height: 62,
    english: 'From / De:  name, business, street, postcode, city, country, telephone, email',
    value: name([...declared.sender, declared.senderContacts.join(' · ')].filter(Boolean)),
  });
  drawFormBox(pen, {
    x: left,
    y: 102,
    width: partyWidth,
    height: 82,
    english: 'To / À:  name, business, street, postcode, city, country',
    value: name(declared.receiver),
  });
  const boxes: Omit<FormBox, 'x' | 'width'>[] = [
    {
      y: 40,
      height: 32,
      english: 'No. of item (barcode, if any)',
      french: 'No de l’envoi (code à barres, s’il existe)',
      value: declared.itemNumber,
      valueStyle: { weight: 'bold', size: 9.5 },
    },
    {
      y: 72,
      height: 30,
      english: 'Sender’s customs reference (if any)',
      french: 'Référence en douane de l’expéditeur (si elle existe)',
      value: [declared.reference, ...declared.taxNumbers].join(' · '),
    },
    {
      y: 102,
      height: 30,
      english: 'Importer’s reference (if any): tax code, VAT no., importer code (optional)',
      french: 'Référence de l’importateur (si elle existe)',
    },
    {
      y: 132,
      height: 52,
      english: 'Importer’s telephone and email (if known)',
      french: 'No de téléphone et courriel de l’importateur (si connus)',
      value: `${declared.receiverPhone}\n${declared.receiverEmail}`,
    },
  ];
  for (const box of boxes) drawFormBox(pen, { ...box, ...right });
}

const shares = [0.44, 0.08, 0.11, 0.15, 0.12, 0.1];

function drawContents(pen: Pen, declared: CustomsDeclaration, rows: DeclaredRow[]): void {
  const headings: [string, string][] = [
    ['Detailed description of contents (1)', 'Description détaillée du contenu'],
    ['Quantity (2)', 'Quantité'],
    ['Net weight, kg (3)', 'Poids net'],
    ['Value (5)', 'Valeur'],
    ['HS tariff number (7)', 'No tarifaire du SH'],
    ['Country of origin (8)', 'Pays d’origine'],
  ];
  drawRow(
    pen,
    { y: 184, height: 20 },
    headings.map(([english, french]) => ({ english, french })),
  );
  for (let at = 0; at < rowsOnSheet; at += 1) {
    const row = rows[at];
    const values = row
      ? [
          row.description,
          String(row.quantity),
          (row.netGrams / 1000).toFixed(3),
          amount(row.valueMinor, declared),
          row.hsCode6,
          row.origin,
        ]
      : shares.map(() => '');
    drawRow(
      pen,
      { y: 204 + at * 20, height: 20 },
      values.map((value) => ({ value })),
    );
  }
  drawRow(pen, { y: 204 + rowsOnSheet * 20, height: 24 }, [
    { english: 'Total net weight and value', french: 'Poids net total et valeur totale' },
    {},
    { value: (declared.netGrams / 1000).toFixed(3), valueStyle: { weight: 'bold' } },
    {
      english: 'Total value (6)',
      value: amount(declared.valueMinor, declared),
      valueStyle: { weight: 'bold' },
    },
    {
      english: 'Total gross weight, kg (4)',
      value: (declared.grossGrams / 1000).toFixed(3),
      valueStyle: { weight: 'bold' },
    },
    { english: 'Postage, fees (9)', value: amount(declared.postageMinor, declared) },
  ]);
}

function drawRow(
  pen: Pen,
  place: { y: number; height: number },
  boxes: Omit<FormBox, 'x' | 'y' | 'width' | 'height'>[],
): void {
  let x = left;
  for (const [at, box] of boxes.entries()) {
    const columnWidth = (shares[at] ?? 0) * width;
    drawFormBox(pen, { ...box, ...place, x, width: columnWidth });
    x += columnWidth;
  }
}

function drawBottom(pen: Pen, declared: CustomsDeclaration, rows: DeclaredRow[]): void {
  const y = 328;
  const listed = (of: keyof DeclaredRow['documents']) =>
    [...new Set(rows.flatMap(({ documents }) => documents[of]))].join('; ');
  drawFormBox(pen, {
    x: left,
    y,
    width: width * 0.5,
    height: 38,
    english: 'Category of item (10) / Catégorie de l’envoi',
  });
  for (const [at, { words, isOurs }] of categories.entries())
    drawTick(pen, {
      x: left + 5 + Math.floor(at / 2) * (width / 6),
      y: y + 10 + (at % 2) * 14,
      width: width / 6 - 6,
      words,
      isTicked: isOurs,
    });
  const x = left + width * 0.5;
  const half = width * 0.25;
  drawFormBox(pen, {
    x,
    y,
    width: half,
    height: 38,
    english: 'Office of origin, date of posting',
    french: 'Bureau d’origine, date de dépôt',
    value: `${declared.officeOfOrigin}, ${declared.day}`,
  });
  drawFormBox(pen, {
    x: x + half,
    y,
    width: half,
    height: 38,
    english: 'Comments (11): quarantine, sanitary inspection, restrictions',
    french: 'Observations',
    value: listed('comments'),
  });
  const third = (width * 0.5) / 3;
  const papers: Pick<FormBox, 'english' | 'french' | 'value'>[] = [
    { english: 'Licence (12)', french: 'Licence', value: listed('licences') },
    { english: 'Certificate (13)', french: 'Certificat', value: listed('certificates') },
    { english: 'Invoice (14)', french: 'Facture', value: declared.invoice },
  ];
  for (const [at, box] of papers.entries())
    drawFormBox(pen, { ...box, x: left + at * third, y: y + 38, width: third, height: 38 });
  drawFormBox(pen, { x, y: y + 38, width: width * 0.5, height: 38, english: certification });
  pen.write(
    'Date and sender’s signature (15) / Date et signature de l’expéditeur',
    { x: x + 3, y: y + 66, width: width * 0.5 - 6 },
    formHeading,
  );
}

function amount(amountMinor: bigint, { currency }: CustomsDeclaration): string {
  return `${toDecimal({ amountMinor, currency })} ${currency}`;
}
