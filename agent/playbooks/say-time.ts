import type { Language } from '../../knowledge/language.ts';
import type { TurnFrame } from '../models/agent-model.ts';

type Voice = Pick<TurnFrame, 'language' | 'now' | 'timeZone'>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formatters are slow to make and the same for every turn of a shop. */
function format(
  locale: string,
  timeZone: string,
  key: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const name = `${locale} ${timeZone} ${key}`;
  const known = formats.get(name) ?? new Intl.DateTimeFormat(locale, { timeZone, ...options });
  formats.set(name, known);
  return known;
}

/** Number of the calendar day in the shop's time zone. */
function dayNumber(at: Date, timeZone: string): number {
  const parts = format('en-CA', timeZone, 'day', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
  return Date.parse(`${parts}T00:00:00Z`) / 86_400_000;
}

/** Calendar days from today to `at` in the shop's time zone: 1 is tomorrow, -1 yesterday. */
export function daysAway(at: string, voice: Voice): number {
  return dayNumber(new Date(at), voice.timeZone) - dayNumber(voice.now, voice.timeZone);
}

const nearDays: Readonly<Record<Language, Readonly<Record<number, string>>>> = {
  en: { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' },
  zh: { [-2]: '前天', [-1]: '昨天', 0: '今天', 1: '明天', 2: '后天' },
};

/**
 * A day as people say it, in the shop's time zone: `明天`, `周五（11月27日）`, `11月3日`; `tomorrow`, `Fri 27 Nov`.
 * Years are said only when they aren't this one.
 */
export function sayDay(at: string, voice: Voice): string {
  const date = new Date(at);
  const away = daysAway(at, voice);
  const near = nearDays[voice.language][away];
  if (near !== undefined) return near;
  const zone = voice.timeZone;
  const otherYear =
    format('en-CA', zone, 'year', { year: 'numeric' }).format(date) !==
    format('en-CA', zone, 'year', { year: 'numeric' }).format(voice.now);
  if (voice.language === 'en') {
    const weekday = format('en-GB', zone, 'weekday', { weekday: 'short' }).format(date);
    const day = format('en-GB', zone, 'date', { day: 'numeric', month: 'short' }).format(date);
    const year = otherYear ? ` ${format('en-GB', zone, 'year', { year: 'numeric' }).format(date)}` : '';
    return `${otherYear || away < -13 || away > 27 ? '' : `${weekday} `}${day}${year}`.replace('Sept', 'Sep');
  }
  const day = format('zh-CN', zone, otherYear ? 'dateyear' : 'date', {
    ...(otherYear ? { year: 'numeric' } : {}),
    month: 'long',
    day: 'numeric',
  }).format(date);
  if (away < 0 || away > 6) return day;
  return `${format('zh-CN', zone, 'weekday', { weekday: 'short' }).format(date)}（${day}）`;
}

/** The day with its preposition where English wants one: `today`, `on Fri 27 Nov`. Chinese wants none. */
export function sayOnDay(at: string, voice: Voice): string {
  const day = sayDay(at, voice);
  return voice.language === 'en' && /\d/.test(day) ? `on ${day}` : day;
}

/** A day as a limit: `by Fri 27 Nov`, `tomorrow`; `周五（11月27日）前`, `明天`. */
export function sayByDay(at: string, voice: Voice): string {
  const day = sayDay(at, voice);
  if (!/\d/.test(day)) return day;
  return voice.language === 'en' ? `by ${day}` : `${day}前`;
}

/** The clock of the moment, `14:30`, in the shop's time zone. */
export function sayClock(at: string, voice: Voice): string {
  return format('en-GB', voice.timeZone, 'clock', { hour: '2-digit', minute: '2-digit' }).format(new Date(at));
}
