import type { List } from '../list.ts';
import { formatNumber } from '../words/formats.ts';
import { words } from '../words/words.ts';
import { Button } from './Button.tsx';
import { Problem } from './Notice.tsx';

/** How many of how many are in sight, and the way to more. */
export function ListEnd<Row>({ list }: { list: List<Row> }) {
  if (!list.data) return null;
  const { rows, total, hasMore } = list.data;
  return (
    <div class="list-end">
      <span role="status">
        {words.value.shownOf(formatNumber(rows.length), formatNumber(Math.max(total, rows.length)))}
      </span>
      {hasMore && (
        <Button isSmall isBusy={list.isLoadingMore} onClick={() => void list.more()}>
          {words.value.more}
        </Button>
      )}
      <Problem error={list.moreError} />
    </div>
  );
}
