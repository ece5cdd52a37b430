import type { MiroDocument } from './document.ts'
import type { Edges } from './placement.ts'
import { boundsOf } from './placement.ts'

export interface CentredBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function overlaps(a: Edges, b: Edges): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/**
 * The nearest free place for a box of this size on rings around the asked one. Takes and gives the
 * centre; `offset` dp stay free around (https://developers.miro.com/docs/websdk-reference-board,
 * findEmptySpace). Which of several free places Miro prefers is not documented.
 */
export function findEmptySpace(
  document: MiroDocument,
  asked: CentredBox,
  offset: number,
): CentredBox {
  const taken = document.stacked().map((item) => boundsOf(document, item))
  const isFree = (x: number, y: number) => {
    const box = {
      left: x - asked.width / 2 - offset,
      right: x + asked.width / 2 + offset,
      top: y - asked.height / 2 - offset,
      bottom: y + asked.height / 2 + offset,
    }
    return !taken.some((other) => overlaps(box, other))
  }
  const stepX = Math.max(20, asked.width / 2)
  const stepY = Math.max(20, asked.height / 2)
  for (let ring = 0; ring < 400; ring += 1) {
    for (let column = -ring; column <= ring; column += 1) {
      for (const row of Math.abs(column) === ring ? rowsOf(ring) : [-ring, ring]) {
        const x = asked.x + column * stepX
        const y = asked.y + row * stepY
        if (isFree(x, y)) return { ...asked, x, y }
      }
    }
  }
  const right = Math.max(...taken.map((box) => box.right))
  return { ...asked, x: right + offset + asked.width / 2 }
}

function rowsOf(ring: number): readonly number[] {
  return Array.from({ length: ring * 2 + 1 }, (_, index) => index - ring)
}
