import type { ComponentChildren } from 'preact';
import './table.css';

export interface Column<Row> {
  key: string;
  title: string;
  /** Its cells tell what they are. */
  isTitleUnseen?: boolean;
  cell: (row: Row) => ComponentChildren;
  /** Figures stand at the right, one below the other. */
  isNumeric?: boolean;
  /** What names the row: a heading of it. */
  isHead?: boolean;
  /** Left out on a phone. */
  isLesser?: boolean;
}

interface TableProps<Row> {
  /** What it is a table of, for those who hear it. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
}

/** A table; on a phone each row becomes a short list. */
export function Table<Row>({ caption, columns, rows, keyOf }: TableProps<Row>) {
  return (
    <table class="table">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, title, isTitleUnseen, isNumeric, isLesser }) => (
            <th key={key} scope="col" class={classOf({ isNumeric, isLesser })}>
              {isTitleUnseen ? <span class="unseen">{title}</span> : title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const shown = { class: classOf(column), 'data-title': column.title, children: column.cell(row) };
  return column.isHead ? <th scope="row" {...shown} /> : <td {...shown} />;
}

function classOf({ isNumeric, isLesser }: { isNumeric?: boolean; isLesser?: boolean }): string | undefined {
  return [isNumeric && 'numeric', isLesser && 'lesser'].filter(Boolean).join(' ') || undefined;
}
