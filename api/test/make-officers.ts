import { graphql } from 'graphql';
import { deskContext } from '../src/desk-context.ts';
import { buildDeskSchema } from '../src/desk-schema.ts';
import type { DeskSettings } from '../src/sign-in/desk-letters.ts';
import { inviteStaff } from '../src/staff/invite-staff.ts';
import { StaffRole } from '../src/viewer/staff-role.ts';
import type { StaffViewer } from '../src/viewer/viewer.ts';
import type { TestContext } from './harness.ts';

let made = 0;

/** A member of staff who exists, without a session: an officer of everywhere, unless something else is said. */
export async function makeOfficer(
  { ctx }: Pick<TestContext, 'ctx'>,
  more: Partial<Omit<StaffViewer, 'kind' | 'id'>> = {},
): Promise<StaffViewer> {
  made += 1;
  const { role = StaffRole.OFFICER, places = null, languages = null } = more;
  const id = await inviteStaff(ctx, { email: `officer${made}@example.org`, name: `Officer ${made}`, role });
  return { kind: 'STAFF', id, role, places, languages };
}

const schema = buildDeskSchema();

/** Asks the desk as somebody, behind its door. */
export function deskOf({ publicContext }: Pick<TestContext, 'publicContext'>) {
  return async function ask<T = Record<string, never>>(
    viewer: StaffViewer,
    source: string,
    variableValues: Record<string, unknown> = {},
  ): Promise<{ data: T | null; codes: string[] }> {
    // Letters and addresses are none of officers' work.
    const desk = {} as DeskSettings;
    const contextValue = deskContext(publicContext(), { viewer, desk });
    const { data, errors = [] } = await graphql({ schema, source, variableValues, contextValue });
    const codes = errors.map((error) => {
      const { originalError } = error;
      return originalError && 'code' in originalError ? String(originalError.code) : error.message;
    });
    // What a document selects is known to the test alone.
    return { data: (data ?? null) as T | null, codes };
  };
}
