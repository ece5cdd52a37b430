import { cornerOf } from './nodes.ts'

type Corner = ReturnType<typeof cornerOf>

/**
 * Lets nodes of a section go onto the page, where they are. Whether a stamp follows the note it is stuck
 * to when a plugin moves that is not documented: where they were is read before, and stamps come last.
 */
export function releaseNodes(nodes: readonly SceneNode[]): void {
  const stamps: { readonly node: SceneNode; readonly corner: Corner }[] = []
  const known: { [id: string]: boolean } = {}
  const keep = (node: SceneNode) => {
    if (node.type !== 'STAMP' || known[node.id]) return
    known[node.id] = true
    stamps.push({ node, corner: cornerOf(node) })
  }
  for (const node of nodes) {
    keep(node)
    node.stuckNodes.forEach(keep)
  }
  for (const node of nodes) {
    const corner = cornerOf(node)
    figma.currentPage.appendChild(node)
    putCorner(node, corner)
  }
  for (const { node, corner } of stamps) putCorner(node, corner)
}

function putCorner(node: SceneNode, { x, y }: Corner): void {
  const now = cornerOf(node)
  if (now.x !== x) node.x += x - now.x
  if (now.y !== y) node.y += y - now.y
}
