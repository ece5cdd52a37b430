import type { StoreName } from '../bridge/protocol.ts'

/** Our entries on the document root, apart from the stamps. */
const PREFIX = 'atelier-'

export async function load(from: StoreName, name: string): Promise<string> {
  if (from === 'shared') return figma.root.getPluginData(PREFIX + name)
  const value: unknown = await figma.clientStorage.getAsync(PREFIX + name)
  return typeof value === 'string' ? value : ''
}

export async function save(to: StoreName, name: string, text: string): Promise<null> {
  if (to === 'shared') figma.root.setPluginData(PREFIX + name, text)
  else await figma.clientStorage.setAsync(PREFIX + name, text)
  return null
}
