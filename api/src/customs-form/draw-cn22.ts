import { toDecimal } from '@aul/money';
import { openPen } from '../sheet/pen.ts';
import { cn22Rows } from './cn22-rows.ts';
import type { CustomsDeclaration } from './customs-declaration.ts';
import { categories, certification, drawFormBox, drawTick, formHeading } from './draw-form.ts';

/**
 * CN22 in the arrangement of the UPU form, on A6, as printers of labels take it. Throws when it has more rows than the
 * form: CN23 is for those.
 */
export function drawCn22(declared: CustomsDeclaration): Promise<Buffer> {
  if (declared.rows.length > cn22Rows)
    throw new Error(`CN22 has no room for ${declared.rows.length} things.`);
  const pen = openPen({
    title: `CN22 ${declared.reference}`,
    language: 'en',
    at: declared.at,
    size: [297.64, 419.53],
    han: declared.han,
  });
  const [left, width] = [12, 273.64];
  const half = width / 2;

  drawFormBox(pen, { x: left, y: 12, width: half, height: 46 });
  pen.write(
    'CUSTOMS DECLARATION',
    { x: left + 4, y: 15, width: half - 8 },
    { size: 10, weight: 'bold', leading: 1.2 },
  );
  pen.write('DÉCLARATION EN DOUANE', { x: left + 4, y: 28, width: half - 8 }, { size: 7, leading: 1.2 });
  pen.write(
    'May be opened officially / Peut être ouvert d’office',
    { x: left + 4, y: 43, width: half - 8 },
    { ...formHeading, size: 5.2 },
  );
  drawFormBox(pen, { x: left + half, y: 12, width: half, height: 46 });
  pen.write(
    'CN 22',
    { x: left + half, y: 14, width: half - 5 },
    { size: 17, weight: 'bold', align: 'right', leading: 1.2 },
  );
  pen.write(
    'Designated operator / Opérateur désigné',
    { x: left + half + 4, y: 36, width: half - 8 },
    formHeading,
  );
  pen.write(
    declared.post,
    { x: left + half + 4, y: 43, width: half - 8 },
    { size: 8.5, weight: 'bold', leading: 1.2 },
  );

  drawFormBox(pen, { x: left, y: 58, width, height: 42 });
  for (const [at, { words, isOurs }] of categories.entries())
    drawTick(pen, {
      x: left + 5 + (at % 2) * half,
      y: 63 + Math.floor(at / 2) * 12.5,
      width: half - 10,
      words,
      isTicked: isOurs,
    });

  const columns = [0.43, 0.12, 0.2, 0.14, 0.11].map((share) => share * width);
  const headings: [string, string][] = [
    ['Quantity and detailed description of contents (1)', 'Quantité et description détaillée du contenu'],
    ['Weight (2), kg', 'Poids'],
    ['Value and currency (3)', 'Valeur et monnaie'],
    ['HS tariff no. (4)', 'No tarifaire'],
    ['Origin (5)', 'Origine'],
  ];
  drawRow(
    100,
    30,
    headings.map(([english, french]) => ({ english, french })),
  );
  for (let at = 0; at < cn22Rows; at += 1) {
    const row = declared.rows[at];
    const values = row
      ? [
          `${row.quantity} × ${row.description}`,
          (row.netGrams / 1000).toFixed(3),
          `${toDecimal({ amountMinor: row.valueMinor, currency: declared.currency })} ${declared.currency}`,
          row.hsCode6,
          row.origin,
        ]
      : ['', '', '', '', ''];
    drawRow(
      130 + at * 32,
      32,
      values.map((value) => ({ value })),
    );
  }
  const y = 130 + cn22Rows * 32;
  const total = `${toDecimal({ amountMinor: declared.valueMinor, currency: declared.currency })} ${declared.currency}`;
  const strong = { weight: 'bold' as const, size: 8.4 };
  drawFormBox(pen, {
    x: left,
    y,
    width: half,
    height: 30,
    english: 'Total weight, kg (6)',
    french: 'Poids total',
    value: (declared.grossGrams / 1000).toFixed(3),
    valueStyle: strong,
  });
  drawFormBox(pen, {
    x: left + half,
    y,
    width: half,
    height: 30,
    english: 'Total value (7)',
    french: 'Valeur totale',
    value: total,
    valueStyle: strong,
  });
  drawFormBox(pen, {
    x: left,
    y: y + 30,
    width,
    height: 46,
    english: 'Sender / Expéditeur',
    value: declared.sender.join(', '),
  });
  drawFormBox(pen, { x: left, y: y + 76, width, height: 72, english: certification });
  pen.write(
    'Date and sender’s signature (8) / Date et signature de l’expéditeur',
    { x: left + 3, y: y + 106, width: width - 6 },
    formHeading,
  );
  pen.write(declared.day, { x: left + 3, y: y + 126, width: half }, { size: 8 });
  pen.write(
    [declared.reference, declared.itemNumber, ...declared.taxNumbers].filter(Boolean).join(' · '),
    { x: left, y: 408.5, width },
    { size: 5.5, align: 'right', leading: 1.2 },
  );
  return pen.end();

  function drawRow(
    y: number,
    height: number,
    boxes: { english?: string; french?: string; value?: string }[],
  ): void {
    let x = left;
    for (const [at, box] of boxes.entries()) {
      const columnWidth = columns[at] ?? 0;
      drawFormBox(pen, { ...box, x, y, width: columnWidth, height });
      x += columnWidth;
    }
  }
}
