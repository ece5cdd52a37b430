import { DAY_MINUTES, MINUTE_MS } from '../workshop/agenda-phases.ts'

const DAY_MS = DAY_MINUTES * MINUTE_MS

/**
 * The instant (ms UTC) at which clocks show `minute` minutes after the midnight of `date`
 * (`YYYY-MM-DD`). `offsetAt` gives the minutes to add to UTC to get local time, at an instant. A time
 * that comes twice is the first one, a time that is skipped counts from before the change
 * (https://www.rfc-editor.org/rfc/rfc5545#section-3.3.5).
 */
export function localInstant(
  date: string,
  minute: number,
  offsetAt: (instantMs: number) => number,
): number {
  const shown = Date.parse(`${date}T00:00:00Z`) + minute * MINUTE_MS
  const before = offsetAt(shown - DAY_MS)
  const after = offsetAt(shown + DAY_MS)
  const fits = (offset: number) => offsetAt(shown - offset * MINUTE_MS) === offset
  const offset = !fits(before) && fits(after) ? after : before
  return shown - offset * MINUTE_MS
}
