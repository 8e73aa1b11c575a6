import { currencies } from '@aul/money';
import { useState } from 'preact/hooks';
import { type FormChoicesQuery, type KeptProductFragment, PricePreviewsDocument } from '../../gql/graphql.ts';
import { useLoaded } from '../../loaded.ts';
import { request } from '../../request.ts';
import { Button } from '../../ui/Button.tsx';
import { Select, TextField } from '../../ui/Field.tsx';
import { Problem } from '../../ui/Notice.tsx';
import { formatDay } from '../../words/formats.ts';
import { language } from '../../words/language.ts';
import { minorText, type Words } from '../keeping/texts.ts';
import { words as keeping } from '../keeping/words.ts';
import type { VariantValues } from './product-values.ts';
import { words } from './words.ts';

interface VariantFieldsProps {
  variant: VariantValues;
  /** As it is kept; none for a new one. */
  before: KeptProductFragment['variants'][number] | undefined;
  options: readonly Words[];
  markets: FormChoicesQuery['formChoices']['markets'];
  wrong: (name: string, text?: string) => string | undefined;
  onValue: (variant: VariantValues) => void;
  onRemove: (() => void) | undefined;
}

export function VariantFields({
  variant,
  before,
  options,
  markets,
  wrong,
  onValue,
  onRemove,
}: VariantFieldsProps) {
  const set = (change: Partial<VariantValues>) => onValue({ ...variant, ...change });
  const isCounted = before !== undefined && `${before.onHand}` !== variant.onHand;
  return (
    <fieldset class="variant" aria-label={variant.sku || words.value.newVariant}>
      <div class="fields">
        <TextField
          label={words.value.sku}
          maxLength={50}
          autoComplete="off"
          error={wrong('sku')}
          value={variant.sku}
          onValue={(sku) => set({ sku })}
        />
        {options.map((option, at) => (
          <TextField
            key={at}
            label={option[language.value] || Object.values(option)[0] || words.value.option}
            value={
              variant.optionValues[at]?.[language.value] ??
              Object.values(variant.optionValues[at] ?? {})[0] ??
              ''
            }
            onValue={(text) =>
              set({
                optionValues: options.map((_, index) => ({
                  ...variant.optionValues[index],
                  ...(index === at && { [language.value]: text }),
                })),
              })
            }
          />
        ))}
        <TextField
          label={words.value.price}
          inputMode="decimal"
          error={wrong('price', words.value.priceWrong)}
          value={variant.price}
          onValue={(price) => set({ price })}
        />
        <Select
          label={words.value.currency}
          value={variant.currency}
          options={currencies.map((currency) => [currency, currency] as const)}
          onValue={(chosen) =>
            set({ currency: currencies.find((each) => each === chosen) ?? variant.currency })
          }
        />
        <TextField
          label={words.value.onHand}
          inputMode="numeric"
          hint={before ? words.value.reserved(before.reserved) : undefined}
          error={wrong('onHand', keeping.value.whole)}
          value={variant.onHand}
          onValue={(onHand) => set({ onHand })}
        />
        {isCounted && (
          <TextField
            label={words.value.reason}
            error={wrong('reason')}
            maxLength={1000}
            value={variant.reason}
            onValue={(reason) => set({ reason })}
          />
        )}
      </div>
      <Previews variant={variant} markets={markets} />
      <details>
        <summary>{words.value.marketPrices}</summary>
        <p class="quiet small">{words.value.marketPricesHint}</p>
        <div class="fields">
          {markets.map(({ code, name, currency }) => (
            <TextField
              key={code}
              label={`${name}, ${currency}`}
              inputMode="decimal"
              error={wrong(`market.${code}`, words.value.priceWrong)}
              value={variant.marketPrices[code] ?? ''}
              onValue={(price) => set({ marketPrices: { ...variant.marketPrices, [code]: price } })}
            />
          ))}
        </div>
        {before && before.priceHistory.length > 0 && (
          <>
            <h3>{words.value.history}</h3>
            <ul class="plain-list">
              {before.priceHistory.map(({ market, price, validFrom, validTo }) => (
                <li key={`${market}${validTo}`} class="small">
                  {price.formatted}
                  {market && ` · ${market}`}{' '}
                  <span class="quiet">
                    {formatDay(validFrom)} – {formatDay(validTo)}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
      <details>
        <summary>{words.value.sizes}</summary>
        <div class="fields">
          <TextField
            label="GTIN"
            inputMode="numeric"
            hint={words.value.gtinHint}
            error={wrong('gtin', words.value.gtinWrong)}
            value={variant.gtin}
            onValue={(gtin) => set({ gtin })}
          />
          {(['weightGrams', 'packageWeightGrams', 'length', 'width', 'height'] as const).map((name) => (
            <TextField
              key={name}
              label={words.value.measures[name]}
              inputMode="numeric"
              error={
                name === 'weightGrams'
                  ? wrong('weight', keeping.value.whole)
                  : name === 'length'
                    ? wrong('size', words.value.sizeWrong)
                    : undefined
              }
              value={variant[name]}
              onValue={(value) => set({ [name]: value })}
            />
          ))}
        </div>
      </details>
      {onRemove && (
        <div>
          <Button isSmall look="quiet" onClick={onRemove}>
            {keeping.value.remove}
            <span class="unseen">: {variant.sku}</span>
          </Button>
        </div>
      )}
    </fieldset>
  );
}

/** What the price comes to elsewhere: asked for, since it costs a question. */
function Previews({ variant, markets }: Pick<VariantFieldsProps, 'variant' | 'markets'>) {
  const [isAsked, setAsked] = useState(false);
  const amountMinor = minorText(variant.price, variant.currency);
  const previews = useLoaded(
    async () =>
      isAsked && amountMinor
        ? (await request(PricePreviewsDocument, { amountMinor, currency: variant.currency })).pricePreviews
        : [],
    [isAsked, amountMinor, variant.currency, language.value],
  );
  if (!isAsked)
    return (
      <div>
        <Button isSmall look="quiet" disabled={!amountMinor} onClick={() => setAsked(true)}>
          {words.value.preview}
        </Button>
      </div>
    );
  return (
    <div>
      <Problem error={previews.error} />
      <p class="small" role="status">
        {previews.data
          ?.map(
            ({ market, price }) =>
              `${markets.find(({ code }) => code === market)?.name ?? market} ${price.formatted}`,
          )
          .join(' · ')}
      </p>
    </div>
  );
}
