/** Some pieces of an order line. */
export interface LineShare {
  lineId: string;
  quantity: number;
}
