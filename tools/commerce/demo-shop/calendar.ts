/** Dates of the demo shop, all relative to the moment it is seeded, in the shop's own time zone. */
export interface Calendar {
  /** The moment of seeding. */
  readonly now: Date;
  /** A time of day (`HH:MM`, Shanghai) so many days before the seeding day; negative is ahead. */
  at(daysAgo: number, time?: string): Date;
  /** So many hours before the moment of seeding: for what must have happened already today. */
  hoursAgo(hours: number): Date;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Asia/Shanghai is UTC+8 all year round. */
const offsetMs = 8 * hourMs;

export function shopCalendar(seedDay: Date): Calendar {
  const midnight = Math.floor((seedDay.getTime() + offsetMs) / dayMs) * dayMs - offsetMs;
  return {
    now: seedDay,
    at(daysAgo, time = '12:00') {
      const [hours = 0, minutes = 0] = time.split(':').map(Number);
      return new Date(midnight - daysAgo * dayMs + hours * hourMs + minutes * 60_000);
    },
    hoursAgo: (hours) => new Date(seedDay.getTime() - hours * hourMs),
  };
}
