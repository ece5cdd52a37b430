import { parseTemplate } from '../catalogue/read-template.ts'
import { TEMPLATE_FORMAT } from '../catalogue/template.ts'
import { WorkshopError } from '../errors.ts'
import { expectedBy, isPicture } from '../opened-file.ts'
import { fieldsOf } from '../parse-value.ts'
import { parseSetup } from './create-setup.ts'
import { LONGEST_PREPARED, PREPARED_FORMAT, PREPARED_VERSION } from './prepared-file.ts'
import type { WorkshopSetup } from './setup.ts'

/** Why a file is not taken for a prepared workshop; `unreadable` when it could not even be looked at. */
export type PreparedRefusal =
  | 'empty'
  | 'too-large'
  | 'picture'
  | 'not-json'
  | 'report'
  | 'board'
  | 'template'
  | 'other'
  | 'future'
  | 'damaged'
  | 'unreadable'

export interface PreparedFlaw {
  /** Exact, from the root of the file: `setup.groups[1].letter`. */
  readonly path: string
  /** What should have been there, in plain English: "a text". */
  readonly expected: string
}

export type PreparedReading =
  | { readonly setup: WorkshopSetup }
  /** `flaws` only for what is damaged. */
  | { readonly refusal: PreparedRefusal; readonly flaws: readonly PreparedFlaw[] }

/** Reads a file. It is data: nothing in it is run, nothing it names is fetched. Refuses by a value. */
export function readPrepared(text: string): PreparedReading {
  if (text.length > LONGEST_PREPARED) return refuse('too-large')
  const bare = text.replace(/^\ufeff/, '').trim()
  if (bare === '') return refuse('empty')
  if (isPicture(bare)) return refuse('picture')
  let value: unknown
  try {
    value = JSON.parse(bare)
  } catch {
    return refuse('not-json')
  }
  const { format, version, kind } = fieldsOf(value)
  if (format === 'atelier-report') return refuse('report')
  if (format === TEMPLATE_FORMAT) return refuse('template')
  if (format === 'emulated-figjam-board' || kind === 'miro-board') return refuse('board')
  if (format !== PREPARED_FORMAT) return refuse('other')
  if (typeof version === 'number' && version > PREPARED_VERSION) return refuse('future')
  if (version !== PREPARED_VERSION) return refuse('damaged', [{ path: 'version', expected: '1' }])
  return readSetup(value)
}

function refuse(refusal: PreparedRefusal, flaws: readonly PreparedFlaw[] = []): PreparedReading {
  return { refusal, flaws }
}

/** Enough to mend a file by hand; a file with more of them was not made here. */
const MOST_FLAWS = 20

/**
 * Reads the setup, or finds what is wrong with it: what is wrong is taken out and the rest read
 * again, so that each flaw is named at its own place. `file` is changed by it.
 */
function readSetup(file: unknown): PreparedReading {
  const flaws: PreparedFlaw[] = []
  while (flaws.length < MOST_FLAWS) {
    try {
      const setup = parseSetup(fieldsOf(file)['setup'], parseTemplate)
      return flaws.length === 0 ? { setup } : refuse('damaged', flaws)
    } catch (error) {
      if (!(error instanceof WorkshopError)) throw error
      if (error.code === 'future-version') return refuse('future')
      const path = error.on
      const isNew = flaws.every((flaw) => flaw.path !== path)
      if (isNew) flaws.push({ path, expected: expectedBy(error) })
      // What must be there is missed again once it is out: then what holds it goes.
      if (!takeOut(file, isNew ? path : path.replace(/(?:\.[^.[\]]+|\[\d+\])$/, ''))) break
    }
  }
  return refuse('damaged', flaws)
}

/** Takes a field out of the setup, or the list it is in. False when that would be all of the setup. */
function takeOut(file: unknown, path: string): boolean {
  const names = path
    .replace(/\[\d+\]$/, '')
    .split(/[.[\]]+/)
    .filter(Boolean)
  const last = names.pop()
  if (last === undefined || names.length === 0) return false
  let holder: unknown = file
  for (const name of names) {
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, name)) return false
    holder = (holder as Readonly<Record<string, unknown>>)[name]
  }
  return typeof holder === 'object' && holder !== null && Reflect.deleteProperty(holder, last)
}
