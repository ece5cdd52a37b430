import { readFileSync } from 'node:fs'

/** A note that a real group could have written, and where. */
export interface SampleNote {
  readonly text: string
  readonly canvas: string
  readonly zone: string
  readonly setting: 'shop' | 'hospital' | 'community' | 'software'
}

const SETTINGS = ['shop', 'hospital', 'community', 'software'] as const

/** Reads the sample notes of a language; throws with the place of the first thing that is not as it must be. */
export function loadNotes(language: 'fr' | 'en'): SampleNote[] {
  const file = new URL(`./notes.${language}.json`, import.meta.url)
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!Array.isArray(parsed)) throw new Error(`notes.${language}.json must hold a list`)
  return parsed.map((note: unknown, index) => parseNote(note, `notes.${language}.json[${index}]`))
}

function parseNote(note: unknown, place: string): SampleNote {
  if (typeof note !== 'object' || note === null) throw new Error(`${place} must be an object`)
  const found = SETTINGS.find((setting) => setting === readText(note, 'setting', place))
  if (found === undefined) throw new Error(`${place}.setting must be one of ${SETTINGS.join(', ')}`)
  return {
    text: readText(note, 'text', place),
    canvas: readText(note, 'canvas', place),
    zone: readText(note, 'zone', place),
    setting: found,
  }
}

function readText(note: object, field: string, place: string): string {
  const value: unknown = Reflect.get(note, field)
  if (typeof value !== 'string' || value === '') throw new Error(`${place}.${field} must be a text`)
  return value
}
