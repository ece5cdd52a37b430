/** The alphabet of stamps: separators, escapes and numbers. ASCII only, so that characters are bytes. */

const BASE = 36

/** Units outside of printable ASCII, and what separates: `%` and four hexadecimal digits each. */
export function escapeText(text: string): string {
  return text.replace(
    /[^ -~]|[%|,]/g,
    (unit) => `%${`000${unit.charCodeAt(0).toString(16)}`.slice(-4)}`,
  )
}

export function unescapeText(text: string): string {
  return text.replace(/%([0-9a-f]{4})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )
}

/** Whole numbers in base 36; 0, the most frequent one, is nothing at all. */
export function encodeWhole(value: number): string {
  return value === 0 ? '' : value.toString(BASE)
}

/** Null for anything that `encodeWhole` does not write. */
export function parseWhole(text: string): number | null {
  if (text === '') return 0
  if (!/^-?[0-9a-z]{1,10}$/.test(text)) return null
  return Number.parseInt(text, BASE)
}

/** The longest start that all of them share. */
export function sharedStart(texts: readonly string[]): string {
  const [first = '', ...rest] = texts
  let length = first.length
  for (const text of rest) {
    while (!text.startsWith(first.slice(0, length))) length -= 1
  }
  return first.slice(0, length)
}
