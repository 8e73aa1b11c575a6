import { useState } from 'preact/hooks';
import { useAction } from '../../action.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Notice.tsx';
import { words } from './words.ts';

interface PapersProps {
  order: string;
  fulfilment: number;
  /** Of a parcel that has left, its number among those of the part; else of what is still to be sent. */
  parcel?: number;
}

type PaperName = keyof typeof words.value.paperNames;
const paperNames: readonly PaperName[] = ['packing-slip', 'commercial-invoice', 'cn22', 'cn23'];

/** The papers that go with a parcel. Which those are, the way that it goes decides: the API is asked for each. */
export function Papers({ order, fulfilment, parcel }: PapersProps) {
  const [found, setFound] = useState<readonly PaperName[]>();
  const pathOf = (name: PaperName) =>
    `/desk/orders/${order}/${fulfilment}/${name}.pdf${parcel === undefined ? '' : `?parcel=${parcel}`}`;
  const looking = useAction(async () => {
    const isThere = await Promise.all(
      paperNames.map(async (name) => (await fetch(pathOf(name), { method: 'HEAD' })).ok),
    );
    setFound(paperNames.filter((_, at) => isThere[at]));
  });
  if (!found) {
    return (
      <>
        <Button look="quiet" isSmall isBusy={looking.isBusy} onClick={() => void looking.run()}>
          {parcel === undefined ? words.value.papers : words.value.papersFor(parcel)}
        </Button>
        <Problem error={looking.error} />
      </>
    );
  }
  if (found.length === 0) return <span class="quiet small">{words.value.noPapers}</span>;
  return (
    <ul class="papers">
      {found.map((name) => (
        <li key={name}>
          <a href={pathOf(name)} target="_blank" rel="noreferrer">
            {words.value.paperNames[name]}
          </a>
        </li>
      ))}
    </ul>
  );
}
