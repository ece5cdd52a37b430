import { isObject, stringOr } from '../document/json.ts'
import type { BoardNode } from '../document/node.ts'
import { refuseUnloadedFont, refuseUnloadedNewFont } from '../refusals.ts'
import type { PluginRun } from '../run/plugin-run.ts'

export interface FontName {
  readonly family: string
  readonly style: string
}

export function readFont(value: unknown): FontName {
  if (!isObject(value)) return { family: '', style: '' }
  return { family: stringOr(value['family'], ''), style: stringOr(value['style'], '') }
}

/**
 * Every font in the text must have been loaded in this run before its layout changes.
 * https://developers.figma.com/docs/plugins/working-with-text/
 */
export function needFont(run: PluginRun, node: BoardNode, slot: string, call: string): void {
  const text = node.texts[slot]
  if (text === undefined) return
  const styles = text.runs.length === 0 ? [text.first] : text.runs.map((item) => item.style)
  for (const style of styles) {
    const { family, style: face } = readFont(style['fontName'])
    if (!run.fonts.has(`${family}/${face}`)) throw refuseUnloadedFont(call, family, face)
  }
}

/** The font about to be set must have been loaded; that of the text need not be. */
export function needNewFont(run: PluginRun, value: unknown, call: string): FontName {
  const { family, style } = readFont(value)
  if (!run.fonts.has(`${family}/${style}`)) throw refuseUnloadedNewFont(call, family, style)
  return { family, style }
}
