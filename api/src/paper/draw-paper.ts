import { drawBand } from '../sheet/band.ts';
import { ink, missingFrom, openPen, type Pen, quiet, type Style } from '../sheet/pen.ts';
import { fill } from '../words/words.ts';
import type { Cell, Column, Fact, Notes, Paper, Party, Section, Signature, Sums, Table } from './paper.ts';

/** The paper as a PDF on A4. The same paper gives the same bytes. */
export function drawPaper(paper: Paper): Promise<Buffer> {
  const pen = openPen({ ...paper, size: [595.28, 841.89] });
  const sheet: Sheet = { pen, y: top };
  drawHead(sheet, paper);
  drawParties(sheet, paper.parties);
  for (const section of paper.sections) drawSection(sheet, section);
  pen.onEveryPage((page, pages) => {
    drawBand(pen, { x: left, y: 30, width });
    const y = pen.height - 42;
    pen.write(paper.foot, { x: left, y, width: width / 2 }, small);
    const number = fill(paper.pageNumber, { page, pages });
    pen.write(number, { x: left + width / 2, y, width: width / 2 }, { ...small, align: 'right' });
  });
  return pen.end();
}

/** Where the next thing goes. */
interface Sheet {
  pen: Pen;
  y: number;
}

const left = 56;
const width = 595.28 - 2 * left;
const top = 62;
const bottom = 841.89 - 62;

const body: Style = { size: 9.5, leading: 1.42 };
const strong: Style = { ...body, weight: 'bold' };
const small: Style = { size: 7.75, colour: quiet, leading: 1.4 };
const label: Style = { ...small, weight: 'bold' };

/** Begins a page where what comes next has no room. */
function requireRoom(sheet: Sheet, height: number): boolean {
  if (sheet.y + height <= bottom) return false;
  sheet.pen.addPage();
  sheet.y = top;
  return true;
}

function drawHead(sheet: Sheet, { title, secondTitle, facts }: Paper): void {
  const { pen } = sheet;
  const titleWidth = width * 0.62;
  let y = sheet.y;
  y += pen.write(title, { x: left, y, width: titleWidth }, { size: 25, weight: 'display', leading: 1.12 });
  if (secondTitle)
    y += 1 + pen.write(secondTitle, { x: left, y: y + 1, width: titleWidth }, { size: 12, colour: quiet });
  const x = left + titleWidth + 12;
  const factWidth = width - titleWidth - 12;
  let factY = sheet.y + 3;
  for (const fact of facts) {
    factY += pen.write(fact.label, { x, y: factY, width: factWidth }, { ...label, align: 'right' });
    factY += 3 + pen.write(fact.value, { x, y: factY, width: factWidth }, { ...strong, align: 'right' });
  }
  sheet.y = Math.max(y, factY) + 20;
}

function drawParties(sheet: Sheet, parties: Party[]): void {
  const { pen } = sheet;
  const gap = 22;
  const columnWidth = (width - gap * (parties.length - 1)) / Math.max(1, parties.length);
  const heights = parties.map(({ heading, name, lines, latinLines }, at) => {
    const box = { x: left + at * (columnWidth + gap), width: columnWidth };
    let y = sheet.y + 3 + pen.write(heading, { ...box, y: sheet.y }, label);
    const shown = latinLines && missingFrom(lines.join('')).length > 0 ? latinLines : lines;
    for (const line of shown) y += pen.write(line, { ...box, y }, line === name ? strong : body);
    return y - sheet.y;
  });
  sheet.y += Math.max(0, ...heights) + 18;
}

function drawSection(sheet: Sheet, section: Section): void {
  switch (section.kind) {
    case 'TABLE':
      drawTable(sheet, section);
      break;
    case 'SUMS':
      drawSums(sheet, section);
      break;
    case 'NOTES':
      drawNotes(sheet, section);
      break;
    case 'SIGNATURE':
      drawSignature(sheet, section);
      break;
  }
}

const cellGap = 10;

