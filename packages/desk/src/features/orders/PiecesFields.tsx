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

/** What was typed; all that are possible of a line where nothing was. */
export function piecesOf(
  lines: readonly Line[],
  most: (line: Line) => number,
  counts: Readonly<Record<number, string>>,
): PiecesInput[] {
  return lines
    .filter((line) => most(line) > 0)
    .map((line) => ({ line: line.position, quantity: Number(counts[line.position] ?? most(line)) }))
    .filter(({ quantity }) => quantity > 0);
}

/** Undefined where all that are possible are meant, which is how the API has it too. */
export function piecesUnlessAll(...[lines, most, counts]: Parameters<typeof piecesOf>) {
  const isAll = lines.every((line) => Number(counts[line.position] ?? most(line)) === most(line));
  return isAll ? undefined : piecesOf(lines, most, counts);
}
