/** How posts and carriers reach whoever sends a parcel. Kept with the producer, and on papers of parcels; never public. */
export interface SenderDetails {
  /** House and street, in Latin letters. */
  street: string;
  /** As the country writes it. */
  postalCode: string | null;
  /** E.164: `+998901234567`. */
  phone: string;
  email: string | null;
}
