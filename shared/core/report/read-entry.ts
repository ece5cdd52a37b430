import type { HostId, NodeKey } from '../board/keys.ts'
import {
  readFields,
  readFlag,
  readList,
  readNumber,
  readOneOf,
  readText,
  readWhole,
} from '../parse-value.ts'

/** Of anything, and of a figure on either side of nought. */
const MOST = 10_000
const LONGEST = 100_000

type Read<T> = (value: unknown, path: string) => T

/**
 * One object of a report file, whose fields are read by name: each gives a sound value, or throws
 * `WorkshopError` 'bad-input' naming its path.
 */
export function readEntry(value: unknown, path: string) {
  const fields = readFields(value, path)
  const read = <T>(name: string, parse: Read<T>) => parse(fields[name], `${path}.${name}`)
  const whole = (name: string, least: number, most: number) =>
    read(name, (field, at) => readWhole(field, at, least, most))
  return {
    read,
    words: (name: string) => read(name, readWords),
    id: (name: string) => read(name, readId),
    key: (name: string) => read(name, readWords) as NodeKey,
    flag: (name: string) => read(name, readFlag),
    count: (name: string) => whole(name, 0, Number.MAX_SAFE_INTEGER),
    whole,
    number: (name: string, least = -MOST, most = MOST) =>
      read(name, (field, at) => readNumber(field, at, least, most)),
    oneOf: <T extends string>(name: string, choices: readonly T[]) =>
      read(name, (field, at) => readOneOf(field, at, choices)),
    list: <T>(name: string, parse: Read<T>) =>
      read(name, (field, at) => readList(field, at, MOST, parse)),
    /** Files of before there was any have none. */
    newerList: <T>(name: string, parse: Read<T>) =>
      read(name, (field, at) => readList(field ?? [], at, MOST, parse)),
    /** Null where the file says null. */
    orNull: <T>(name: string, parse: (name: string) => T) =>
      fields[name] === null ? null : parse(name),
    /** To be spread: nothing where the file has no such field. */
    optional: <Name extends string, T>(name: Name, parse: (name: Name) => T) =>
      (fields[name] === undefined ? {} : { [name]: parse(name) }) as { readonly [N in Name]?: T },
  }
}

export function readWords(value: unknown, path: string): string {
  return readText(value, path, LONGEST)
}

export function readId(value: unknown, path: string): HostId {
  return readWords(value, path) as HostId
}
