/** So many pieces of an order line. */
export interface ShippedQuantity {
  lineId: string;
  quantity: number;
}
