import { DomainError } from '../errors.ts';
import type { ShippedQuantity } from './shipped-quantity.ts';

/** So many pieces of the line at a position. */
export interface AskedPieces {
  line: number;
  quantity: number;
}

export interface Pieces<Line> {
  line: Line;
  quantity: number;
}

interface CountedLine {
  id: string;
  position: number;
  sku: string;
}

/**
 * Which pieces of lines are meant: those asked for, or all that are possible when none are named. Throws NOT_FOUND for a
 * line that is not there, QUANTITY_TOO_HIGH for more than is possible, and BAD_USER_INPUT for a line that is named twice
 * and for nothing at all.
 */
export function choosePieces<Line extends CountedLine>(
  lines: readonly Line[],
  possible: (line: Line) => number,
  asked: readonly AskedPieces[] | null | undefined,
): Pieces<Line>[] {
  const chosen = asked
    ? asked.map((one) => chooseOne(lines, possible, one))
    : lines.map((line) => ({ line, quantity: possible(line) })).filter(({ quantity }) => quantity > 0);
  if (new Set(chosen.map(({ line }) => line)).size < chosen.length) throw refusal('A line is named twice');
  if (chosen.length === 0) throw refusal('No pieces are named, or none are left for that');
  return chosen;
}

/** How many pieces of each line parcels hold, by the line's id. */
export function countPieces(
  parcels: readonly { contents: readonly ShippedQuantity[] }[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { contents } of parcels)
    for (const { lineId, quantity } of contents) counts.set(lineId, (counts.get(lineId) ?? 0) + quantity);
  return counts;
}

function chooseOne<Line extends CountedLine>(
  lines: readonly Line[],
  possible: (line: Line) => number,
  asked: AskedPieces,
): Pieces<Line> {
  const line = lines.find(({ position }) => position === asked.line);
  if (!line) throw new DomainError('NOT_FOUND', { what: `The line ${asked.line} of this part of the order` });
  if (!Number.isInteger(asked.quantity) || asked.quantity < 1)
    throw refusal(`${asked.quantity} is not a number of pieces`);
  if (asked.quantity > possible(line))
    throw new DomainError('QUANTITY_TOO_HIGH', {
      sku: line.sku,
      possible: possible(line),
      requested: asked.quantity,
    });
  return { line, quantity: asked.quantity };
}

function refusal(reason: string): DomainError {
  return new DomainError('BAD_USER_INPUT', { reason });
}
