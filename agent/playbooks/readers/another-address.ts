import { readAddress } from '../actions/address/read-address.ts';
import { surely, type Reader } from './reader.ts';

/** After an address that couldn't be, another one: its postcode is no order's number, and its town no question about it. */
export const readAnotherAddress: Reader = (segment, { lastIntent }) => {
  if (lastIntent !== 'change_address') return undefined;
  const { line, city, region, postcode } = readAddress(segment.text);
  const isPlace = line !== undefined && (city ?? region ?? postcode) !== undefined && /\d/.test(line);
  return isPlace ? surely('change_address', segment) : undefined;
};