function drawTable(sheet: Sheet, { columns, rows }: Table): void {
  const { pen } = sheet;
  drawHeadings(sheet, columns);
  for (const row of rows) {
    const height = Math.max(...row.map((cell, at) => cellHeight(pen, cell, cellBox(columns, at).width))) + 11;
    if (requireRoom(sheet, height)) drawHeadings(sheet, columns);
    for (const [at, cell] of row.entries()) {
      const { x, width } = cellBox(columns, at);
      const align = columns[at]?.align ?? 'left';
      const y = sheet.y + 5;
      const used = pen.write(cell.text, { x, y, width }, { ...body, align });
      if (cell.detail) pen.write(cell.detail, { x, y: y + used + 1, width }, { ...small, align });
    }
    sheet.y += height;
    pen.stroke({ from: [left, sheet.y], to: [left + width, sheet.y], weight: 0.35, colour: quiet });
  }
  sheet.y += 12;
}

function drawHeadings(sheet: Sheet, columns: Column[]): void {
  const { pen } = sheet;
  const heights = columns.map(({ heading }, at) => pen.measure(heading, cellBox(columns, at).width, label));
  const height = Math.max(...heights);
  // Not alone at the foot of a page.
  requireRoom(sheet, height + 60);
  for (const [at, { heading, align = 'left' }] of columns.entries()) {
    const y = sheet.y + height - (heights[at] ?? height);
    pen.write(heading, { ...cellBox(columns, at), y }, { ...label, align });
  }
  sheet.y += height + 4;
  pen.stroke({ from: [left, sheet.y], to: [left + width, sheet.y], weight: 1.1 });
}

function cellBox(columns: Column[], at: number): { x: number; width: number } {
  const before = columns.slice(0, at).reduce((sum, { share }) => sum + share, 0);
  const isLast = at === columns.length - 1;
  return { x: left + before * width, width: (columns[at]?.share ?? 0) * width - (isLast ? 0 : cellGap) };
}

function cellHeight(pen: Pen, { text, detail }: Cell, width: number): number {
  return pen.measure(text, width, body) + (detail ? 1 + pen.measure(detail, width, small) : 0);
}

function drawSums(sheet: Sheet, { rows, after = [] }: Sums): void {
  const { pen } = sheet;
  const line = body.size * (body.leading ?? 1.4) + 4;
  requireRoom(sheet, (rows.length + after.length) * line + 30);
  const x = left + width * 0.4;
  const total = rows.at(-1);
  for (const row of rows) {
    if (row === total) {
      sheet.y += 3;
      pen.stroke({ from: [x, sheet.y], to: [left + width, sheet.y], weight: 1.1 });
      sheet.y += 5;
      drawSum(sheet, row, { ...strong, size: 12 });
    } else drawSum(sheet, row, body);
  }
  for (const row of after) drawSum(sheet, row, body);
  sheet.y += 14;
}

function drawSum(sheet: Sheet, { label, value }: Fact, style: Style): void {
  const x = left + width * 0.4;
  const half = (width * 0.6) / 2;
  const used = sheet.pen.write(label, { x, y: sheet.y, width: half }, style);
  const beside = { x: x + half, y: sheet.y, width: half };
  sheet.y += Math.max(used, sheet.pen.write(value, beside, { ...style, align: 'right' })) + 3;
}

function drawNotes(sheet: Sheet, { heading, lines }: Notes): void {
  const { pen } = sheet;
  const measured = lines.map((line) => pen.measure(line, width * 0.78, body) + 2);
  const whole = measured.reduce((sum, height) => sum + height, heading ? 16 : 0);
  // Together, unless they are as long as a page themselves.
  requireRoom(sheet, Math.min(whole, (bottom - top) / 2));
  if (heading) sheet.y += 2 + pen.write(heading, { x: left, y: sheet.y, width }, label);
  for (const [at, line] of lines.entries()) {
    requireRoom(sheet, measured[at] ?? 0);
    sheet.y += 2 + pen.write(line, { x: left, y: sheet.y, width: width * 0.78 }, body);
  }
  sheet.y += 10;
}

function drawSignature(sheet: Sheet, { labels }: Signature): void {
  const { pen } = sheet;
  requireRoom(sheet, 70);
  sheet.y += 40;
  const gap = 22;
  const column = (width - gap * (labels.length - 1)) / labels.length;
  for (const [at, text] of labels.entries()) {
    const x = left + at * (column + gap);
    pen.stroke({ from: [x, sheet.y], to: [x + column, sheet.y], weight: 0.6, colour: ink });
    pen.write(text, { x, y: sheet.y + 4, width: column }, small);
  }
  sheet.y += 30;
}
