import { type Fault, faultOf, WorkshopError } from '../core/errors.ts'
import type { Desk } from './desk.ts'
import { readInPieces } from './store-pieces.ts'

/**
 * The entries of a list kept in pieces, those that can be read. What is damaged is left where it is
 * and `fault` tells of it; null when all is well.
 */
export async function loadList<T>(
  desk: Desk,
  name: string,
  parse: (entry: unknown) => T,
): Promise<{ readonly entries: readonly T[]; readonly fault: Fault | null }> {
  try {
    const value = await readInPieces(desk.host.shared, name)
    if (value === null) return { entries: [], fault: null }
    if (!Array.isArray(value)) throw new WorkshopError('bad-input', `${name} is not a list.`)
    return readEach(value, parse)
  } catch (error) {
    const fault = faultOf(error)
    if (fault.code !== 'bad-input') throw error
    return { entries: [], fault: { ...fault, on: name } }
  }
}

function readEach<T>(
  values: readonly unknown[],
  parse: (entry: unknown) => T,
): { readonly entries: readonly T[]; readonly fault: Fault | null } {
  const entries: T[] = []
  const faults: Fault[] = []
  for (const value of values) {
    try {
      entries.push(parse(value))
    } catch (error) {
      faults.push(faultOf(error))
    }
  }
  return { entries, fault: faults[0] ?? null }
}
