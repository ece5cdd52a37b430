import type {
  QuickJSContext,
  QuickJSHandle,
  QuickJSRuntime,
  QuickJSWASMModule,
} from 'quickjs-emscripten-core'
import { Refusal } from '../refusals.ts'

/** A host function as the sandbox calls it: numbers, booleans, strings and buffers only. */
export type Primitive = (
  ...args: readonly (number | string | boolean | Uint8Array)[]
) => number | string | boolean | Uint8Array | undefined

/** An error that left the sandbox. */
export interface GuestError {
  readonly name: string
  readonly message: string
  readonly stack: string
}

/** Memory of one sandbox, bytes; FigJam's own limit is not published. */
const MEMORY_LIMIT = 512 << 20
const STACK_LIMIT = 1 << 20

/**
 * QuickJS, as of quickjs-emscripten 0.32, ends a runtime with this assertion once in thousands of times,
 * by when its collector happened to run: the same plugin, alone, ends clean. Only the memory of that
 * runtime stays taken.
 */
const LEFT_OVER = 'list_empty(&rt->gc_obj_list)'

/** One QuickJS context with host functions, and calls both ways. Holds all handles it needs to let go. */
export class Bridge {
  private readonly runtime: QuickJSRuntime
  private readonly context: QuickJSContext
  private entry: QuickJSHandle | null = null
  private alive = true

  constructor(quickjs: QuickJSWASMModule) {
    this.runtime = quickjs.newRuntime()
    this.runtime.setMemoryLimit(MEMORY_LIMIT)
    this.runtime.setMaxStackSize(STACK_LIMIT)
    this.context = this.runtime.newContext()
  }

  get isAlive(): boolean {
    return this.alive
  }

  /** Makes `globalThis.__host` with the given functions. */
  offer(
    primitives: Readonly<Record<string, Primitive>>,
    onRefusal: (error: Refusal) => void,
  ): void {
    const { context } = this
    const host = context.newObject()
    for (const [name, primitive] of Object.entries(primitives)) {
      const handle = context.newFunction(name, (...args) => {
        try {
          return this.wrap(primitive(...args.map((arg) => this.open(arg))))
        } catch (error) {
          const refusal = error instanceof Refusal ? error : new Refusal(String(error))
          onRefusal(refusal)
          return { error: this.makeError(refusal) }
        }
      })
      context.setProp(host, name, handle)
      handle.dispose()
    }
    context.setProp(context.global, '__host', host)
    host.dispose()
  }

  setGlobal(name: string, json: string): void {
    const { context } = this
    const text = context.newString(json)
    const parsed = context.unwrapResult(context.evalCode('(text) => JSON.parse(text)'))
    const value = context.unwrapResult(context.callFunction(parsed, context.undefined, text))
    context.setProp(context.global, name, value)
    for (const handle of [text, parsed, value]) handle.dispose()
  }

  /** Runs a script; gives the error nobody caught, or null. */
  run(code: string, fileName: string): GuestError | null {
    const result = this.context.evalCode(code, fileName, { type: 'global' })
    if (result.error === undefined && this.entry !== null) this.tellEnd(this.entry, result.value)
    return this.settle(result)
  }

  /** Keeps the function the guest left in `globalThis.__entry` for `fire`. */
  takeEntry(): void {
    this.entry = this.context.getProp(this.context.global, '__entry')
    this.run('delete globalThis.__entry', 'guest.js')
  }

  /** Calls the guest's entry function. */
  fire(kind: string, id: number, text: string): GuestError | null {
    if (!this.alive || this.entry === null) return null
    const { context } = this
    const args = [context.newString(kind), context.newNumber(id), context.newString(text)]
    const result = context.callFunction(this.entry, context.undefined, ...args)
    for (const arg of args) arg.dispose()
    return this.settle(result)
  }

  /** Runs promise reactions until none is left. */
  drain(): GuestError | null {
    const result = this.runtime.executePendingJobs()
    if (result.error === undefined) {
      return null
    }
    const error = this.readError(result.error)
    result.error.dispose()
    return error
  }

  dispose(): void {
    if (!this.alive) return
    this.alive = false
    this.entry?.dispose()
    this.context.dispose()
    try {
      this.runtime.dispose()
    } catch (error) {
      if (!String(error).includes(LEFT_OVER)) throw error
    }
  }

  /** Shows the guest what a script ended with: often the promise of its main function. */
  private tellEnd(entry: QuickJSHandle, value: QuickJSHandle): void {
    const { context } = this
    const kind = context.newString('ended')
    const result = context.callFunction(
      entry,
      context.undefined,
      kind,
      context.undefined,
      context.undefined,
      value,
    )
    kind.dispose()
    this.settle(result)
  }

  private settle(result: ReturnType<QuickJSContext['evalCode']>): GuestError | null {
    if (result.error === undefined) {
      result.value.dispose()
      return null
    }
    const error = this.readError(result.error)
    result.error.dispose()
    return error
  }

  private readError(handle: QuickJSHandle): GuestError {
    const { context } = this
    if (context.typeof(handle) !== 'object') {
      return { name: 'Error', message: String(context.dump(handle)), stack: '' }
    }
    const read = (name: string) => {
      const value = context.getProp(handle, name)
      const text = context.typeof(value) === 'string' ? context.getString(value) : ''
      value.dispose()
      return text
    }
    return { name: read('name'), message: read('message'), stack: read('stack') }
  }

  private open(handle: QuickJSHandle): number | string | boolean | Uint8Array {
    const { context } = this
    const type = context.typeof(handle)
    if (type === 'number') return context.getNumber(handle)
    if (type === 'string') return context.getString(handle)
    if (type === 'object') {
      const lifetime = context.getArrayBuffer(handle)
      const bytes = new Uint8Array(lifetime.value)
      lifetime.dispose()
      return bytes
    }
    return context.dump(handle) === true
  }

  private wrap(value: ReturnType<Primitive>): QuickJSHandle {
    const { context } = this
    if (typeof value === 'string') return context.newString(value)
    if (typeof value === 'number') return context.newNumber(value)
    if (value === true) return context.true
    if (value === false) return context.false
    if (value === undefined) return context.undefined
    return context.newArrayBuffer(value.slice().buffer)
  }

  private makeError(refusal: Refusal): QuickJSHandle {
    const { context } = this
    const maker = context.getProp(context.global, refusal.isTypeError ? 'TypeError' : 'Error')
    const message = context.newString(refusal.message)
    const error = context.unwrapResult(context.callFunction(maker, context.undefined, message))
    maker.dispose()
    message.dispose()
    return error
  }
}
