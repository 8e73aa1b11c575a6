/** What a letter tells a member of staff. */
export enum StaffMailKind {
  /** Something stood in the way of texts that waited for their hour. */
  PUBLISHING_FAILED = 'PUBLISHING_FAILED',
}
