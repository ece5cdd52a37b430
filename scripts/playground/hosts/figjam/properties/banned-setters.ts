import { refuseSyncCall } from '../refusals.ts'
import { isDynamic, type PluginRun } from '../run/plugin-run.ts'

/** Setters that dynamic-page bans, with what to call instead. https://developers.figma.com/docs/plugins/migrating-to-dynamic-loading/ */
const BANNED: ReadonlyMap<string, string> = new Map([
  ['fillStyleId', 'setFillStyleIdAsync'],
  ['strokeStyleId', 'setStrokeStyleIdAsync'],
  ['effectStyleId', 'setEffectStyleIdAsync'],
  ['gridStyleId', 'setGridStyleIdAsync'],
  ['backgroundStyleId', 'setFillStyleIdAsync'],
  ['textStyleId', 'setTextStyleIdAsync'],
  ['reactions', 'setReactionsAsync'],
  ['vectorNetwork', 'setVectorNetworkAsync'],
])

/** Refuses a setter that the manifest's documentAccess bans. */
export function checkBanned(run: PluginRun, name: string): void {
  const replacement = BANNED.get(name)
  if (replacement !== undefined && isDynamic(run)) throw refuseSyncCall(`set_${name}`, replacement)
}
