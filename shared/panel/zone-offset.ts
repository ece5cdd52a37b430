/** Minutes to add to UTC to get this browser's local time, at an instant (ms UTC). */
export function zoneOffset(instantMs: number): number {
  return -new Date(instantMs).getTimezoneOffset()
}

/** "Europe/Paris, UTC+02:00": the zone of this browser at an instant. */
export function printZone(instantMs: number): string {
  const offset = zoneOffset(instantMs)
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const away = Math.abs(offset)
  const utc = `UTC${offset < 0 ? '−' : '+'}${two(away / 60)}:${two(away % 60)}`
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  return [timeZone, utc].filter(Boolean).join(', ')
}
