import type { Json, JsonObject } from './item.ts'
import { refuse, refuseEmulated, sentences } from './refusal.ts'

/** Untrusted data from a page as JSON: what is undefined is left out, what is no data is refused. */
export function readJson(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return value
  if (Array.isArray(value)) return value.map((part) => (part === undefined ? null : readJson(part)))
  if (typeof value === 'object') return readObject(value)
  return refuseEmulated(sentences.unknown(`a ${typeof value} is not data`))
}

export function readObject(value: unknown): JsonObject {
  if (value === undefined || value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value)) {
    refuseEmulated(sentences.unknown('an object is expected'))
  }
  const result: Record<string, Json> = {}
  for (const [key, part] of Object.entries(value)) {
    if (part !== undefined) result[key] = readJson(part)
  }
  return result
}

export function readText(payload: JsonObject, key: string): string {
  const value = payload[key]
  return typeof value === 'string' ? value : refuseEmulated(`"${key}" must be a text.`)
}

/** The id of an item that was passed to a call. */
export function readId(payload: JsonObject, key = 'id'): string {
  const value = payload[key]
  return typeof value === 'string' && value !== '' ? value : refuse(sentences.noValidId)
}

export function readNumber(payload: JsonObject, key: string): number {
  const value = payload[key]
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    refuseEmulated(`"${key}" must be a finite number.`)
  }
  return value
}

/** Bytes of a text in UTF-8. */
export function countBytes(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
