import { DeskError } from '../../request.ts';
import { language } from '../../words/language.ts';

export type SheetKind = 'products' | 'producers';

export interface SheetProblem {
  /** The header is row 1. */
  row: number;
  column: string | null;
  code: string;
  message: string;
}

export interface SheetReport {
  rows: number;
  created: number;
  changed: number;
  unchanged: number;
  problems: SheetProblem[];
}

/** Sends a spreadsheet: to try it, or to do what it says. Throws a DeskError. */
export async function sendSheet(
  file: File,
  { kind, isDryRun }: { kind: SheetKind; isDryRun: boolean },
): Promise<SheetReport> {
  const response = await fetch(`/desk/import?kind=${kind}&dryRun=${isDryRun}`, {
    method: 'POST',
    headers: {
      'content-type': file.type || 'application/octet-stream',
      accept: 'application/json',
      'aul-language': language.value,
    },
    body: file,
    credentials: 'same-origin',
  }).catch((cause) => {
    throw new DeskError('OFFLINE', String(cause));
  });
  const answer = await response.json().catch(() => undefined);
  if (response.ok && answer) return answer;
  const [problem] = answer?.errors ?? [];
  throw new DeskError(problem?.extensions?.code ?? 'OFFLINE', problem?.message ?? `${response.status}`);
}

/** Where a spreadsheet is fetched from, with headers in the language of the desk. */
export function exportAddress(
  kind: SheetKind,
  { format, place }: { format: 'xlsx' | 'csv'; place: string },
): string {
  const asked = new URLSearchParams({ kind, format, language: language.value, ...(place && { place }) });
  return `/desk/export?${asked}`;
}
