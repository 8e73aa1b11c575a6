import type { Face } from '../sheet/typefaces.ts';

/** A paper as what is on it, before it is drawn. */
export interface Paper {
  title: string;
  /** The same in a second language, where two read it. */
  secondTitle?: string;
  /** BCP 47. */
  language: string;
  /** Whose forms characters have that Japan and China draw differently. */
  han: Extract<Face, 'japanese' | 'chinese'>;
  /** The date in the file: the same paper is the same bytes. */
  at: Date;
  facts: Fact[];
  parties: Party[];
  sections: Section[];
  /** At the foot of every page, beside its number. */
  foot: string;
  /** `Page {page} of {pages}` */
  pageNumber: string;
}

export interface Fact {
  label: string;
  value: string;
}

/** Who sends, buys, receives. */
export interface Party {
  heading: string;
  /** The line that stands out. */
  name?: string;
  lines: string[];
  /** Drawn in their place where the faces lack some of their letters. */
  latinLines?: string[];
}

export type Section = Table | Sums | Notes | Signature;

/** Goes on on the next page under the same headings when it is longer than this one. */
export interface Table {
  kind: 'TABLE';
  columns: Column[];
  rows: Cell[][];
}

export interface Column {
  heading: string;
  /** Of the width of the page; those of a table make 1. */
  share: number;
  align?: 'left' | 'right';
}

export interface Cell {
  text: string;
  /** Smaller, below it. */
  detail?: string;
}

/** Stays on one page; the last is the total. */
export interface Sums {
  kind: 'SUMS';
  rows: Fact[];
  /** Below the total: what is paid, what is not. */
  after?: Fact[];
}

export interface Notes {
  kind: 'NOTES';
  heading?: string;
  lines: string[];
}

/** Room to sign. */
export interface Signature {
  kind: 'SIGNATURE';
  labels: string[];
}
