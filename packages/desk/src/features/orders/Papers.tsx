import type { OrderPartsFragment } from '../../gql/graphql.ts';
import { words } from './words.ts';

interface PapersProps {
  papers: OrderPartsFragment['papers'];
  /** Position of the part that they are about; the whole order when left out. */
  fulfilment?: number;
  /** Of a parcel that has left, its number among those of the part; else of what is still to be sent. */
  parcel?: number;
}

/** The papers of an order, of a parcel, or of what is still to be sent: to be opened and printed. */
export function Papers({ papers, fulfilment, parcel }: PapersProps) {
  const own = papers.filter(
    (paper) => paper.fulfilment === (fulfilment ?? null) && paper.parcel === (parcel ?? null),
  );
  if (own.length === 0) return null;
  return (
    <p class="papers">
      {own.map(({ kind, path }) => (
        <a key={path} href={path} target="_blank" rel="noreferrer">
          {words.value.paperNames[kind]}
        </a>
      ))}
    </p>
  );
}
