import type { Desk } from './desk.ts'
import type { Command } from './messages.ts'
import { placeEvidence } from './place-evidence.ts'
import { removeEvidence } from './remove-evidence.ts'

type EvidenceCommand = Extract<Command, { type: 'place-evidence' | 'remove-evidence' }>

/** Does what a facilitator asks with evidence. Ends when what it started has ended. */
export async function handleEvidence(desk: Desk, command: EvidenceCommand): Promise<void> {
  return command.type === 'place-evidence' ? placeEvidence(desk, command) : removeEvidence(desk)
}
