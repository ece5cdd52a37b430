/** Runs first inside QuickJS: builds the sandbox's globals, then hands the host one entry function. */
import { defineConsole } from './console.ts'
import { receiveDrop } from './drops.ts'
import { emit, emitChanges } from './events.ts'
import { buildFigma } from './figma.ts'
import { defineGlobal, unpackText } from './host.ts'
import { settle, startAsync } from './promises.ts'
import { dequeueNotice, pressNotice } from './services.ts'
import { defineTimers, runTimer } from './timers.ts'
import { receiveMessage, uiSources } from './ui.ts'

function enter(kind: string, id: number, text: string): void {
  switch (kind) {
    case 'timer':
      return runTimer(id)
    case 'done':
      return settle(id, text, false)
    case 'fail':
      return settle(id, text, true)
    case 'message':
      return receiveMessage(text)
    case 'event':
      return void emit(text)
    case 'changes':
      return emitChanges(text)
    case 'run':
      return void emit('run', unpackText(text))
    case 'close':
      return void emit('close')
    case 'press':
      return pressNotice(id)
    case 'dequeue':
      return dequeueNotice(id, JSON.parse(text))
    case 'drop':
      return receiveDrop(text)
  }
}

defineTimers()
defineConsole()
defineGlobal('__html__', uiSources.html ?? '')
defineGlobal('__uiFiles__', uiSources.files)
defineGlobal('fetch', async (url: unknown, options: unknown) => startAsync('fetch', [url, options]))
defineGlobal('figma', buildFigma())
defineGlobal('__entry', enter)
