import type { ChangePlan, CreateStep, Step, UpdateStep } from './change-plan.ts'
import type { BoardDocument } from './document.ts'
import { nameOf } from './find-ours.ts'

/**
 * The order in which a plan is safe and soon useful: stamps first; then the sections in the order of
 * the document, each before its items, these back to front; loose items after the first section; what
 * goes; and last the sections that get smaller, because Miro refuses to shrink a frame under its
 * children (https://developers.miro.com/docs/websdk-reference-frame).
 */
export function orderSteps(plan: ChangePlan, document: BoardDocument): readonly Step[] {
  const ranks = rankThings(document)
  const rankOf = ({ wanted, key }: CreateStep | UpdateStep) =>
    ranks.get(nameOf(wanted.kind === 'section' ? 'section' : wanted.item.kind, key)) ?? ranks.size
  const byRank = (a: CreateStep | UpdateStep, b: CreateStep | UpdateStep) => rankOf(a) - rankOf(b)
  const shrinking = plan.update.filter(isShrinking)
  const growing = plan.update.filter((step) => !isShrinking(step))
  return [
    ...[...plan.adopt].sort(byRank),
    ...[...plan.create, ...growing].sort(byRank),
    ...plan.remove,
    ...shrinking.sort(byRank),
  ]
}

function rankThings(document: BoardDocument): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>()
  const add = (name: string) => ranks.set(name, ranks.size)
  const addLoose = () => {
    for (const item of document.loose) add(nameOf(item.kind, item.key))
  }
  document.sections.forEach((section, index) => {
    add(nameOf('section', section.key))
    for (const item of section.items) add(nameOf(item.kind, item.key))
    if (index === 0) addLoose()
  })
  if (document.sections.length === 0) addLoose()
  return ranks
}

/**
 * What of an update takes nothing from under what lies in a section: the sides that get shorter are left
 * for later. Null when that is all there is to it.
 */
export function growingPart(step: UpdateStep): UpdateStep | null {
  if (isShrinking(step)) return null
  const { wanted, fields, asked, before } = step
  if (wanted.kind !== 'section') return step
  const shorter = (['width', 'height'] as const).filter(
    (side) => fields.includes(side) && asked[side] < before.got[side],
  )
  if (shorter.length === 0) return step
  const kept = Object.fromEntries(shorter.map((side) => [side, before.got[side]]))
  const rest = fields.filter((field) => !shorter.some((side) => side === field))
  return { ...step, fields: rest, asked: { ...asked, ...kept } }
}

/**
 * Whether a section gets smaller. `got` is what it measures now, since nobody touched what we are about to
 * write.
 */
function isShrinking({ wanted, fields, asked, before }: UpdateStep): boolean {
  if (wanted.kind !== 'section') return false
  const isLess = (field: 'width' | 'height') =>
    fields.includes(field) && asked[field] < before.got[field]
  const isMore = (field: 'width' | 'height') =>
    fields.includes(field) && asked[field] > before.got[field]
  return (isLess('width') || isLess('height')) && !isMore('width') && !isMore('height')
}
