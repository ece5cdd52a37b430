/** Runs first inside QuickJS: builds the sandbox's globals, then hands the host one entry function. */
import { defineConsole } from './console.ts'
import { receiveDrop } from './drops.ts'
import { emit, emitChanges } from './events.ts'
import { buildFigma } from './figma.ts'
import { defineGlobal, unpackText } from './host.ts'
import { receiveInput } from './parameters.ts'
import { settle, startAsync } from './promises.ts'
import { dequeueNotice, pressNotice, tellClose } from './services.ts'
import { defineTimers, runTimer } from './timers.ts'
import { receiveMessage, uiSources } from './ui.ts'
import { watchPromise } from './watch-promise.ts'

const ENTRIES: Readonly<Record<string, (id: number, text: string) => unknown>> = {
  timer: runTimer,
  done: (id, text) => settle(id, text, false),
  fail: (id, text) => settle(id, text, true),
  message: (_, text) => receiveMessage(text),
  event: (_, text) => emit(text),
  changes: (_, text) => emitChanges(text),
  run: (_, text) => emit('run', unpackText(text)),
  close: tellClose,
  press: pressNotice,
  dequeue: (id, text) => dequeueNotice(id, JSON.parse(text)),
  drop: (_, text) => receiveDrop(text),
  input: (_, text) => receiveInput(text),
}

/** `value` is what the plugin's script ended with, for kind `ended`. */
function enter(kind: string, id: number, text: string, value?: unknown): void {
  if (kind === 'ended') watchPromise(value)
  else ENTRIES[kind]?.(id, text)
}

defineTimers()
defineConsole()
defineGlobal('__html__', uiSources.html ?? '')
defineGlobal('__uiFiles__', uiSources.files)
defineGlobal('fetch', async (url: unknown, options: unknown) => startAsync('fetch', [url, options]))
defineGlobal('figma', buildFigma())
defineGlobal('__entry', enter)
