import type { Packed } from '../properties/packed.ts'
import { pack, SymbolInValue, unpack } from '../wire.ts'

/** The host functions; the only way out of the sandbox. */
export interface Host {
  get(id: string, name: string): Packed
  set(id: string, name: string, value: number | string | boolean): void
  setPacked(id: string, name: string, packed: string): void
  exists(id: string): boolean
  call(id: string, name: string, args: string): Packed
  create(type: string, args: string): string
  move(parent: string, child: string, name: string, index?: number): void
  getText(id: string, slot: string, name: string): Packed
  setText(id: string, slot: string, name: string, value: number | string | boolean): void
  setTextPacked(id: string, slot: string, name: string, packed: string): void
  callText(id: string, slot: string, name: string, args: string): Packed
  getCell(id: string, slot: string, name: string): Packed
  setCellFills(id: string, slot: string, packed: string): void
  global(name: string, args: string): Packed
  start(id: number, name: string, args: string): void
  close(message: string): void
  timer(id: number, delayMs: number, repeats: boolean): void
  cancelTimer(id: number): void
  log(level: string, text: string): void
  fail(error: string): void
  put(buffer: ArrayBuffer): number
  take(number: number): ArrayBuffer
}

/** What the host tells the guest before anything runs. */
export interface Setup {
  readonly command: string
  readonly pluginId: string
  readonly html: string | null
  readonly uiFiles: Readonly<Record<string, string>>
  readonly strictNodes: boolean
  readonly strictGlobals: boolean
  readonly isWidget: boolean
}

const globals = globalThis as unknown as Record<string, unknown>

/** Takes a value the host left for the guest, so that the plugin never sees it. */
function take(name: string): unknown {
  const value = globals[name]
  delete globals[name]
  return value
}

export const host = take('__host') as Host
export const setup = take('__setup') as Setup

export function defineGlobal(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true })
}

const freight = {
  put: (bytes: Uint8Array) => host.put(bytes.slice().buffer as ArrayBuffer),
  take: (number: number) => new Uint8Array(host.take(number)),
}

/** Packs a value for the host; a symbol (figma.mixed) is refused in the name of the call, in the words field reports quote. https://developers.figma.com/docs/plugins/creating-ui/ */
export function packFor(call: string, value: unknown): string {
  try {
    return pack(value, freight)
  } catch (error) {
    if (error instanceof SymbolInValue) throw new Error(`in ${call}: Cannot unwrap symbol`)
    throw error
  }
}

export function unpackText(text: string): unknown {
  return unpack(text, freight)
}

/** A member that the real API has and the emulator has not. The host throws, so that it is on record. */
export function refuse(member: string): never {
  host.global('notModelled', JSON.stringify([member]))
  throw new Error(`not modelled: ${member}`)
}

/** Freezes plain data all the way down; getters give such copies. */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const item of Object.values(value)) freeze(item)
  return Object.freeze(value)
}
