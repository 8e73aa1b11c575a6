import { Migration } from '@mikro-orm/migrations';
import { nameSort } from '../search/name-sort.rules.ts';

/** Chinese names sort by pinyin: keys that were kept before are written again. There is no way back, and none is needed. */
export class Migration20261123181500 extends Migration {

  override name = 'Migration20261123181500';

  override async up(): Promise<void> {
    for (const table of ['place', 'brand', 'producer', 'product']) await this.#sortAgain(table);
  }

  override down(): void {}

  async #sortAgain(table: string): Promise<void> {
    for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
      const rows = (await this.execute(`select id, name from "${table}" where id > ? order by id limit 1000`, [after])) as Named[];
      const last = rows.at(-1);
      if (!last) return;
      after = last.id;
      const given = rows.map(({ id, name }) => ({ id, sort: nameSort(name) }));
      await this.execute(
        `update "${table}" as record set name_sort = given.sort
          from jsonb_to_recordset(?::jsonb) as given (id uuid, sort jsonb)
          where record.id = given.id and record.name_sort is distinct from given.sort`,
        [JSON.stringify(given)],
      );
    }
  }

}

interface Named {
  id: string;
  name: Parameters<typeof nameSort>[0];
}
