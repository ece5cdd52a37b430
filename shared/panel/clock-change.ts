/**
 * By how many minutes the clocks of this place go forward (positive) or back between two moments of
 * an agenda: `date` is `YYYY-MM-DD`, `startMinute` after local midnight, `minutes` what it lasts.
 */
export function clockChange(date: string, startMinute: number, minutes: number): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const start = new Date(year, month - 1, day, 0, startMinute)
  const end = new Date(start.getTime() + minutes * 60_000)
  return start.getTimezoneOffset() - end.getTimezoneOffset()
}
