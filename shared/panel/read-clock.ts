const HOUR = 60

/**
 * Minutes after midnight of a time as people type it: "9", "9h", "9 h 05", "9:05", "0905", "2:30 pm".
 * Null when it cannot be read as a time.
 */
export function readClock(text: string): number | null {
  const found = /^\s*(\d{1,2})\s*(?:[h:.]?\s*(\d{2})?)\s*(am|pm)?\s*$/i.exec(text)
  if (found === null) return null
  const [, hourText = '', minuteText = '0', half = ''] = found
  const minutes = Number(minuteText)
  const hours = turnHalf(Number(hourText), half.toLowerCase())
  return hours === null || hours > 23 || minutes > 59 ? null : hours * HOUR + minutes
}

/** Noon is 12 pm, midnight 12 am. */
function turnHalf(hours: number, half: string): number | null {
  if (half === '') return hours
  if (hours < 1 || hours > 12) return null
  return (hours % 12) + (half === 'pm' ? 12 : 0)
}
