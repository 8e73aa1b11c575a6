import { isLanguage } from '@aul/language';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import { officerRoles } from '../assistance/officer-roles.ts';
import { DomainError } from '../errors.ts';
import { type OperationContext, refuseUnless } from '../operation.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import type { StaffViewer } from '../viewer/viewer.ts';
import type { SheetKind } from './columns.ts';
import { exportSheet } from './export-sheet.ts';
import { importSheet } from './import-sheet.ts';
import { type TableFormat, tableFormats, writeTable } from './write-table.ts';

export interface SpreadsheetRouteOptions {
  db: Kysely<unknown>;
  /** Throws unless a member of staff asks, from our own page. */
  staffOf(request: FastifyRequest): Promise<StaffViewer>;
  operation(): OperationContext;
}

/** Of a file that is sent. */
const mostBytes = 10_000_000;

type Query = Partial<Record<'kind' | 'dryRun' | 'format' | 'language' | 'text' | 'place' | 'state', string>>;

/**
 * `POST /desk/import?kind=products|producers&dryRun=true`: the bytes of an XLSX or CSV, answered with a SheetReport.
 * `GET /desk/export?kind=…&format=xlsx|csv`, narrowed by `text`, `place` and `state`: the same columns.
 */
export function addSpreadsheetRoutes(server: FastifyInstance, options: SpreadsheetRouteOptions): void {
  server.register(async (scope) => {
    // Whatever a browser calls the file: its bytes tell what it is.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: mostBytes }, (_request, body, done) =>
      done(null, body),
    );
    scope.post<{ Querystring: Query; Body: Buffer | undefined }>(
      '/desk/import',
      {
        bodyLimit: mostBytes,
        // Before a byte of the body is read.
        onRequest: async (request) => void requireStaff(await options.staffOf(request), officerRoles),
      },
      async (request, reply) => {
        const staff = await options.staffOf(request);
        const { body: file, query } = request;
        if (!file?.length) throw new DomainError('SHEET_UNREADABLE', { reason: 'it is empty' });
        const isDryRun = query.dryRun !== 'false';
        const report = await importSheet(options.operation(), staff, { kind: kindOf(query), file, isDryRun });
        return reply.header('cache-control', 'no-store').send(report);
      },
    );
    scope.get<{ Querystring: Query }>('/desk/export', async (request, reply) => {
      const staff = requireStaff(await options.staffOf(request), officerRoles);
      const { query } = request;
      const { text, place, state } = query;
      const format = formatOf(query);
      const kind = kindOf(query);
      const language = query.language && isLanguage(query.language) ? query.language : 'en';
      const table = await exportSheet(options.db, staff, { kind, language, filter: { text, place, state } });
      return reply
        .headers({
          'content-type': tableFormats[format],
          'content-disposition': `attachment; filename="${kind}.${format}"`,
          'cache-control': 'no-store',
        })
        .send(await writeTable(table, format));
    });
  });
}

function kindOf({ kind }: Query): SheetKind {
  refuseUnless(kind === 'products' || kind === 'producers', 'Say which kind: products or producers');
  return kind;
}

function formatOf({ format = 'xlsx' }: Query): TableFormat {
  refuseUnless(format === 'xlsx' || format === 'csv', 'Say which format: xlsx or csv');
  return format;
}
