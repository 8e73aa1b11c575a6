import { type Language, languages } from '@aul/language';
import { isCurrency, type Money, MoneyError, parseAmount } from '@aul/money';
import type { Words } from '../assistance/words.rules.ts';
import { plainAmount } from './cells.ts';
import { type ColumnCode, columnLabel } from './column-labels.ts';
import { type Column, columnKey } from './columns.ts';
import type { SheetProblem } from './sheet-problem.ts';
import { headerIn, type Sheet, type SheetRow } from './sheet-row.ts';

/** Reads the cells of one row, and notes what is wrong with them. */
export interface CellReader {
  /** The text; undefined where the file has no such column. */
  text(column: Column): string | undefined;
  /** Null for an empty cell. */
  whole(code: ColumnCode): number | null | undefined;
  /** The texts of the languages that the file has columns for; undefined without one. */
  words(code: ColumnCode): Words | undefined;
  /** What a key stands for; undefined for an empty cell, without a column, and with a problem for an unknown one. */
  one<Value>(code: ColumnCode, known: ReadonlyMap<string, Value>): Value | undefined;
  money(column: Column, currency: string): Money | null | undefined;
  /** Overrides that the file has columns for: null for an empty cell. */
  marketPrices(): Record<string, Money | null>;
  /** A cell that there has to be. */
  needed<Value>(code: ColumnCode, value: Value | null | undefined): value is Value;
  problem(column: Column | null, code: string, message: string): void;
}

export function readCells(sheet: Sheet, { row, cells }: SheetRow, problems: SheetProblem[]): CellReader {
  const reader: CellReader = {
    text: (column) => cells.get(columnKey(column)),
    whole(code) {
      const text = reader.text({ code });
      if (text === undefined) return undefined;
      if (text === '') return null;
      if (/^\d{1,9}$/.test(text)) return Number(text);
      reader.problem({ code }, 'CELL_INVALID', `"${text.slice(0, 40)}" is no whole number.`);
      return undefined;
    },
    words(code) {
      const entries = languages.flatMap((language): [Language, string][] => {
        const text = reader.text({ code, language });
        return text === undefined ? [] : [[language, text]];
      });
      return entries.length > 0 ? Object.fromEntries(entries) : undefined;
    },
    one(code, known) {
      const text = reader.text({ code });
      if (!text) return undefined;
      const value = known.get(text) ?? known.get(text.toLowerCase()) ?? known.get(text.toUpperCase());
      if (value === undefined)
        reader.problem(
          { code },
          'CELL_UNKNOWN',
          `There is no "${text.slice(0, 60)}". Take the key from an export.`,
        );
      return value;
    },
    money(column, currency) {
      const text = reader.text(column);
      if (text === undefined) return undefined;
      if (text === '') return null;
      if (!isCurrency(currency)) {
        reader.problem(
          { code: 'currency' },
          'CELL_UNKNOWN',
          `"${currency.slice(0, 10)}" is no currency here.`,
        );
        return undefined;
      }
      try {
        return parseAmount(plainAmount(text), currency);
      } catch (error) {
        if (!(error instanceof MoneyError)) throw error;
        reader.problem(column, 'CELL_INVALID', error.message);
        return undefined;
      }
    },
    marketPrices() {
      const entries = sheet.columns.flatMap((column): [string, Money | null][] => {
        const { code, market } = column;
        const currency = market && sheet.markets.get(market);
        if (code !== 'price' || !currency) return [];
        const price = reader.money({ code, market }, currency);
        return price === undefined ? [] : [[market, price]];
      });
      return Object.fromEntries(entries);
    },
    needed(code, value): value is NonNullable<typeof value> {
      if (value !== undefined && value !== null) return true;
      // What is wrong with it was said where it was read.
      if (!reader.text({ code }))
        reader.problem({ code }, 'CELL_MISSING', `Something new needs its "${columnLabel(code, 'en')}".`);
      return false;
    },
    problem(column, code, message) {
      problems.push({ row, column: column && headerIn(sheet, column), code, message });
    },
  };
  return reader;
}
