import { Migration } from '@mikro-orm/migrations';

/** Lists of products that count regions: a place that comes to lie in another one takes its products along. */
export class Migration20261122083800 extends Migration {

  override name = 'Migration20261122083800';

  override up(): void | Promise<void> {
    this.addSql(notePlace(path, path + region));
  }

  override down(): void | Promise<void> {
    this.addSql(notePlace(path + region, path));
  }

}

const path = `unnest(array['products', 'producers', 'people', 'brands', 'stories', 'facilities']) as list`;

const columns = `id, split_part(path, '/', 1) || '/' || split_part(path, '/', 2) as region`;
const region = `
      union all select 'Place', r.id, 'products/region' from (
      (select ${columns} from old_rows except select ${columns} from new_rows) union all
      (select ${columns} from new_rows except select ${columns} from old_rows)) as r`;

function notePlace(from: string, to: string): string {
  return `do $do$ begin
    execute replace(pg_get_functiondef('note_place'::regproc), $from$${from}$from$, $to$${to}$to$);
  end $do$;`;
}
