import type { Separator } from '../../core/evidence/choose-reading.ts'
import { hasHeader, recogniseColumns, type Table } from '../../core/evidence/recognise-columns.ts'
import { decodeBytes } from './decode-bytes.ts'
import type { EvidenceScope } from './list-evidence-scopes.ts'
import { readTable } from './read-table.ts'
import type { Brought, EvidenceTray } from './tray.ts'

/** Far more than two thousand rows take, and little enough to be read at once. */
export const MOST_MEGABYTES = 10
const MEGABYTE = 1_000_000

/** The canvas a table seems to speak of. */
export type Suggest = (table: Table) => EvidenceScope | undefined

/** Reads a file into the tray; one that is too large is not read at all. */
export async function takeFile(tray: EvidenceTray, file: File, suggest: Suggest): Promise<void> {
  if (file.size > MOST_MEGABYTES * MEGABYTE) {
    tray.brought.value = null
    tray.trouble.value = { kind: 'tooLarge', megabytes: Math.ceil(file.size / MEGABYTE) }
    return
  }
  tray.isReading.value = true
  try {
    const text = decodeBytes(new Uint8Array(await file.arrayBuffer()))
    if (text === null) tray.trouble.value = { kind: 'unreadable' }
    else await takeText(tray, text, file.name, suggest)
  } catch {
    // The file was moved or locked since it was chosen.
    tray.trouble.value = { kind: 'unreadable' }
  } finally {
    tray.isReading.value = false
  }
}

/** Reads a text into the tray, and says what its columns seem to be for. */
export async function takeText(
  tray: EvidenceTray,
  text: string,
  name: string,
  suggest: Suggest,
  wanted?: Separator,
): Promise<void> {
  if (text.length > MOST_MEGABYTES * MEGABYTE) {
    tray.trouble.value = { kind: 'tooLarge', megabytes: Math.ceil(text.length / MEGABYTE) }
    return
  }
  tray.isReading.value = true
  try {
    const { separator, rows, unread } = await readTable(text, wanted)
    const scope = suggest(rows)
    tray.trouble.value = rows.length === 0 ? { kind: 'empty' } : null
    if (rows.length === 0 || scope === undefined) return
    const isHeaded = hasHeader(rows)
    tray.brought.value = {
      ...{ name, text, separator, rows, unread, isHeaded },
      meanings: recogniseColumns(rows, isHeaded, scope.zones),
      scope: scope.id,
      ...{ zone: null, level: 'hints', isOrdered: false },
    }
  } catch {
    tray.trouble.value = { kind: 'offline' }
  } finally {
    tray.isReading.value = false
  }
}

/** The same table with another first row or beside another canvas: its columns are told anew. */
export function readAnew(
  brought: Brought,
  change: Partial<Pick<Brought, 'isHeaded' | 'scope'>>,
  scopes: readonly EvidenceScope[],
): Brought {
  const changed = { ...brought, ...change, zone: null }
  const scope = scopes.find(({ id }) => id === changed.scope)
  const meanings = recogniseColumns(changed.rows, changed.isHeaded, scope?.zones ?? [])
  return { ...changed, meanings }
}
