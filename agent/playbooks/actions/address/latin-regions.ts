/** States and provinces as addresses in English have them, and the postcodes that stand beside them. */
interface Land {
  country: string;
  postcode: RegExp;
  regions: Readonly<Record<string, string>>;
}

const named = (words: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    words.split(', ').map((each) => [each.slice(0, each.indexOf(' ')), each.slice(each.indexOf(' ') + 1)]),
  );

/** United States Postal Service, Publication 28; Canada Post, addressing guidelines; Australia Post, addressing standards. */
const lands: readonly Land[] = [
  {
    country: 'United States',
    postcode: /^\d{5}(?:-\d{4})?$/u,
    regions: named(
      'AL Alabama, AK Alaska, AZ Arizona, AR Arkansas, CA California, CO Colorado, CT Connecticut, DE Delaware, DC District of Columbia, FL Florida, GA Georgia, HI Hawaii, ID Idaho, IL Illinois, IN Indiana, IA Iowa, KS Kansas, KY Kentucky, LA Louisiana, ME Maine, MD Maryland, MA Massachusetts, MI Michigan, MN Minnesota, MS Mississippi, MO Missouri, MT Montana, NE Nebraska, NV Nevada, NH New Hampshire, NJ New Jersey, NM New Mexico, NY New York, NC North Carolina, ND North Dakota, OH Ohio, OK Oklahoma, OR Oregon, PA Pennsylvania, RI Rhode Island, SC South Carolina, SD South Dakota, TN Tennessee, TX Texas, UT Utah, VT Vermont, VA Virginia, WA Washington, WV West Virginia, WI Wisconsin, WY Wyoming',
    ),
  },
  {
    country: 'Canada',
    postcode: /^[A-Z]\d[A-Z]\s?\d[A-Z]\d$/iu,
    regions: named(
      'AB Alberta, BC British Columbia, MB Manitoba, NB New Brunswick, NL Newfoundland and Labrador, NS Nova Scotia, NT Northwest Territories, NU Nunavut, ON Ontario, PE Prince Edward Island, QC Quebec, SK Saskatchewan, YT Yukon',
    ),
  },
  {
    country: 'Australia',
    postcode: /^\d{4}$/u,
    regions: named(
      'NSW New South Wales, VIC Victoria, QLD Queensland, WA Western Australia, SA South Australia, TAS Tasmania, ACT Australian Capital Territory, NT Northern Territory',
    ),
  },
];

const endings = lands.map(({ regions, ...land }) => {
  const words = [...Object.keys(regions), ...Object.values(regions)].join('|');
  return { ...land, regions, ending: new RegExp(`(?:^|[\\s,])(${words})$`, 'iu') };
});

export interface Region {
  /** What stands before it: the town, as a rule. */
  before: string;
  region: string;
  country: string;
}

/** The state or province that these words end in, right before a postcode such as that country has. */
export function regionBefore(words: string, postcode: string): Region | undefined {
  for (const { country, postcode: shape, ending } of endings) {
    const found = shape.test(postcode) ? ending.exec(words.trim()) : null;
    if (found?.[1] === undefined) continue;
    const region = found[1].length <= 3 ? found[1].toUpperCase() : found[1];
    return {
      before: words
        .trim()
        .slice(0, found.index)
        .replace(/[\s,]+$/u, ''),
      region,
      country,
    };
  }
  return undefined;
}

/** A postcode of four digits stands where a town does: beside its name, or behind a state that has such. */
export const shortPostcode =
  /(?<=^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4})\d{4}$|(?<=\b(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)\s+)\d{4}$|^\d{4}(?:\s?[A-Z]{2})?(?=\s+\p{Lu}\p{Ll})/u;
