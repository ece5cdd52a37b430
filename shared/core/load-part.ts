import { WorkshopError } from './errors.ts'

/**
 * Fetches code that is not needed at the start: `load` is one dynamic import.
 * @throws WorkshopError `offline` when it cannot be fetched; asking again may work.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load()
  } catch (cause) {
    throw new WorkshopError('offline', `Could not load a part of Atelier: ${cause}`, { cause })
  }
}
