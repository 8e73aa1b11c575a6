import type { BrandCriterionKind } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Check, Select, TextField } from '../../ui/Field.tsx';
import { TextsField } from '../keeping/TextsField.tsx';
import { words as keeping } from '../keeping/words.ts';
import type { CriterionValues } from './brand-values.ts';
import { words } from './words.ts';

interface CriteriaFieldProps {
  error: string | undefined;
  value: readonly CriterionValues[];
  onValue: (criteria: CriterionValues[]) => void;
}

/** What a product must satisfy to carry a brand. */
export function CriteriaField({ error, value, onValue }: CriteriaFieldProps) {
  const change = (at: number, criterion: Partial<CriterionValues>) =>
    onValue(value.map((each, index) => (index === at ? { ...each, ...criterion } : each)));
  return (
    <fieldset class="checks criteria">
      <legend>{words.value.criteria}</legend>
      <p class="quiet small">{words.value.criteriaHint}</p>
      {value.map(({ code, kind, text, isMandatory }, at) => (
        <div class="variant" key={at}>
          <div class="fields">
            <TextField
              label={words.value.code}
              value={code}
              onValue={(typed) => change(at, { code: typed })}
            />
            <Select
              label={words.value.looksAt}
              value={kind}
              options={Object.entries(words.value.aspects)}
              onValue={(chosen) => change(at, { kind: chosen as BrandCriterionKind })}
            />
          </div>
          <TextsField
            label={words.value.criterion}
            value={text}
            onValue={(typed) => change(at, { text: typed })}
          />
          <div class="row">
            <Check
              label={`${words.value.mandatory}: ${words.value.mandatoryMore}`}
              checked={isMandatory}
              onValue={(isChecked) => change(at, { isMandatory: isChecked })}
            />
            <Button isSmall look="quiet" onClick={() => onValue(value.filter((_, index) => index !== at))}>
              {keeping.value.remove}
              <span class="unseen">: {code}</span>
            </Button>
          </div>
        </div>
      ))}
      {error && <p class="field-error">{error}</p>}
      <Button
        isSmall
        onClick={() => onValue([...value, { code: '', kind: 'ORIGIN', text: {}, isMandatory: true }])}
      >
        {words.value.addCriterion}
      </Button>
    </fieldset>
  );
}
