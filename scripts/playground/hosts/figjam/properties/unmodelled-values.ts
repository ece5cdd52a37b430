import { refuseNotModelled } from '../refusals.ts'

const LIMITS = new Set(['minWidth', 'maxWidth', 'minHeight', 'maxHeight'])

/**
 * Refuses values that FigJam takes and the emulated layout knows nothing of, so that no program is
 * laid out wrongly in silence. https://developers.figma.com/docs/plugins/api/properties/nodes-layoutmode/
 */
export function refuseUnmodelledValue(type: string, name: string, value: unknown): void {
  const isUnknown =
    (name === 'layoutMode' && value === 'GRID') ||
    (name === 'counterAxisAlignItems' && value === 'BASELINE') ||
    (LIMITS.has(name) && typeof value === 'number')
  if (isUnknown) throw refuseNotModelled(`${type}.${name} ${value}`)
}
