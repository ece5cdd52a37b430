import type { EvidenceRow } from '../core/evidence/evidence-row.ts'
import { failAt } from '../core/parse-value.ts'
import type { Desk } from './desk.ts'
import type { Command } from './messages.ts'

interface Offer {
  readonly name: string
  readonly parts: Map<number, readonly EvidenceRow[]>
}

/** Rows come in several messages, before the order to place them. */
const offers = new WeakMap<Desk, Offer>()

/** Keeps a part; a new offer replaces the one before. */
export function takePart(
  desk: Desk,
  { offer, at, rows }: Extract<Command, { type: 'offer-evidence' }>,
): void {
  const known = offers.get(desk)
  const current = known?.name === offer ? known : { name: offer, parts: new Map() }
  offers.set(desk, current)
  current.parts.set(at, rows)
}

/**
 * All rows of an offer, in order; none for ''.
 * @throws WorkshopError `bad-input` when some of them did not come.
 */
export function rowsOffered(
  desk: Desk,
  { offer, count }: Extract<Command, { type: 'place-evidence' }>,
): readonly EvidenceRow[] {
  if (offer === '') return []
  const known = offers.get(desk)
  const parts = known?.name === offer ? [...known.parts] : []
  const rows = parts.sort(([a], [b]) => a - b).flatMap(([, part]) => part)
  return rows.length === count ? rows : failAt('command.offer', `${count} rows`)
}
