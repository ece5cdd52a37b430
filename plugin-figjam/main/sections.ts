import { readSlip } from '../bridge/slip.ts'
import { STAMP_KEY } from './nodes.ts'

/** Our sections by `doc key`. A copy never hides the one its stamp was put on. */
export function stampedSections(): { [key: string]: SectionNode } {
  const found: { [key: string]: SectionNode } = {}
  const nodes = figma.currentPage.findAllWithCriteria({
    types: ['SECTION'],
    pluginData: { keys: [STAMP_KEY] },
  })
  for (const node of nodes) {
    const stamp = readSlip(node.getPluginData(STAMP_KEY))
    if (typeof stamp === 'string') continue
    const name = `${stamp.doc} ${stamp.key}`
    if (found[name] === undefined || stamp.on === node.id) found[name] = node
  }
  return found
}
