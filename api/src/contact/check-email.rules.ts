import type { FieldProblem } from '../address/field-problem.ts';
import { tidy } from '../address/plain-text.rules.ts';

export type CheckedEmail = { email: string; problem: null } | { email: null; problem: FieldProblem };

/**
 * An email address as letters can be sent to it: one @, a domain with a dot in it, no spaces, quotes or control characters;
 * the domain in small letters. Addresses beyond ASCII are refused, since not every mail server on the way takes them.
 */
export function checkEmail(text: string): CheckedEmail {
  if (text.length > mostTyped) return refused('TOO_LONG');
  const email = tidy(text);
  if (email === '') return refused('MISSING');
  const at = email.lastIndexOf('@');
  const local = email.slice(0, at);
  const domain = email.slice(at + 1).toLowerCase();
  if (local.length > 64 || domain.length > 189) return refused('TOO_LONG');
  if (at < 0 || !localPart.test(local) || !domainName.test(domain)) return refused('WRONG_FORM');
  return { email: `${local}@${domain}`, problem: null };
}

const mostTyped = 1000;

/** Words with a dot between them. */
const localPart = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;

/** Labels of at most 63; the last is no number, as that of an IP address would be. */
const domainName = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?!\d+$)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])$/;

function refused(code: FieldProblem['code']): CheckedEmail {
  return { email: null, problem: { field: 'EMAIL', code } };
}
