import type { MiroConnection } from '../connection.ts'
import type { MiroHost } from '../host.ts'
import type { JsonObject } from '../item.ts'

/** One call of one page, on its way through the host. */
export interface CommandCall {
  readonly host: MiroHost
  readonly connection: MiroConnection
  readonly payload: JsonObject
}

/** How a command is done and what it needs. */
export interface CommandRules {
  /** Permission of https://developers.miro.com/reference/scopes ; null when none is needed. */
  readonly scope: 'boards:read' | 'boards:write' | 'identity:read' | null
  /** As the refusal for a missing permission prints it. */
  readonly method: string
  run(call: CommandCall): unknown
}

export type CommandTable = Readonly<Record<string, CommandRules>>

export function reading(method: string, run: CommandRules['run']): CommandRules {
  return { scope: 'boards:read', method, run }
}

export function writing(method: string, run: CommandRules['run']): CommandRules {
  return { scope: 'boards:write', method, run }
}

export function open(method: string, run: CommandRules['run']): CommandRules {
  return { scope: null, method, run }
}
