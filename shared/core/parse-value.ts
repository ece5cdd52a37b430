import { WorkshopError } from './errors.ts'

/** An object whose fields are all untrusted. */
export type Fields = Readonly<Record<string, unknown>>

/** Refuses a value from outside: throws `WorkshopError` 'bad-input' naming the path. So does every reader below. */
export function failAt(path: string, expected: string): never {
  throw new WorkshopError('bad-input', `Could not read ${path}: expected ${expected}.`, {
    on: path,
  })
}

export function readFields(value: unknown, path: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return failAt(path, 'an object')
  }
  return value as Fields
}

/** The untrusted fields of whatever it is: none when it is no object. Refuses nothing. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

/** At most `most` entries are read; the rest is left out. */
export function readList<T>(
  value: unknown,
  path: string,
  most: number,
  readEntry: (entry: unknown, path: string) => T,
): readonly T[] {
  if (!Array.isArray(value)) return failAt(path, 'a list')
  return value.slice(0, most).map((entry, index) => readEntry(entry, `${path}[${index}]`))
}

/** A text cut to `most` UTF-16 units, never in the middle of a surrogate pair. */
export function readText(value: unknown, path: string, most: number): string {
  if (typeof value !== 'string') return failAt(path, 'a text')
  return cutText(value, most)
}

/** A finite number, brought between `least` and `most`. */
export function readNumber(value: unknown, path: string, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return failAt(path, 'a number')
  return Math.min(most, Math.max(least, value))
}

/** A whole number, rounded and brought between `least` and `most`. */
export function readWhole(value: unknown, path: string, least: number, most: number): number {
  return Math.round(readNumber(value, path, least, most))
}

export function readFlag(value: unknown, path: string): boolean {
  if (typeof value !== 'boolean') return failAt(path, 'true or false')
  return value
}

export function readOneOf<T extends string>(
  value: unknown,
  path: string,
  choices: readonly T[],
): T {
  const found = choices.find((choice) => choice === value)
  return found === undefined ? failAt(path, `one of ${choices.join(', ')}`) : found
}

export function cutText(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut
}
