import { type Fault, faultOf, WorkshopError } from '../core/errors.ts'
import { parseSetup } from '../core/workshop/create-setup.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import type { Desk } from './desk.ts'
import { templateParserFor } from './template-parser.ts'

/** What is kept under a name; null when nothing is, or nothing one can read. `fault` says why not. */
export interface Stored<T> {
  readonly value: T | null
  readonly fault: Fault | null
}

/**
 * Reads what is kept on the board under a name. What nobody can read is told, and left where it is: a
 * newer Atelier may have written it.
 */
export async function readStored<T>(
  desk: Desk,
  name: string,
  parse: (value: unknown) => T,
): Promise<Stored<T>> {
  return tryParse(name, await readKept(desk, name), parse)
}

/** As `readStored`, for a workshop. */
export async function readStoredSetup(desk: Desk, name: string): Promise<Stored<WorkshopSetup>> {
  const kept = await readKept(desk, name)
  // Not being able to fetch it says nothing of what is kept.
  const parseTemplate = await templateParserFor(kept.value)
  return tryParse(name, kept, (known) => parseSetup(known, parseTemplate))
}

/** What is kept as the host gives it; its fault is that the host finds it damaged. */
export async function readKept(desk: Desk, name: string): Promise<Stored<unknown>> {
  try {
    return { value: await desk.host.shared.read(name), fault: null }
  } catch (error) {
    if (!(error instanceof WorkshopError) || error.code !== 'bad-input') throw error
    return { value: null, fault: faultOf(error, name) }
  }
}

function tryParse<T>(
  name: string,
  { value, fault }: Stored<unknown>,
  parse: (value: unknown) => T,
): Stored<T> {
  if (value === undefined || value === null) return { value: null, fault }
  try {
    return { value: parse(value), fault: null }
  } catch (error) {
    return { value: null, fault: faultOf(error, name) }
  }
}
