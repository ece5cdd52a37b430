import { host, unpackText } from './host.ts'
import { openPacked } from './values.ts'
import { watchPromise } from './watch-promise.ts'

type Callback = (event?: unknown, extra?: unknown) => unknown

const listeners = new Map<string, Callback[]>()

/** Event names of FigJam. https://developers.figma.com/docs/plugins/api/properties/figma-on/ */
const EVENTS = new Set([
  'selectionchange',
  'currentpagechange',
  'close',
  'run',
  'drop',
  'documentchange',
  'stylechange',
  'textreview',
  'timerstart',
  'timerstop',
  'timerpause',
  'timerresume',
  'timeradjust',
  'timerdone',
])

export function listen(verb: 'on' | 'once' | 'off', type: string, callback: Callback): void {
  if (!EVENTS.has(type)) {
    throw new Error(`in ${verb}: Invalid event name "${type}" [unverified text]`)
  }
  if (verb !== 'off') host.global('listen', JSON.stringify([type]))
  change(verb, type, callback)
}

/** `page.on('nodechange')`. https://developers.figma.com/docs/plugins/api/PageNode/ */
export function onNodeChange(
  verb: 'on' | 'once' | 'off',
  page: string,
  type: string,
  callback: Callback,
): void {
  if (type !== 'nodechange') {
    throw new Error(`in ${verb}: Invalid event name "${type}" [unverified text]`)
  }
  change(verb, `nodechange ${page}`, callback)
}

const once = new WeakSet<Callback>()

/** Adds or takes away a callback under any name; the UI uses it too. */
export function change(verb: 'on' | 'once' | 'off', type: string, callback: Callback): void {
  const list = listeners.get(type) ?? []
  if (verb === 'off') {
    listeners.set(
      type,
      list.filter((held) => held !== callback),
    )
    return
  }
  if (verb === 'once') once.add(callback)
  listeners.set(type, [...list, callback])
}

/** Calls all that listen; gives their answers. One that throws does not stop the others. */
export function emit(type: string, event?: unknown, extra?: unknown): readonly unknown[] {
  const answers: unknown[] = []
  let failure: { readonly error: unknown } | null = null
  for (const callback of listeners.get(type) ?? []) {
    if (once.has(callback)) change('off', type, callback)
    try {
      const answer = callback(event, extra)
      watchPromise(answer)
      answers.push(answer)
    } catch (error) {
      failure = failure ?? { error }
    }
  }
  if (failure !== null) throw failure.error
  return answers
}

interface Change {
  readonly type: string
  readonly origin: string
  readonly id: string
  readonly nodeType: string
  readonly exists: boolean
  readonly page: string
  readonly properties: readonly string[]
}

/** Hands batched changes to documentchange and nodechange. */
export function emitChanges(text: string): void {
  const list = unpackText(text) as readonly Change[]
  const page = list[0]?.page ?? ''
  const hasAny = (type: string) => (listeners.get(type) ?? []).length > 0
  if (!hasAny('documentchange') && !hasAny(`nodechange ${page}`)) return
  const changes = list.map((item) => ({
    type: item.type,
    origin: item.origin,
    id: item.id,
    node: item.exists
      ? openPacked(`n${item.id} ${item.nodeType}`)
      : { removed: true, id: item.id, type: item.nodeType },
    ...(item.type === 'PROPERTY_CHANGE' ? { properties: item.properties } : {}),
  }))
  host.global('mute', '[true]')
  try {
    emit('documentchange', { documentChanges: changes })
    emit(`nodechange ${page}`, { nodeChanges: changes })
  } finally {
    host.global('mute', '[false]')
  }
}
