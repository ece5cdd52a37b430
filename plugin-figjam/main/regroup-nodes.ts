import type { HostId } from '../../shared/core/board/keys.ts'
import { type ReadNode, sectionOf } from './nodes.ts'

/** Puts nodes, where they are, in the group with this id, or in a new one when it is gone. */
export async function regroupNodes(nodes: readonly ReadNode[], id: HostId): Promise<void> {
  const [first] = nodes
  if (first === undefined) return
  const section = sectionOf(first)
  const found = await figma.getNodeByIdAsync(id)
  if (found === null || found.removed) {
    if (nodes.length > 1) figma.group(nodes, section || figma.currentPage)
    return
  }
  if (found.type !== 'GROUP' || sectionOf(found) !== section) {
    throw new Error('The group is not where it was')
  }
  // A group has no coordinates of its own: in the same section, the same numbers are the same place.
  for (const node of nodes) if (node.parent !== found) found.appendChild(node)
}
