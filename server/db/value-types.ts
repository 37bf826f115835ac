import pg from 'pg';

type Parse = (text: string) => unknown;

/** The types of pg take an enum here; any type's oid will do. */
const parserOfPg = pg.types.getTypeParser as (oid: number, format?: 'text' | 'binary') => Parse;

const parseInt8 = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`the database holds ${text}, which a number can't`);
  return value;
};

const parseArray = (oid: number, parse: Parse): Parse => {
  const split = parserOfPg(oid) as (text: string) => (string | null)[];
  return (text) => split(text).map((each) => (each === null ? null : parse(each)));
};

/** By type oid, where we parse otherwise than pg does: pg leaves these as strings. */
const parsers = new Map<number, Parse>([
  [20, parseInt8],
  [1016, parseArray(1016, parseInt8)],
  // No column here needs more digits than a number has: money is integer minor units.
  [1700, Number],
  [1231, parseArray(1231, Number)],
]);

/**
 * How values come back from `Sql`, on both kinds of database: int8 and numeric as numbers (int8 beyond 2^53 throws),
 * dates and timestamps as Date, json parsed; the rest as pg does.
 */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): Parse {
    const own = format === 'binary' ? undefined : parsers.get(oid);
    return own ?? parserOfPg(oid, format);
  },
};
