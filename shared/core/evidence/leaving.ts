import type { BoardDocument } from '../board/document.ts'
import type { DocId, NodeKey } from '../board/keys.ts'
import { absoluteRect, indexById, isOurs, type Snapshot } from '../board/snapshot.ts'
import { readFields, readList, readNumber, readText } from '../parse-value.ts'

const MOST_SECTIONS = 1_000
const LONGEST_NAME = 1_000
/** Boards are far smaller than this, px. */
const FARTHEST = 1e9

/**
 * Sections of evidence that are being taken away, where they are on the page. A section that has
 * lost its items may have lost its stamp with them: this tells it from people's.
 */
export function describeLeaving(
  docs: readonly DocId[],
  snapshot: Snapshot,
): readonly BoardDocument[] {
  const byId = indexById(snapshot)
  return docs.map((id) => ({
    id,
    sections: snapshot.items.flatMap((item) => {
      if (item.kind !== 'section' || !isOurs(item) || item.stamp.doc !== id) return []
      return [shellOf(item.stamp.key, item.text, item.fill, absoluteRect(item, byId))]
    }),
    loose: [],
  }))
}

type Shell = BoardDocument['sections'][number]

function shellOf(key: NodeKey, title: string, fill: string, rect: Shell['rect']): Shell {
  const place = { canvas: 'evidence', column: 'evidence', group: null }
  return { key, title, ...place, rect, fill: fill as Shell['fill'], items: [], zones: [] }
}

/** @throws WorkshopError `bad-input` naming the path of what is wrong. */
export function parseLeaving(value: unknown): BoardDocument {
  const { id, sections } = readFields(value, 'leaving')
  return {
    id: readText(id, 'leaving.id', LONGEST_NAME) as DocId,
    sections: readList(sections, 'leaving.sections', MOST_SECTIONS, readShell),
    loose: [],
  }
}

function readShell(value: unknown, path: string): Shell {
  const fields = readFields(value, path)
  const text = (name: string) => readText(fields[name], `${path}.${name}`, LONGEST_NAME)
  const box = readFields(fields['rect'], `${path}.rect`)
  const length = (name: string) =>
    readNumber(box[name], `${path}.rect.${name}`, -FARTHEST, FARTHEST)
  const rect = { x: length('x'), y: length('y'), width: length('width'), height: length('height') }
  return shellOf(text('key') as NodeKey, text('title'), text('fill'), rect)
}
