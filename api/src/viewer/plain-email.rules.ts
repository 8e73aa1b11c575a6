/** An address as it is kept and looked for. */
export function plainEmail(email: string): string {
  return email.trim().toLowerCase();
}
