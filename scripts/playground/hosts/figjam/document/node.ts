import type { StyledText } from '../text/styled-text.ts'
import type { Json } from './json.ts'

/** One node as the file keeps it. Records are never changed in place, so undo keeps old ones. */
export interface BoardNode {
  readonly id: string
  readonly type: string
  readonly parent: string | null
  /** Back to front. */
  readonly children: readonly string[]
  readonly props: Readonly<Record<string, Json>>
  /** By slot: `text` for a node's own text, `row,column` ids for table cells. */
  readonly texts: Readonly<Record<string, StyledText>>
  /** Plugin data: `p/<plugin>/<key>` private, `s/<namespace>/<key>` shared, `r/<plugin>` relaunch. */
  readonly stored: Readonly<Record<string, string>>
}

/** Types that hold children. */
const CONTAINERS = new Set(['DOCUMENT', 'PAGE', 'SECTION', 'FRAME', 'GROUP', 'BOOLEAN_OPERATION'])

export function isContainer(type: string): boolean {
  return CONTAINERS.has(type)
}

/** Groups and boolean operations are no coordinate parents. https://developers.figma.com/docs/plugins/api/properties/nodes-relativetransform/ */
export function isGroupLike(type: string): boolean {
  return type === 'GROUP' || type === 'BOOLEAN_OPERATION'
}
