import type { FulfilmentPartsFragment, PiecesInput } from '../../gql/graphql.ts';
import { TextField } from '../../ui/Field.tsx';
import { words } from './words.ts';

type Line = FulfilmentPartsFragment['lines'][number];

interface PiecesFieldsProps {
  legend: string;
  lines: readonly Line[];
  most: (line: Line) => number;
  /** By position of the line, as typed. */
  counts: Readonly<Record<number, string>>;
  onCounts: (counts: Record<number, string>) => void;
  error?: string | undefined;
}

/** How many of each line. Those of which none are possible are left out. */
export function PiecesFields({ legend, lines, most, counts, onCounts, error }: PiecesFieldsProps) {
  const possible = lines.filter((line) => most(line) > 0);
  if (possible.length === 0) return null;
  return (
    <fieldset class="pieces">
      <legend>{legend}</legend>
      {possible.map((line) => (
        <TextField
          key={line.position}
          label={words.value.piecesOf(line.title, most(line))}
          type="number"
          inputMode="numeric"
          min={0}
          max={most(line)}
          required
          value={counts[line.position] ?? `${most(line)}`}
          onValue={(value) => onCounts({ ...counts, [line.position]: value })}
        />
      ))}
      {error && <p class="field-error">{error}</p>}
    </fieldset>
  );
}

/** Undefined where all that are possible are meant, which is how the API has it too. */
export function piecesOf(
  lines: readonly Line[],
  most: (line: Line) => number,
  counts: Readonly<Record<number, string>>,
): PiecesInput[] | undefined {
  const chosen = lines
    .map((line) => ({
      line: line.position,
      quantity: Number(counts[line.position] ?? most(line)),
      most: most(line),
    }))
    .filter((each) => each.most > 0);
  if (chosen.every((each) => each.quantity === each.most)) return undefined;
  return chosen.filter(({ quantity }) => quantity > 0).map(({ line, quantity }) => ({ line, quantity }));
}
