import { useState } from 'preact/hooks';
import type { FulfilmentPartsFragment, OrderPartsFragment, StaffRole } from '../../gql/graphql.ts';
import { address } from '../../router.ts';
import { hasRole } from '../../session.ts';
import { Button } from '../../ui/Button.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { countryName } from '../../words/country-name.ts';
import { formatDay } from '../../words/formats.ts';
import { DeedDialog } from './DeedDialog.tsx';
import { isLate } from './late.ts';
import { Papers } from './Papers.tsx';
import { State } from './State.tsx';
import { StockDialog } from './StockDialog.tsx';
import { type Deed, deedsOf, isGrave } from './step-actions.ts';
import { words } from './words.ts';

const officers: StaffRole[] = ['OFFICER', 'ADMINISTRATOR'];

interface OrderPartProps {
  detail: OrderPartsFragment;
  part: FulfilmentPartsFragment;
  onDone: (order: OrderPartsFragment) => void;
}

/** What one producer sends: where it stands, what is in it, what can be done with it. */
export function OrderPart({ detail, part, onDone }: OrderPartProps) {
  const [deed, setDeed] = useState<Deed>();
  const [sku, setSku] = useState<string>();
  const { order } = detail;
  const steps = detail.possibleSteps.find(({ fulfilment }) => fulfilment === part.position)?.steps ?? [];
  const deeds = deedsOf(steps);
  const first = deeds.find((each) => !isGrave(each));
  const isWaiting = part.lines.some(({ quantity, cancelled, shipped }) => quantity > cancelled + shipped);
  return (
    <section class="order-part">
      <div class="order-part-top">
        <h2>{part.senderName}</h2>
        <State of={part.state} />
      </div>
      <p class="quiet">
        {part.senderPlace} · {countryName(part.originCountry)} · {part.shippingName.text} ·{' '}
        <span class={isWaiting && isLate(part.leavesBy) ? 'late' : undefined}>
          {words.value.leavesBy} {formatDay(`${part.leavesBy}T12:00`)}
        </span>
      </p>
      <SenderLine sender={detail.senders.find(({ fulfilment }) => fulfilment === part.position)} />
      <Table
        caption={words.value.part(part.position)}
        columns={columns(hasRole(officers) ? setSku : undefined)}
        rows={part.lines}
        keyOf={({ position }) => `${position}`}
      />
      {part.parcels.length > 0 && (
        <ol class="parcels">
          {part.parcels.map((parcel, at) => (
            <li key={`${parcel.shippedAt}-${parcel.trackingNumber}`}>
              <strong>{parcel.carrier}</strong> <code>{parcel.trackingNumber}</code>{' '}
              <span class="quiet">
                {words.value.sentOn(formatDay(parcel.shippedAt))},{' '}
                {parcel.deliveredAt
                  ? words.value.arrivedOn(formatDay(parcel.deliveredAt))
                  : words.value.underway}
              </span>
              <Papers papers={detail.papers} fulfilment={part.position} parcel={at + 1} />
            </li>
          ))}
        </ol>
      )}
      <div class="row">
        {deeds.map((each) => (
          <Button
            key={each}
            isSmall
            look={each === first ? 'primary' : 'plain'}
            onClick={() => setDeed(each)}
          >
            {words.value.actions[each]}
          </Button>
        ))}
      </div>
      <Papers papers={detail.papers} fulfilment={part.position} />
      {deed && (
        <DeedDialog
          deed={deed}
          order={order}
          part={part}
          onDone={onDone}
          onClose={() => setDeed(undefined)}
        />
      )}
      {sku && <StockDialog sku={sku} onClose={() => setSku(undefined)} />}
    </section>
  );
}

/** How to reach them; nothing for those who do not keep this part. */
function SenderLine({ sender }: { sender: OrderPartsFragment['senders'][number] | undefined }) {
  if (!sender) return null;
  if (!sender.sender)
    return (
      <p class="quiet">
        {words.value.senderMissing}{' '}
        {hasRole(officers) && (
          <a href={address(`/producers/${sender.producerId}`)}>{words.value.enterSender}</a>
        )}
      </p>
    );
  const { street, postalCode, phone, email } = sender.sender;
  return (
    <p class="quiet">
      {[street, postalCode].filter(Boolean).join(', ')} · <a href={`tel:${phone}`}>{phone}</a>
      {email && (
        <>
          {' '}
          · <a href={`mailto:${email}`}>{email}</a>
        </>
      )}
    </p>
  );
}

type Line = FulfilmentPartsFragment['lines'][number];

function columns(onStock?: (sku: string) => void): Column<Line>[] {
  return [
    {
      key: 'thing',
      title: words.value.thing,
      isHead: true,
      cell: ({ title, sku }) => (
        <>
          {title} <code class="quiet">{sku}</code>
        </>
      ),
    },
    {
      key: 'moved',
      title: words.value.state,
      cell: ({ cancelled, shipped, delivered }) => (
        <span class="quiet">
          {[
            cancelled > 0 && words.value.cancelledPieces(cancelled),
            shipped > delivered && words.value.shippedPieces(shipped - delivered),
            delivered > 0 && words.value.deliveredPieces(delivered),
          ]
            .filter(Boolean)
            .join(', ')}
        </span>
      ),
    },
    {
      key: 'sum',
      title: words.value.sum,
      isNumeric: true,
      cell: ({ quantity, unitPrice, total }) => (
        <>
          <span class="quiet">
            {quantity} × {unitPrice.formatted}
          </span>{' '}
          {total.formatted}
        </>
      ),
    },
    ...(onStock
      ? [
          {
            key: 'stock',
            title: words.value.stock,
            isTitleUnseen: true,
            isNumeric: true,
            cell: ({ sku }: Line) => (
              <Button
                look="quiet"
                isSmall
                onClick={() => onStock(sku)}
                aria-label={`${words.value.stock}: ${sku}`}
              >
                {words.value.stock}
              </Button>
            ),
          },
        ]
      : []),
  ];
}
