import { defineGlobal, host } from './host.ts'

function show(value: unknown): string {
  if (typeof value === 'string') return value
  if (value instanceof Error) return `${value.name}: ${value.message}\n${value.stack ?? ''}`
  if (typeof value === 'function') return `[function ${value.name}]`
  if (typeof value !== 'object' || value === null) return String(value)
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return String(value)
  }
}

function print(level: string) {
  return (...args: readonly unknown[]) => host.log(level, args.map(show).join(' '))
}

export function defineConsole(): void {
  defineGlobal('console', {
    log: print('log'),
    info: print('info'),
    warn: print('warn'),
    error: print('error'),
    debug: print('log'),
    clear: () => host.log('clear', ''),
    assert(holds: unknown, ...args: readonly unknown[]) {
      if (!holds) host.log('error', ['Assertion failed:', ...args.map(show)].join(' '))
    },
  })
}
