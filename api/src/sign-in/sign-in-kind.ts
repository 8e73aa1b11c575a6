/** How somebody signs in once. */
export enum SignInKind {
  /** Six digits, that are typed within ten minutes. */
  CODE = 'CODE',
  /** A token in an address, of an invitation or of the first start. */
  LINK = 'LINK',
}
