/** Parts of an address, as far as they were said. */
export interface SaidAddress {
  recipient?: string;
  phone?: string;
  line?: string;
  city?: string;
  region?: string;
  postcode?: string;
  country?: string;
}

/** The place that the order goes to now: parts that are named again are recognised by it. */
export interface KnownPlace {
  city: string;
  region: string;
}

/** Words by which a street or a house is known in Latin letters. */
export const streetWord =
  /\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|square|sq|close|court|ct|way|boulevard|blvd|parkway|pkwy|highway|hwy|place|terrace|crescent|jalan|jln|lorong|house|flat|apt|apartment|block|blk|unit|suite|tower|building|menara|wisma|condo(?:minium)?|residences?|cottage|lodge|villa|manor|mews|gardens|rue|via|viale|piazza|calle|avenida|plaza|rua)\b|\p{L}(?:stra(?:ß|ss)e|str\b|gasse|weg\b|allee|platz|straat|laan\b|gatan|gade\b)/iu;
