import type { Bilingual } from './bilingual.ts'
import { drawnZones, zonesOfDrawing } from './drawn-zones.ts'
import type { CanvasForm, ZoneSpot } from './forms.ts'
import { freeForm, MOST_ZONES, roomFor } from './free-form.ts'
import type { CanvasRecipe, ZoneRecipe } from './recipe.ts'
import { keepNumbers, lastNumberOf } from './zone-numbers.ts'

type GridForm = Extract<CanvasForm, { kind: 'grid' }>
type GridLine = GridForm['lines'][number]

const MOST_COLUMNS = 12
const MOST_IN_LINE = 4

/** Words, nature and number of notes of a zone; its id, which exports rest on, never changes. */
export type ZoneChange = Partial<Omit<ZoneRecipe, 'id'>>

/** What may be done to the zones of a canvas: a drawing has places for just its own. */
export function freedomOf({ form, zones }: CanvasRecipe): {
  readonly canMove: boolean
  readonly canAdd: boolean
  readonly canRemove: boolean
} {
  const isDrawing = zonesOfDrawing(form) !== null || form.kind === 'welcome'
  const isFixed = isDrawing || form.kind === 'matrix'
  const most = form.kind === 'numbered' ? MOST_COLUMNS : MOST_ZONES
  return {
    canMove: !isDrawing,
    canAdd: !isFixed && zones.length < most,
    canRemove: !isFixed && zones.length > 1,
  }
}

export function editZone(canvas: CanvasRecipe, id: string, change: ZoneChange): CanvasRecipe {
  const zones = canvas.zones.map((zone) => (zone.id === id ? { ...zone, ...change } : zone))
  if (change.advised === undefined) return { ...canvas, zones }
  return { ...canvas, zones, form: resizeSpot(canvas.form, id, change.advised) }
}

/** A grid gives a zone more room when more notes are asked for; other forms keep their lines. */
function resizeSpot(form: CanvasForm, id: string, advised: number): CanvasForm {
  if (form.kind !== 'grid') return form
  const resize = (spot: ZoneSpot) => (spot.zone === id ? { ...spot, ...roomFor(advised) } : spot)
  const lines = form.lines.map((line) =>
    'zones' in line ? { zones: line.zones.map(resize) } : line,
  )
  return { ...form, lines }
}

/** One more zone, at the end. Its id is new for this canvas, also after a zone was removed. */
export function addZone(
  canvas: CanvasRecipe,
  words: { readonly title: Bilingual; readonly question: Bilingual },
): CanvasRecipe {
  return appendZone(canvas, { id: freshId(canvas), ...words, nature: 'fact', advised: 3 })
}

/** The same canvas where it takes no more zones. */
export function appendZone(canvas: CanvasRecipe, zone: ZoneRecipe): CanvasRecipe {
  if (!freedomOf(canvas).canAdd) return canvas
  return { ...canvas, zones: [...canvas.zones, zone], form: withZone(canvas.form, zone) }
}

/** `zone-7`: higher than any number used, so that a removed zone and a new one are told apart. */
function freshId(canvas: CanvasRecipe): string {
  return `zone-${Math.max(canvas.zones.length, lastNumberOf(canvas)) + 1}`
}

function withZone(form: CanvasForm, { id, advised }: ZoneRecipe): CanvasForm {
  const spot = { zone: id, ...roomFor(advised) }
  switch (form.kind) {
    case 'grid':
      return { ...form, lines: appendSpot(form.lines, spot) }
    case 'cards':
      return { ...form, lines: [...form.lines, { zones: [spot] }] }
    case 'numbered':
      return { ...form, columns: [...form.columns, { zone: id, room: 'note' }] }
    case 'steps': {
      const columns = form.rows[0]?.columns ?? 2
      return { ...form, rows: [...form.rows, { zone: id, columns, rows: 1 }] }
    }
    default:
      return form
  }
}

/** In the last line while it is short, otherwise in a line of its own: nothing else changes place. */
function appendSpot(lines: readonly GridLine[], spot: ZoneSpot): readonly GridLine[] {
  const last = lines.at(-1)
  if (last === undefined || !('zones' in last)) return [...lines, { zones: [spot] }]
  if (lines.length === 1 || last.zones.length >= MOST_IN_LINE || isOwnLine(lines)) {
    return [...lines, { zones: [spot] }]
  }
  return [...lines.slice(0, -1), { zones: [...last.zones, spot] }]
}

