import { type Fault, faultOf } from '../core/errors.ts'
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
 * Reads what is kept on the board under a name. What nobody can read, be it that the host finds it
 * damaged, is told, and left where it is: a newer Atelier may have written it.
 */
export async function readStored<T>(
  desk: Desk,
  name: string,
  parse: (value: unknown) => T | Promise<T>,
): Promise<Stored<T>> {
  try {
    const value = await desk.host.shared.read(name)
    const isThere = value !== undefined && value !== null
    return { value: isThere ? await parse(value) : null, fault: null }
  } catch (error) {
    const fault = faultOf(error, name)
    // Not being able to fetch it, or what reads it, says nothing of what is kept.
    if (fault.code !== 'bad-input' && fault.code !== 'future-version') throw error
    return { value: null, fault }
  }
}

/** As `readStored`, for a workshop. */
export function readStoredSetup(desk: Desk, name: string): Promise<Stored<WorkshopSetup>> {
  return readStored(desk, name, async (value) => parseSetup(value, await templateParserFor(value)))
}
