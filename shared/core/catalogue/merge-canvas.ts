import { drawnZones } from './drawn-zones.ts'
import { appendZone, removeZone } from './edit-canvas.ts'
import { MOST_ZONES } from './free-form.ts'
import type { CanvasRecipe, ZoneRecipe } from './recipe.ts'

/** What a canvas in use could not take over from a changed one. */
export type Settlement = 'zone-kept' | 'zone-left-out' | 'order-kept'

/**
 * The ways from a canvas that is in use to a changed one, the boldest first: as wanted; then with the
 * zones in use where they are, those nobody uses gone, the new ones after the others or in columns of
 * their own at the right; then with the same zones in other words, which moves nothing.
 */
export function listWays(
  before: CanvasRecipe,
  wanted: CanvasRecipe,
  inUse: ReadonlySet<string>,
): readonly CanvasRecipe[] {
  const words = reword(before, wanted)
  const gone = before.zones.filter((zone) => !wanted.zones.some(({ id }) => id === zone.id))
  const unused = gone.filter(({ id }) => !inUse.has(id))
  const fewer = unused.reduce((canvas, { id }) => removeZone(canvas, id), words)
  const added = wanted.zones.filter((zone) => !before.zones.some(({ id }) => id === zone.id))
  return [
    wanted,
    ...[fewer, words].flatMap((canvas) => [append(canvas, added), appendAside(canvas, added)]),
    fewer,
    words,
  ]
}

/** The same zones in the same places, in the words and colours of the changed canvas. */
function reword(before: CanvasRecipe, wanted: CanvasRecipe): CanvasRecipe {
  const { title, ribbon, advice } = wanted
  const zones = before.zones.map((zone) => wanted.zones.find(({ id }) => id === zone.id) ?? zone)
  return { ...before, title, ribbon, advice, zones }
}

function append(canvas: CanvasRecipe, added: readonly ZoneRecipe[]): CanvasRecipe {
  return added.reduce(appendZone, canvas)
}

/** Full columns at the right of a grid: its lines stay as long and as high as they are. */
function appendAside(canvas: CanvasRecipe, added: readonly ZoneRecipe[]): CanvasRecipe {
  const { form } = canvas
  if (form.kind !== 'grid') return canvas
  const room = added.slice(0, MOST_ZONES - canvas.zones.length)
  const aside = room.map(({ id }) => ({ zone: id, columns: 2, rows: 1 }))
  const all = [...(form.aside ?? []), ...aside]
  if (all.length === 0) return canvas
  return { ...canvas, zones: [...canvas.zones, ...room], form: { ...form, aside: all } }
}

/** Where a settled canvas is not the wanted one, and how; `before` is what it was settled from. */
export function compareCanvases(
  settled: CanvasRecipe,
  wanted: CanvasRecipe,
  before: CanvasRecipe,
): readonly { readonly zone: ZoneRecipe | null; readonly change: Settlement }[] {
  const has = ({ zones }: CanvasRecipe, id: string) => zones.some((zone) => zone.id === id)
  const kept = settled.zones.filter(({ id }) => !has(wanted, id))
  const left = wanted.zones.filter(({ id }) => !has(settled, id))
  const order = ({ zones, form }: CanvasRecipe, other: CanvasRecipe) =>
    (drawnZones(form) ?? zones).map(({ id }) => id).filter((id) => has(other, id))
  const isSameOrder = order(settled, wanted).join() === order(wanted, settled).join()
  const isSameForm = settled.form.kind === wanted.form.kind && !isResized(settled, wanted, before)
  return [
    ...kept.map((zone) => ({ zone, change: 'zone-kept' as const })),
    ...left.map((zone) => ({ zone, change: 'zone-left-out' as const })),
    ...(isSameOrder && isSameForm ? [] : [{ zone: null, change: 'order-kept' as const }]),
  ]
}

/** Whether a zone that was there before has another room than was wanted. */
function isResized(settled: CanvasRecipe, wanted: CanvasRecipe, before: CanvasRecipe): boolean {
  const rooms = roomsOf(settled)
  const asked = roomsOf(wanted)
  return before.zones.some(({ id }) => {
    const [room, other] = [rooms.get(id), asked.get(id)]
    return room !== undefined && other !== undefined && room !== other
  })
}

/** Room of each zone of a grid, as a word to compare. */
function roomsOf({ form }: CanvasRecipe): ReadonlyMap<string, string> {
  if (form.kind !== 'grid') return new Map()
  const lines = form.lines.flatMap((line) => ('zones' in line ? line.zones : []))
  return new Map(
    [...lines, ...(form.aside ?? [])].map(({ zone, columns, rows }) => [
      zone,
      `${columns} ${rows}`,
    ]),
  )
}
