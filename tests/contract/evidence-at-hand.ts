import '../../shared/app/handle-evidence.ts'
import { MemoryDocument } from '../../scripts/playground/hosts/memory/memory-document.ts'
import { createHands } from '../../scripts/playground/hosts/memory/memory-hands.ts'
import { MOST_OFFERED } from '../../shared/app/messages.ts'
import type { BoardHost, Surroundings } from '../../shared/app/ports.ts'
import type { SessionView } from '../../shared/app/view.ts'
import type { EvidenceRow } from '../../shared/core/evidence/evidence-row.ts'
import type { Facilitator } from '../app/drive.ts'
import { openMemory } from '../app/memory-board.ts'
import { hastyClock, surroundingsOn } from '../app/quick-time.ts'
import type { ContractHands } from './contract-bench.ts'
import { boards } from './people-at-work.ts'

/** The canvas that evidence is brought to in tests, alone on the board. */
export const BESIDE = { column: 'alone', canvas: 'persona-top' } as const

export interface EvidenceBoard {
  readonly host: BoardHost
  readonly surface: ContractHands
  readonly time: Surroundings
  revive(): BoardHost
  close(): void
}

function openPlain(): EvidenceBoard {
  const document = new MemoryDocument({
    altersValues: true,
    removesContents: false,
    isReadOnly: false,
  })
  const stored = new Map<string, string>()
  return {
    host: openMemory(document, stored).host,
    surface: { ...createHands(document), revision: () => document.revision },
    time: surroundingsOn(hastyClock()),
    revive: () => openMemory(document, stored).host,
    close: () => undefined,
  }
}

export const evidenceBoards: readonly (readonly [string, () => Promise<EvidenceBoard>])[] = [
  ['memory', async () => openPlain()],
  ...boards,
]

export function rowsSaying(zone: string, texts: readonly string[]): readonly EvidenceRow[] {
  return texts.map((text) => ({ zone, text, source: 'Ana', level: 'hints' }))
}

let offers = 0

/** Offers the rows in pieces, as a panel does. */
export async function offer(
  facilitator: Facilitator,
  rows: readonly EvidenceRow[],
): Promise<{ readonly type: 'place-evidence'; readonly offer: string; readonly count: number }> {
  offers += 1
  const name = `offer ${offers}`
  for (let at = 0; at < rows.length; at += MOST_OFFERED) {
    const part = rows.slice(at, at + MOST_OFFERED)
    await facilitator.session.receive({ type: 'offer-evidence', offer: name, at, rows: part })
  }
  return { type: 'place-evidence', offer: name, count: rows.length }
}

/** Offers the rows and orders them placed beside the canvas. */
export async function bring(
  facilitator: Facilitator,
  rows: readonly EvidenceRow[],
): Promise<SessionView> {
  return facilitator.send({ ...(await offer(facilitator, rows)), ...BESIDE })
}

/** What the notes of evidence say, in the order of the alphabet. */
export function platesOn({ surface }: Pick<EvidenceBoard, 'surface'>): readonly string[] {
  return surface
    .items()
    .filter(({ kind, fill }) => kind === 'shape' && fill.toUpperCase() === '#D9D9D9')
    .map(({ text }) => text)
    .sort()
}
