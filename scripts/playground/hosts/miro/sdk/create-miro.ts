import { createBoardMethods } from './board.ts'
import { createCollaboration } from './collaboration.ts'
import type { SdkPort } from './commander.ts'
import { Commander } from './commander.ts'
import { HandleFactory } from './handles.ts'
import {
  createActions,
  createEvents,
  createHistory,
  createNotifications,
  createStorage,
  createTimer,
  createTools,
  createViewport,
} from './namespaces.ts'
import { addNotModelled } from './not-modelled.ts'
import { realMembers } from './real-members.ts'
import type { DropSource } from './ui.ts'
import { createUi } from './ui.ts'

/** The global `miro` of a page, complete at once; only its calls are asynchronous. */
export interface MiroGlobal {
  readonly board: Record<string, unknown>
  readonly clientVersion: string
}

const noDrops: DropSource = { on: () => {}, off: () => {} }

function createStorageNamespace(commander: Commander): object {
  const storage = createStorage(commander)
  return {
    collection(name: string) {
      const collection = storage.collection(name)
      addNotModelled(collection, realMembers.collection, 'collection')
      return collection
    },
  }
}

/** Builds the SDK of one page over its wire to the host. */
export function createMiro(
  port: SdkPort,
  makeDrops?: (commander: Commander) => DropSource,
): MiroGlobal {
  const commander = new Commander(port)
  const stable = new HandleFactory(commander, false)
  const trial = new HandleFactory(commander, true)
  const drops = makeDrops?.(commander) ?? noDrops
  const shared = {
    storage: createStorageNamespace(commander),
    timer: createTimer(commander),
    viewport: createViewport(commander),
    notifications: createNotifications(commander),
    events: createEvents(commander),
    collaboration: createCollaboration(commander),
  }
  const experimental: Record<string, unknown> = {
    ...createBoardMethods(commander, trial, true),
    ...shared,
    ui: createUi(commander, trial, drops),
    action: createActions(commander),
    history: createHistory(commander),
    tools: createTools(commander),
    getVotingResults: () => commander.exec('GET_VOTING_RESULTS'),
  }
  const board: Record<string, unknown> = {
    ...createBoardMethods(commander, stable, false),
    ...shared,
    ui: createUi(commander, stable, drops),
    experimental,
  }
  fillGaps(board, experimental)
  return { board, clientVersion: 'emulated' }
}

function fillGaps(board: Record<string, unknown>, experimental: Record<string, unknown>): void {
  const path = 'miro.board'
  addNotModelled(board, realMembers.board, path)
  addNotModelled(experimental, realMembers.experimental, `${path}.experimental`)
  for (const name of [
    'ui',
    'viewport',
    'notifications',
    'timer',
    'events',
    'collaboration',
  ] as const) {
    addNotModelled(board[name] as object, realMembers[name], `${path}.${name}`)
  }
  for (const name of ['action', 'history', 'tools'] as const) {
    addNotModelled(experimental[name] as object, realMembers[name], `${path}.experimental.${name}`)
  }
}
