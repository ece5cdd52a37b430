import { MOST_OFFERED } from '../../app/messages.ts'
import type { EvidenceRow } from '../../core/evidence/evidence-row.ts'
import type { PanelState } from '../panel-state.ts'
import type { EvidenceScope } from './list-evidence-scopes.ts'

/** Offers the rows in pieces that a page takes at once, then orders them placed. */
export function sendEvidence(
  panel: PanelState,
  rows: readonly EvidenceRow[],
  { column, canvas }: EvidenceScope,
): void {
  const offer = panel.link.now().toString(36)
  for (let at = 0; at < rows.length; at += MOST_OFFERED) {
    const part = rows.slice(at, at + MOST_OFFERED)
    panel.send({ type: 'offer-evidence', offer, at, rows: part })
  }
  panel.send({ type: 'place-evidence', offer, count: rows.length, column, canvas })
}
