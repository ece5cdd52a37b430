import type { Switches } from '../switches.ts'
import { createProps } from './first-props.ts'
import { createTexts } from './first-texts.ts'
import type { BoardNode } from './node.ts'

/** A node as its creator leaves it. */
export function createRecord(
  id: string,
  type: string,
  parent: string | null,
  switches: Switches,
): BoardNode {
  const props = createProps(type, switches)
  const texts = createTexts(type, switches)
  return { id, type, parent, children: [], props, texts, stored: {} }
}
