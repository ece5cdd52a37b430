import { callNode } from '../calls/node-calls.ts'
import { reparent } from '../calls/reparent.ts'
import { readCell, writeCellFills } from '../calls/tables.ts'
import { callText } from '../calls/text-calls.ts'
import type { Packed } from '../properties/packed.ts'
import { packValue } from '../properties/packed.ts'
import { readProperty } from '../properties/read-property.ts'
import { writeProperty } from '../properties/write-property.ts'
import { refuseGoneCell, refuseUnverified } from '../refusals.ts'
import { readText, writeText } from '../text/text-access.ts'
import { unpack } from '../wire.ts'
import { callAsync } from './async-calls.ts'
import type { Primitive } from './bridge.ts'
import { callGlobal, createNode } from './global-calls.ts'
import { needNode } from './plugin-run.ts'
import type { Session } from './session.ts'

/** The dozen functions the guest builds `figma` from. All refuse once the plugin is closed. */
export function createPrimitives(
  session: Session,
  schedule: (id: number, delayMs: number, repeats: boolean) => void,
  cancel: (id: number) => void,
): Readonly<Record<string, Primitive>> {
  const { run } = session
  const listOf = (json: unknown): readonly unknown[] => {
    const value = unpack(String(json), session.freight)
    return Array.isArray(value) ? value : []
  }
  const guarded =
    (name: string, primitive: Primitive): Primitive =>
    (...args) => {
      if (session.closed) throw refuseUnverified(name, 'The plugin is closed')
      return run.board.as('plugin', () => primitive(...args))
    }
  const primitives: Readonly<Record<string, Primitive>> = {
    get: (id, name) => readProperty(run, String(id), String(name)),
    set: (id, name, value) => {
      writeProperty(run, String(id), String(name), value)
      return undefined
    },
    setPacked: (id, name, text) => {
      writeProperty(run, String(id), String(name), unpack(String(text), session.freight))
      return undefined
    },
    exists: (id) => run.board.get(String(id)) !== undefined,
    call: (id, name, text) => callNode(run, String(id), String(name), listOf(text)),
    create: (type, text) => createNode(session, String(type), listOf(text)),
    move: (parent, child, name, index) => {
      const at = typeof index === 'number' ? index : undefined
      reparent(run, String(parent), String(child), String(name), at)
      return undefined
    },
    getText: (id, slot, name) => readText(run, String(id), String(slot), String(name)),
    setText: (id, slot, name, value) => {
      writeText(run, String(id), String(slot), String(name), value)
      return undefined
    },
    setTextPacked: (id, slot, name, text) => {
      const value = unpack(String(text), session.freight)
      writeText(run, String(id), String(slot), String(name), value)
      return undefined
    },
    callText: (id, slot, name, text) =>
      callText(run, String(id), String(slot), String(name), listOf(text)),
    getCell: (id, slot, name) => getCell(session, String(id), String(slot), String(name)),
    setCellFills: (id, slot, text) => {
      writeCellFills(run, String(id), String(slot), unpack(String(text), session.freight))
      return undefined
    },
    global: (name, text) => callGlobal(session, String(name), listOf(text)),
    start: (id, name, text) => {
      startAsync(session, Number(id), String(name), listOf(text))
      return undefined
    },
    put: (bytes) =>
      session.freight.put(bytes instanceof Uint8Array ? bytes.slice() : new Uint8Array()),
    take: (number) => session.freight.take(Number(number)),
  }
  const entries = Object.entries(primitives).map(([name, primitive]) => [
    name,
    guarded(name, primitive),
  ])
  return { ...Object.fromEntries(entries), ...openPrimitives(session, schedule, cancel) }
}

/** What still works after closing: console, error reports, and timers that do nothing. */
function openPrimitives(
  session: Session,
  schedule: (id: number, delayMs: number, repeats: boolean) => void,
  cancel: (id: number) => void,
): Readonly<Record<string, Primitive>> {
  return {
    timer: (id, delayMs, repeats) => {
      if (!session.closed) schedule(Number(id), Math.max(0, Number(delayMs) || 0), repeats === true)
      return undefined
    },
    cancelTimer: (id) => {
      cancel(Number(id))
      return undefined
    },
    fail: (error) => {
      session.listeners.onError?.(String(error))
      return undefined
    },
    log: (level, text) => {
      session.listeners.onConsole?.({ level: String(level), text: String(text) })
      return undefined
    },
  }
}

function getCell(session: Session, id: string, slot: string, name: string): Packed {
  const value = readCell(needNode(session.run, id, `get_${name}`), slot, name)
  if (value === undefined) throw refuseGoneCell(`get_${name}`, `${id};${slot}`)
  return packValue(value)
}

/** Answers later, at the earliest in the next turn, as every promise of the host does. */
function startAsync(session: Session, id: number, name: string, args: readonly unknown[]): void {
  session.clock.after(session.run.faults.latencyMs, () => {
    if (session.closed) return
    void answer(session, id, name, args)
  })
}

async function answer(
  session: Session,
  id: number,
  name: string,
  args: readonly unknown[],
): Promise<void> {
  try {
    const value = await session.run.board.as('plugin', () => callAsync(session, name, args))
    const text = typeof value === 'string' ? value : value === undefined ? 'u' : `j${String(value)}`
    if (!session.closed) session.fire('done', id, text)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    session.listeners.onRefusal?.(message)
    if (!session.closed) session.fire('fail', id, message)
  }
}
