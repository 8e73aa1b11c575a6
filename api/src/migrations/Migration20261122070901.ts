import { Migration } from '@mikro-orm/migrations';

export class Migration20261122070901 extends Migration {

  override name = 'Migration20261122070901';

  override up(): void | Promise<void> {
    this.addSql(`alter table "search_document" add "texts" jsonb not null default '{}';`);
    this.addSql(noteColumns('names, body, weight', 'names, body, texts, weight'));
  }

  override down(): void | Promise<void> {
    this.addSql(noteColumns('names, body, texts, weight', 'names, body, weight'));
    this.addSql(`alter table "search_document" drop column "texts";`);
  }

}

/** The trigger of the table compares these columns instead of those. */
function noteColumns(from: string, to: string): string {
  return `do $$ begin
    execute replace(pg_get_functiondef('note_search_document'::regproc), '${from}', '${to}');
  end $$;`;
}
