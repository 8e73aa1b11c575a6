import type { FulfilmentPartsFragment } from '../../gql/graphql.ts';
import type { Deed } from './step-actions.ts';

type Line = FulfilmentPartsFragment['lines'][number];

interface DeedForm {
  asks: 'REASON' | 'NOTE';
  /** How many pieces of a line it can be about, where it can be about some of them. */
  pieces?: (line: Line, part: FulfilmentPartsFragment) => number;
  /** By position of the line, how many it is about unless somebody says otherwise; all that are possible when left out. */
  counts?: (part: FulfilmentPartsFragment) => Record<number, string>;
}

const notSent = ({ quantity, cancelled, shipped }: Line) => quantity - cancelled - shipped;
const withBuyer = ({ delivered, returned }: Line) => delivered - returned;

/** What each deed wants to know. */
export const deedForms: Readonly<Record<Deed, DeedForm>> = {
  CONFIRM: { asks: 'NOTE' },
  START_PRODUCTION: { asks: 'NOTE' },
  MAKE_READY: { asks: 'NOTE' },
  RESUME: { asks: 'NOTE' },
  SHIP: { asks: 'NOTE', pieces: notSent },
  DELIVER: { asks: 'NOTE' },
  HOLD: { asks: 'REASON' },
  CANCEL: { asks: 'REASON', pieces: notSent },
  REPORT_LOST: { asks: 'REASON' },
  REQUEST_RETURN: { asks: 'REASON', pieces: withBuyer },
  DECLINE_RETURN: { asks: 'REASON' },
  RECEIVE_RETURN: {
    asks: 'NOTE',
    pieces: (line, { state }) => (state === 'RETURN_REQUESTED' ? withBuyer(line) : 0),
    counts: ({ lines }) =>
      Object.fromEntries(lines.map(({ position, returning }) => [position, String(returning)])),
  },
};