/** A last line as full as the one above it is left alone. */
function isOwnLine(lines: readonly GridLine[]): boolean {
  const [above, last] = lines.slice(-2)
  if (above === undefined || last === undefined) return true
  if (!('zones' in above) || !('zones' in last)) return true
  const width = (zones: readonly ZoneSpot[]) => zones.reduce((sum, { columns }) => sum + columns, 0)
  return width(last.zones) + 2 > width(above.zones)
}

export function removeZone(canvas: CanvasRecipe, id: string): CanvasRecipe {
  const { form } = canvas
  const isNeeded = form.kind === 'mirror' && form.lane === id
  if (!freedomOf(canvas).canRemove || isNeeded) return canvas
  const zones = canvas.zones.filter((zone) => zone.id !== id)
  return keepNumbers({ ...canvas, zones, form: withoutZone(form, id) }, canvas)
}

function withoutZone(form: CanvasForm, id: string): CanvasForm {
  const others = (spot: { readonly zone: string }) => spot.zone !== id
  switch (form.kind) {
    case 'grid': {
      const lines = form.lines.flatMap((line): readonly GridLine[] => {
        if (!('zones' in line)) return line.zone === id ? [] : [line]
        const zones = line.zones.filter(others)
        return zones.length === 0 ? [] : [{ zones }]
      })
      if (lines.length === 0) return freeForm((form.aside ?? []).map(atRight))
      return { ...form, lines, ...asideOf((form.aside ?? []).filter(others)) }
    }
    case 'cards': {
      const lines = form.lines.map(({ zones }) => ({ zones: zones.filter(others) }))
      return { ...form, lines: lines.filter(({ zones }) => zones.length > 0) }
    }
    case 'numbered':
      return { ...form, columns: form.columns.filter(others) }
    case 'steps':
      return { ...form, rows: form.rows.filter(others) }
    default:
      return form
  }
}

/** A grid without a zone at its right says nothing of it. */
function asideOf(aside: readonly ZoneSpot[]): Pick<GridForm, 'aside'> {
  return aside.length === 0 ? {} : { aside }
}

/** When the last line goes, what was at its right becomes the lines. */
function atRight({ zone }: ZoneSpot) {
  return { id: zone, advised: 3 }
}

/** One place earlier or later. Two zones change places: the places keep their size. */
export function moveZone(canvas: CanvasRecipe, id: string, by: -1 | 1): CanvasRecipe {
  const order = drawnZones(canvas.form)?.map((zone) => zone.id) ?? canvas.zones.map((z) => z.id)
  const at = order.indexOf(id)
  const other = order[at + by]
  if (!freedomOf(canvas).canMove || at === -1 || other === undefined) return canvas
  const swap = (one: string) => (one === id ? other : one === other ? id : one)
  const position = new Map(order.map((one, index) => [swap(one), index]))
  const place = (zone: ZoneRecipe) => position.get(zone.id) ?? order.length
  return {
    ...canvas,
    zones: [...canvas.zones].sort((a, b) => place(a) - place(b)),
    form: swapZones(canvas.form, swap),
  }
}

function swapZones(form: CanvasForm, swap: (id: string) => string): CanvasForm {
  const spot = <T extends { readonly zone: string }>(one: T): T => ({
    ...one,
    zone: swap(one.zone),
  })
  switch (form.kind) {
    case 'grid':
      return {
        ...form,
        lines: form.lines.map((line) =>
          'zones' in line ? { zones: line.zones.map(spot) } : spot(line),
        ),
        ...asideOf((form.aside ?? []).map(spot)),
      }
    case 'cards':
      return { ...form, lines: form.lines.map(({ zones }) => ({ zones: zones.map(spot) })) }
    case 'numbered':
      return { ...form, columns: form.columns.map(spot) }
    case 'steps':
      return { ...form, rows: form.rows.map(spot) }
    case 'matrix': {
      const [a, b, c, d] = form.quadrants
      return { ...form, quadrants: [swap(a), swap(b), swap(c), swap(d)], winner: swap(form.winner) }
    }
    default:
      return form
  }
}

/** The same zones in a plain grid, where they can be added, removed and moved. */
export function freeCanvas(canvas: CanvasRecipe): CanvasRecipe {
  return { ...canvas, form: freeForm(canvas.zones) }
}
