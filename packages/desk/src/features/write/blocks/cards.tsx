import type { Language } from '@aul/language';
import type { LinkedKind } from '@aul/manuscript';
import type { NodeViewConstructor } from '@tiptap/pm/view';
import { Button } from '../../../ui/Button.tsx';
import { writeWords } from '../words.ts';
import { CardHead } from './CardHead.tsx';
import { Chooser, TargetName } from './Chooser.tsx';
import { type CardProps, cardView } from './card-view.tsx';
import { targetOf } from './known.ts';
import { GalleryCard, PictureCard } from './PictureCard.tsx';

/** How each kind of block that is more than words is shown in the editor. */
export function cardsFor(language: Language): Record<string, NodeViewConstructor> {
  const card = (kind: string) => ({ tag: 'div', className: `card card-${kind}`, language });
  const caption = { tag: 'figcaption', className: 'caption' };
  return {
    picture: cardView(PictureCard, { ...card('picture'), tag: 'figure', words: caption }),
    gallery: cardView(GalleryCard, { ...card('gallery'), tag: 'figure', words: caption }),
    products: cardView(many('PRODUCT', 'productIds'), card('products')),
    producer: cardView(one('PRODUCER', 'producerId'), card('producer')),
    place: cardView(one('PLACE', 'placeId'), card('place')),
    brand: cardView(one('BRAND', 'brandId'), card('brand')),
    map: cardView(many('PLACE', 'placeIds'), card('map')),
    fact: cardView(FactCard, {
      ...card('fact'),
      tag: 'aside',
      words: { tag: 'p', className: 'fact-words' },
      isBelow: true,
    }),
    quote: cardView(QuoteFoot, {
      tag: 'blockquote',
      className: 'quote',
      language,
      words: { tag: 'p', className: 'quote-words' },
      isBelow: true,
    }),
  };
}

function one(kind: LinkedKind, attribute: string) {
  return function OneCard({ attributes, isEditable, change, remove, leave }: CardProps) {
    const id = String(attributes[attribute] ?? '');
    const words = writeWords.value;
    return (
      <>
        <CardHead name={words.kinds[kind]} remove={remove} isEditable={isEditable}>
          {id && isEditable && (
            <Button look="quiet" isSmall onClick={() => change({ [attribute]: '' })}>
              {words.another}
            </Button>
          )}
        </CardHead>
        {id ? (
          <Target id={id} />
        ) : (
          isEditable && (
            <Chooser
              kinds={[kind]}
              label={words.chooseKind[kind]}
              isFocused
              onEscape={remove}
              onChoose={(target) => {
                change({ [attribute]: target.id });
                leave();
              }}
            />
          )
        )}
      </>
    );
  };
}

function many(kind: LinkedKind, attribute: string) {
  return function ManyCard({ attributes, isEditable, change, remove, leave }: CardProps) {
    const ids = attributes[attribute] as readonly string[];
    const words = writeWords.value;
    return (
      <>
        <CardHead
          name={attribute === 'placeIds' ? words.blocks.map : words.blocks.products}
          remove={remove}
          isEditable={isEditable}
        />
        <ul class="targets">
          {ids.map((id) => (
            <li key={id}>
              <Target id={id} />
              {isEditable && (
                <button
                  type="button"
                  class="card-remove"
                  aria-label={words.takeOut(targetOf(id).value?.name ?? '')}
                  onClick={() => change({ [attribute]: ids.filter((each) => each !== id) })}
                >
                  ×
                </button>
              )}
            </li>
          ))}
        </ul>
        {isEditable && (
          <Chooser
            kinds={[kind]}
            label={words.chooseKind[kind]}
            isFocused={ids.length === 0}
            onEscape={ids.length === 0 ? remove : leave}
            onChoose={(target) => ids.includes(target.id) || change({ [attribute]: [...ids, target.id] })}
          />
        )}
      </>
    );
  };
}

function Target({ id }: { id: string }) {
  const target = targetOf(id).value;
  if (target) return <TargetName target={target} />;
  return <span class="quiet small">{target === null ? writeWords.value.notPublic : '…'}</span>;
}

function FactCard({ attributes, isEditable, change, remove }: CardProps) {
  const words = writeWords.value;
  const input = (name: 'publisher' | 'sourceTitle' | 'url', type = 'text') => (
    <label>
      <span>{words.source[name]}</span>
      <input
        type={type}
        value={String(attributes[name] ?? '')}
        readOnly={!isEditable}
        onInput={(event) => change({ [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <>
      <div class="fact-source">
        {input('publisher')}
        {input('sourceTitle')}
        {input('url', 'url')}
      </div>
      <CardHead name={words.blocks.fact} remove={remove} isEditable={isEditable} />
    </>
  );
}

function QuoteFoot({ attributes, isEditable, change, leave }: CardProps) {
  const words = writeWords.value;
  return (
    <label class="attribution">
      <span aria-hidden="true">—</span>
      <input
        type="text"
        aria-label={words.attribution}
        placeholder={words.attribution}
        value={String(attributes.attribution ?? '')}
        readOnly={!isEditable}
        onInput={(event) => change({ attribution: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          leave();
        }}
      />
    </label>
  );
}
