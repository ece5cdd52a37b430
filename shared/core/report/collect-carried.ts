import type { BoardDocument } from '../board/document.ts'
import { centreOf, isFiniteRect, type Rect } from '../board/geometry.ts'
import { type HostId, keyParts, type NodeKey } from '../board/keys.ts'
import { isOurs, type LiveItem, type Snapshot } from '../board/snapshot.ts'
import { readLiveBoard } from '../notes/live-board.ts'
import { findSpot, locateSections } from '../notes/locate-sections.ts'
import { boardWording } from '../wording/board.ts'
import { readCarried, writeCarried } from '../workshop/carried-text.ts'
import type { WorkshopSetup } from '../workshop/setup.ts'
import {
  CARRIED_CANVAS,
  CARRIED_KINDS,
  CARRIED_STATUSES,
  type CarriedItem,
  type CarriedStatus,
} from '../workshop/starting-point.ts'
import type { ReportCarried } from './report-tree.ts'

interface Plate {
  readonly id: HostId
  readonly key: NodeKey
  readonly text: string
  readonly rect: Rect
}

/**
 * What the workshop started from as the board shows it now: rewritten where people rewrote it, without
 * what they took off. Where it stands is told by what people put on its line (a note, a stamp, a dot, or
 * the plate itself), in the column most of them are in; when that cannot be told, it is open.
 */
export function collectCarried(
  setup: WorkshopSetup,
  document: BoardDocument,
  snapshot: Snapshot,
): readonly ReportCarried[] {
  const { startsFrom } = setup
  const section = document.sections.find(({ canvas }) => canvas === CARRIED_CANVAS)
  if (startsFrom === null || section === undefined) return []
  const board = readLiveBoard(document, snapshot)
  const placed = locateSections(document, board)
  const live = new Map(board.ours.filter(({ isCopy }) => !isCopy).map((ours) => [ours.key, ours]))
  const plates = section.items.flatMap(
    (item): readonly (Plate & { readonly asPlaced: string })[] => {
      const ours = item.role === 'carried' ? live.get(item.key) : undefined
      if (ours === undefined) return []
      const { id, text } = ours.live
      return [{ id, key: item.key, text, rect: ours.rect, asPlaced: item.text }]
    },
  )
  const depth = keyParts(section.key).length
  const kindOf = ({ key }: Plate) => keyParts(key)[depth] ?? ''
  const says = new Map<HostId, CarriedStatus[]>()
  for (const item of snapshot.items) {
    const rect = board.rects.get(item.id)
    if (rect === undefined || !isFiniteRect(rect) || !tellsStatus(item, plates)) continue
    const spot = findSpot(placed, centreOf(rect), item.parent)
    if (spot?.section.section.key !== section.key || spot.section.copy) continue
    const [kind = '', named = ''] = spot.zone?.zone.id.split('-') ?? []
    const status = CARRIED_STATUSES.find((one) => one === named)
    const plate = nearest(
      plates.filter((one) => kindOf(one) === kind),
      item.id,
      rect,
    )
    if (status === undefined || plate === null) continue
    says.set(plate.id, [...(says.get(plate.id) ?? []), status])
  }
  const { toName } = boardWording(setup.language).carried
  return plates.map((plate) => ({
    id: plate.id,
    ...readPlate(plate, kindOf(plate), setup, toName),
    status: settle(says.get(plate.id) ?? []),
  }))
}

/** People's notes, marks and small shapes; of ours, only a plate that was dragged there. */
function tellsStatus(item: LiveItem, plates: readonly Plate[]): boolean {
  if (isOurs(item)) return plates.some(({ id }) => id === item.id)
  return item.kind === 'sticky' || item.kind === 'mark' || item.kind === 'shape'
}

/** The plate on whose line a thing lies; itself when it is one. */
function nearest(plates: readonly Plate[], id: HostId, rect: Rect): Plate | null {
  const itself = plates.find((plate) => plate.id === id)
  if (itself !== undefined) return itself
  const away = (plate: Plate) => Math.abs(centreOf(plate.rect).y - centreOf(rect).y)
  return plates.reduce<Plate | null>(
    (best, plate) => (best === null || away(plate) < away(best) ? plate : best),
    null,
  )
}

function settle(said: readonly CarriedStatus[]): CarriedStatus | null {
  if (said.length === 0) return null
  const count = (status: CarriedStatus) => said.filter((one) => one === status).length
  const most = Math.max(...CARRIED_STATUSES.map(count))
  const [first, ...others] = CARRIED_STATUSES.filter((status) => count(status) === most)
  return others.length > 0 || first === undefined ? 'open' : first
}

/** A plate nobody rewrote stands for the whole of what it shows, also where that was too long for it. */
function readPlate(
  plate: Plate & { readonly asPlaced: string },
  kind: string,
  { startsFrom }: WorkshopSetup,
  toName: string,
): Omit<ReportCarried, 'id' | 'status'> {
  const isAsPlaced = sameWords(plate.text, plate.asPlaced)
  if (startsFrom?.kind === 'review') {
    const known = isAsPlaced
      ? startsFrom.items.find((item) => item.kind === kind && begins(item, plate.asPlaced, toName))
      : undefined
    const { text, who, when } = known ?? readCarried(plate.text, toName)
    const named = CARRIED_KINDS.find((one) => one === kind) ?? 'decision'
    return { kind: named, text, who, when, place: '' }
  }
  const cell = /^(.+)\.(\d+)$/.exec(kind)
  const row = startsFrom?.rows.find(({ id }) => id === cell?.[1])?.title ?? ''
  const stage = startsFrom?.stages[Number(cell?.[2] ?? 0) - 1] ?? ''
  const whole = startsFrom?.notes.find(({ text }) =>
    begins({ kind: 'decision', text, who: '', when: '' }, plate.asPlaced, toName),
  )
  return {
    kind: 'note',
    text: isAsPlaced ? (whole?.text ?? plate.text) : plate.text,
    who: '',
    when: '',
    place: [row, stage].filter(Boolean).join(' · '),
  }
}

function sameWords(one: string, other: string): boolean {
  return one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim()
}

/** Whether a plate shows this item, whole or without its end. */
function begins(item: CarriedItem, plate: string, toName: string): boolean {
  const [words = '', tail = ''] = writeCarried(item, toName).split('\n')
  const [shown = '', end = ''] = plate.split('\n')
  const isCut = shown.endsWith('…') && words.startsWith(shown.slice(0, -1).trimEnd())
  return (shown === words || isCut) && (end === tail || end.endsWith('…'))
}
