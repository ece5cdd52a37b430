import { fieldsOf } from '../../shared/core/parse-value.ts'

/**
 * The part of Miro's SDK that we use, as `miro.board` has it; see @mirohq/websdk-types. What it
 * answers is parsed: the runtime is ahead of its typings.
 */
export interface MiroApi {
  get(filter?: { readonly id: string[] }): Promise<readonly unknown[]>
  getById(id: string): Promise<unknown>
  getSelection(): Promise<readonly unknown[]>
  createFrame(props: object): Promise<unknown>
  createShape(props: object): Promise<unknown>
  createStickyNote(props: object): Promise<unknown>
  group(request: { readonly items: readonly Handle[] }): Promise<unknown>
  remove(item: Handle): Promise<void>
  bringToFront(items: readonly Handle[]): Promise<void>
  findEmptySpace(request: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
    readonly offset?: number
  }): Promise<{ readonly x: number; readonly y: number }>
  getInfo(): Promise<{ readonly locale?: string }>
  getOnlineUsers(): Promise<readonly unknown[]>
  canUse(feature: 'timer'): Promise<boolean>
  readonly viewport: { zoomTo(items: readonly Handle[]): Promise<unknown> }
  readonly storage: { collection(name: string): MiroCollection }
  readonly timer: MiroTimer
}

export interface MiroCollection {
  get(key: string): Promise<unknown>
  set(key: string, value: unknown): Promise<unknown>
  onValue(key: string, handler: (value: never) => void): Promise<unknown>
}

export interface MiroTimer {
  get(): Promise<unknown>
  start(ms: number): Promise<unknown>
  pause(): Promise<unknown>
  resume(): Promise<unknown>
  stop(): Promise<unknown>
  on(event: 'start' | 'update' | 'finish', handler: (event: never) => void): unknown
  off(event: 'start' | 'update' | 'finish', handler: (event: never) => void): unknown
}

/** A handle: a snapshot of an item with methods. Writing its properties does nothing before `sync`. */
export interface Handle {
  readonly id: string
  readonly type: string
  readonly parentId?: string | null
  readonly groupId?: string | null
  /** Id of a user. */
  readonly createdBy?: string
  x: number
  y: number
  width: number
  height: number
  content?: string
  title?: string
  shape?: string
  style?: Record<string, unknown>
  sync(): Promise<unknown>
  getMetadata(key: string): Promise<unknown>
  setMetadata(key: string, value: unknown): Promise<unknown>
}

export interface FrameHandle extends Handle {
  childrenIds: string[]
  add(item: Handle): Promise<unknown>
  remove(item: Handle): Promise<unknown>
}

/** Null for tags, groups and whatever has no place on the board. */
export function asHandle(value: unknown): Handle | null {
  const { id, type, x, y, width, height } = fieldsOf(value)
  const isNamed = typeof id === 'string' && typeof type === 'string'
  // Infinite is let through: children of tables and kanbans read −Infinity.
  const isPlaced = [x, y, width, height].every(
    (side) => typeof side === 'number' && !Number.isNaN(side),
  )
  return isNamed && isPlaced ? (value as Handle) : null
}

export function asFrame(handle: Handle): FrameHandle | null {
  return handle.type === 'frame' && 'childrenIds' in handle ? (handle as FrameHandle) : null
}
