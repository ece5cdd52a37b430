import type { Json } from '../item.ts'
import { readNumber, readText } from '../payload.ts'
import { refuse, refuseEmulated, sentences } from '../refusal.ts'
import type { CommandCall, CommandTable } from './command.ts'
import { open, reading, writing } from './command.ts'

function storeValue(call: CommandCall, value: Json | undefined): undefined {
  const { host, connection, payload } = call
  const collection = readText(payload, 'collection')
  const key = readText(payload, 'key')
  const stored = host.collections.set(connection.app.id, collection, key, value)
  // Every client of this app hears, the writer too (…/docs/websdk-reference-collection).
  for (const tab of host.tabs) {
    for (const page of tab.connections) {
      if (page.appId === connection.app.id) page.push(`storage:change:${collection}:${key}`, stored)
    }
  }
  return undefined
}

function broadcast({ host, connection, payload }: CommandCall): unknown {
  const event = `realtime_event:${readText(payload, 'event')}`
  for (const tab of host.tabs) {
    for (const page of tab.connections) {
      const isOther =
        tab !== connection.tab || (host.switches.broadcastReachesOwnTab && page !== connection)
      if (isOther && page.appId === connection.app.id) page.push(event, payload['payload'])
    }
  }
  return undefined
}

/** The timer is part of paid plans (https://developers.miro.com/docs/websdk-reference-timer). */
function timed(run: (call: CommandCall) => unknown) {
  return (call: CommandCall): unknown => {
    if (!call.host.features.has('timer')) refuse(sentences.paidOnly('timer'))
    return run(call)
  }
}

function undoOrRedo(step: 'undo' | 'redo') {
  return ({ host, connection }: CommandCall): unknown => {
    host[step](connection.tab)
    return undefined
  }
}

function setTool({ connection, payload }: CommandCall): unknown {
  const tool = readText(payload, 'tool')
  const tools = 'PEN TEXT CURSOR HAND STICKER COMMENT ERASER HIGHLIGHTER'.split(' ')
  if (!tools.includes(tool)) refuseEmulated(`Unknown tool: ${tool}.`)
  connection.tab.tool = tool
  return undefined
}

/** Storage collections, broadcasts, the timer, votes, history and tools. */
export const sharedCommands: CommandTable = {
  STORAGE_SET: writing('collection.set', (call) => storeValue(call, call.payload['value'] ?? null)),
  STORAGE_REMOVE: writing('collection.remove', (call) => storeValue(call, undefined)),
  STORAGE_GET: reading('collection.get', ({ host, connection, payload }) => {
    const place = [readText(payload, 'collection'), readText(payload, 'key')] as const
    return host.collections.get(connection.app.id, ...place)
  }),
  SEND_REALTIME_BROADCAST_EVENT: writing('events.broadcast', broadcast),
  TIMER_GET: reading(
    'timer.get',
    timed(({ host }) => host.timer.get()),
  ),
  TIMER_IS_STARTED: reading(
    'timer.isStarted',
    timed(({ host }) => host.timer.get().status === 'STARTED'),
  ),
  TIMER_START: writing(
    'timer.start',
    timed(({ host, payload }) =>
      host.timer.start(readNumber(payload, 'duration'), host.switches.timerRestart),
    ),
  ),
  TIMER_PROLONG: writing(
    'timer.prolong',
    timed(({ host, payload }) => host.timer.prolong(readNumber(payload, 'duration'))),
  ),
  TIMER_STOP: writing(
    'timer.stop',
    timed(({ host }) => host.timer.stop()),
  ),
  TIMER_PAUSE: writing(
    'timer.pause',
    timed(({ host }) => host.timer.pause()),
  ),
  TIMER_RESUME: writing(
    'timer.resume',
    timed(({ host }) => host.timer.resume()),
  ),
  GET_VOTING_RESULTS: reading('experimental.getVotingResults', ({ host }) => {
    if (!host.features.has('voting')) refuse(sentences.paidOnly('voting'))
    return host.votings
  }),
  HISTORY_UNDO: writing('history.undo', undoOrRedo('undo')),
  HISTORY_REDO: writing('history.redo', undoOrRedo('redo')),
  HISTORY_CAN_UNDO: reading('history.canUndo', ({ connection }) => connection.tab.canUndo),
  HISTORY_CAN_REDO: reading('history.canRedo', ({ connection }) => connection.tab.canRedo),
  SET_TOOL: open('tools.setTool', setTool),
  GET_TOOL: open('tools.getTool', ({ connection }) => connection.tab.tool),
}
