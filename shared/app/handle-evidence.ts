import type { Desk } from './desk.ts'
import type { Command } from './messages.ts'
import { takePart } from './offer-evidence.ts'
import { placeEvidence } from './place-evidence.ts'
import { removeEvidence } from './remove-evidence.ts'

type EvidenceCommand = Extract<
  Command,
  { type: 'offer-evidence' | 'place-evidence' | 'remove-evidence' }
>

/** Does what a facilitator asks with evidence. Ends when what it started has ended. */
export async function handleEvidence(desk: Desk, command: EvidenceCommand): Promise<void> {
  switch (command.type) {
    case 'offer-evidence':
      return takePart(desk, command)
    case 'place-evidence':
      return placeEvidence(desk, command)
    case 'remove-evidence':
      return removeEvidence(desk)
  }
}
