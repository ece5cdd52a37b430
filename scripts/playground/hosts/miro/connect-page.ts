import { boardCommands } from './commands/board-commands.ts'
import type { CommandRules, CommandTable } from './commands/command.ts'
import { itemCommands } from './commands/item-commands.ts'
import { screenCommands } from './commands/screen-commands.ts'
import { sessionCommands } from './commands/session-commands.ts'
import { sharedCommands } from './commands/shared-commands.ts'
import type { MiroApp, PageKind, SdkCommand } from './connection.ts'
import { MiroConnection } from './connection.ts'
import { weighCommand } from './credits.ts'
import type { MiroHost } from './host.ts'
import type { JsonObject } from './item.ts'
import { textOf } from './item.ts'
import { countNodes } from './mindmap.ts'
import { readObject } from './payload.ts'
import { refuse, refuseEmulated, sentences } from './refusal.ts'
import type { MiroTab } from './tab.ts'

const commands: CommandTable = {
  ...itemCommands,
  ...boardCommands,
  ...screenCommands,
  ...sharedCommands,
  ...sessionCommands,
}

/** A page of an app starts: its end of the wire. */
export function connectPage(
  host: MiroHost,
  page: PageKind,
  place: { readonly tab?: MiroTab; readonly app?: MiroApp } = {},
): MiroConnection {
  return new MiroConnection(
    page,
    place.app ?? host.app,
    place.tab ?? host.mainTab,
    (connection, command) => execute(host, connection, command),
  )
}

const never = new Promise<never>(() => {})

function wait(host: MiroHost): Promise<void> {
  const { latencyMs, latencyJitterMs } = host.faults
  const jitter = latencyJitterMs > 0 ? host.random() * latencyJitterMs : 0
  if (latencyMs + jitter === 0) return Promise.resolve()
  return new Promise((resolve) => {
    host.clock.after(latencyMs + jitter, resolve)
  })
}

function weigh(host: MiroHost, command: SdkCommand, payload: JsonObject): number {
  const isUpdate = command.name === 'WIDGET_UPDATE'
  const type = isUpdate ? host.document.get(textOf(payload, 'id'))?.type : textOf(payload, 'type')
  const isMindmap = command.name === 'WIDGET_CREATE' && type === 'mindmap_node'
  const nodes = isMindmap ? countNodes(readObject(payload['props'])) : 1
  return weighCommand(command.name, { type: type ?? '', nodes })
}

/** What https://developers.miro.com/docs/websdk-reference-error-handling says for a missing permission. */
function checkAllowed(host: MiroHost, connection: MiroConnection, rules: CommandRules): void {
  const { app } = connection
  if (rules.scope !== null && !app.scopes.includes(rules.scope)) {
    refuse(sentences.missingScope(rules.method, app.id, rules.scope))
  }
  // The wording of a viewer's refusal is not documented.
  if (host.faults.readOnly && rules.scope === 'boards:write') {
    refuseEmulated(sentences.noRights(rules.method))
  }
}

async function execute(
  host: MiroHost,
  connection: MiroConnection,
  command: SdkCommand,
): Promise<unknown> {
  const rules = commands[command.name]
  if (rules === undefined) refuse(sentences.unsupportedCommand(command.name))
  const payload = readObject(command.payload)
  const credits = weigh(host, command, payload)
  host.calls += 1
  const fault = host.faults.onCall?.(host.calls, command.name) ?? null
  if (host.faults.offline) {
    if (host.switches.offlineCalls === 'hang') return never
    refuseEmulated(sentences.unknown('the connection was lost'))
  }
  await wait(host)
  if (fault?.kind === 'hang') return never
  if (fault?.kind === 'refuse') refuse(fault.message)
  if (credits > 0) host.faults.checkLuck(host.random)
  host.meter(connection.tab.user.id, connection.app.id).spend(credits)
  checkAllowed(host, connection, rules)
  const result = await rules.run({ host, connection, payload })
  return fault?.kind === 'lost-reply' ? never : result
}
