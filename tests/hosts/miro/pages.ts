import type { Board } from '@mirohq/websdk-types'
import { SimulatedClock } from '../../../scripts/playground/hosts/miro/clock.ts'
import { openMiroPage } from '../../../scripts/playground/hosts/miro/connect.ts'
import type { PageKind } from '../../../scripts/playground/hosts/miro/connection.ts'
import type { MiroHostOptions } from '../../../scripts/playground/hosts/miro/host.ts'
import { MiroHost } from '../../../scripts/playground/hosts/miro/host.ts'
import type { MiroTab } from '../../../scripts/playground/hosts/miro/tab.ts'

export interface OpenBoard {
  readonly host: MiroHost
  readonly clock: SimulatedClock
  /** Of the headless page; typed by the real SDK's typings. */
  readonly board: Board
  readonly open: (page: PageKind, tab?: MiroTab) => { readonly board: Board; close(): void }
}

/** A board, its headless page, and a clock that a test moves by hand. */
export function openBoard(options: MiroHostOptions = {}): OpenBoard {
  const clock = new SimulatedClock()
  const host = new MiroHost({ clock, ...options })
  const open = (kind: PageKind, tab: MiroTab = host.mainTab) => {
    const { miro, close } = openMiroPage(host, { page: kind, tab })
    return { board: miro.board as unknown as Board, close }
  }
  return { host, clock, open, board: open('headless').board }
}

/** A white frame, 1000 × 800 around the board's centre unless told otherwise. */
export function createFrame(
  board: Board,
  box: {
    readonly x?: number
    readonly y?: number
    readonly width?: number
    readonly height?: number
  } = {},
) {
  const place = { x: 0, y: 0, width: 1000, height: 800, ...box }
  return board.createFrame({ title: 'Frame', style: { fillColor: '#ffffff' }, ...place })
}

/** The item as the board has it, whatever its type. */
export async function readItem(
  board: Board,
  id: string,
): Promise<Readonly<Record<string, unknown>>> {
  return { ...(await board.getById(id)) }
}

/** Lets every message under way arrive. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1))
}

/** The sentence a call is refused with, or 'accepted'. */
export function refusalOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'accepted',
    (cause: unknown) => (cause instanceof Error ? cause.message : String(cause)),
  )
}

/** Calls with what the typings forbid, as untyped programs do. */
export function callLoosely(
  board: Board,
  method: string,
  ...args: readonly unknown[]
): Promise<unknown> {
  const methods = board as unknown as Record<
    string,
    (...args: readonly unknown[]) => Promise<unknown>
  >
  const call = methods[method]
  if (call === undefined) throw new TypeError(`board.${method} is not a function`)
  return call(...args)
}
