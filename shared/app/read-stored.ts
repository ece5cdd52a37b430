import { type Fault, faultOf } from '../core/errors.ts'
import type { Desk } from './desk.ts'

/**
 * Reads what is kept on the board under a name. What nobody can read is told, and left where it is: a
 * newer Atelier may have written it.
 */
export async function readStored<T>(
  desk: Desk,
  name: string,
  parse: (value: unknown) => T,
): Promise<{ readonly value: T | null; readonly fault: Fault | null }> {
  const value = await desk.host.shared.read(name)
  if (value === undefined || value === null) return { value: null, fault: null }
  try {
    return { value: parse(value), fault: null }
  } catch (error) {
    return { value: null, fault: faultOf(error, name) }
  }
}
