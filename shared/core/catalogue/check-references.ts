import { findCanvas } from './catalogue.ts'
import type { Flaw } from './check-schema.ts'
import { drawnZones, zonesOfDrawing } from './drawn-zones.ts'
import type { CanvasForm } from './forms.ts'
import type { CanvasRecipe, WorkshopRecipe } from './recipe.ts'
import type { Template } from './template.ts'

export type ReferenceReason =
  | 'unknown-zone'
  | 'zone-not-drawn'
  | 'zones-of-drawing'
  | 'unknown-canvas'
  | 'unknown-column'
  | 'unknown-phase'
  | 'cycle'
  | 'nothing-in-it'
  | 'twice'

type ReferenceFlaw = Flaw<ReferenceReason>

/** What a schema cannot say: names that are used where nothing has them, twice, or in a circle. */
export function checkReferences(template: Template): readonly ReferenceFlaw[] {
  const { workshop, canvases } = template
  const isEmpty = workshop === null && canvases.length === 0
  return [
    ...(isEmpty ? [flaw('canvases', 'nothing-in-it')] : []),
    ...checkLineage(template),
    ...findTwice(canvases, 'canvases'),
    ...canvases.flatMap((canvas, index) => checkCanvas(canvas, `canvases[${index}]`)),
    ...(workshop === null ? [] : checkWorkshop(workshop, canvases)),
    ...checkScript(template),
    ...checkAgenda(template),
  ]
}

function flaw(path: string, reason: ReferenceReason, detail = ''): ReferenceFlaw {
  return { path, reason, detail }
}

function checkLineage({ id, credits }: Template): readonly ReferenceFlaw[] {
  const seen = new Set([id])
  return credits.derivedFrom.flatMap((ancestor, index) => {
    if (seen.size < seen.add(ancestor.id).size) return []
    return [flaw(`credits.derivedFrom[${index}].id`, 'cycle', ancestor.id)]
  })
}

function findTwice(list: readonly { readonly id: string }[], path: string) {
  const seen = new Set<string>()
  return list.flatMap(({ id }, index) =>
    seen.size < seen.add(id).size ? [] : [flaw(`${path}[${index}].id`, 'twice', id)],
  )
}

function checkCanvas(canvas: CanvasRecipe, path: string): readonly ReferenceFlaw[] {
  return [...findTwice(canvas.zones, `${path}.zones`), ...checkForm(canvas, path)]
}

/** Every zone is drawn once, and nothing else is. */
function checkForm({ zones, form }: CanvasRecipe, path: string): readonly ReferenceFlaw[] {
  const ids = zones.map(({ id }) => id)
  const needed = zonesOfDrawing(form)
  if (needed !== null) {
    const isWhole = needed.length === ids.length && needed.every((id) => ids.includes(id))
    return isWhole ? [] : [flaw(`${path}.zones`, 'zones-of-drawing', needed.join(', '))]
  }
  const drawn = drawnZones(form)
  if (drawn === null) return checkMark(form, ids, path)
  const seen = new Set<string>()
  const wrong = drawn.flatMap(({ id, path: at }) => {
    if (!ids.includes(id)) return [flaw(`${path}.form.${at}`, 'unknown-zone', id)]
    return seen.size < seen.add(id).size ? [] : [flaw(`${path}.form.${at}`, 'twice', id)]
  })
  const missing = ids.flatMap((id, index) =>
    seen.has(id) ? [] : [flaw(`${path}.zones[${index}].id`, 'zone-not-drawn', id)],
  )
  return [...wrong, ...missing, ...checkMark(form, ids, path)]
}

/** The one zone a form makes something special of. */
function checkMark(form: CanvasForm, ids: readonly string[], path: string) {
  if (form.kind === 'mirror' && !ids.includes(form.lane)) {
    return [flaw(`${path}.form.lane`, 'unknown-zone', form.lane)]
  }
  if (form.kind === 'matrix' && !ids.includes(form.winner)) {
    return [flaw(`${path}.form.winner`, 'unknown-zone', form.winner)]
  }
  return []
}

function checkWorkshop(
  workshop: WorkshopRecipe,
  canvases: readonly CanvasRecipe[],
): readonly ReferenceFlaw[] {
  const known = (id: string) => canvases.some((one) => one.id === id) || findCanvas(id) !== null
  const unknown = (id: string | undefined | null, path: string) =>
    id === undefined || id === null || known(id) ? [] : [flaw(path, 'unknown-canvas', id)]
  const columns = new Set(workshop.columns.map(({ id }) => id))
  return [
    ...findTwice(workshop.phases, 'workshop.phases'),
    ...findTwice(workshop.columns, 'workshop.columns'),
    ...workshop.columns.flatMap(({ canvases: placements }, column) =>
      placements.flatMap(({ canvas, compares, continues }, index) => {
        const path = `workshop.columns[${column}].canvases[${index}]`
        const isFirst = placements.findIndex((one) => one.canvas === canvas) === index
        return [
          ...(isFirst ? [] : [flaw(`${path}.canvas`, 'twice', canvas)]),
          ...unknown(canvas, `${path}.canvas`),
          ...unknown(compares, `${path}.compares`),
          ...unknown(continues?.canvas, `${path}.continues.canvas`),
        ]
      }),
    ),
    ...(workshop.startsFrom === undefined || columns.has(workshop.startsFrom.column)
      ? []
      : [flaw('workshop.startsFrom.column', 'unknown-column', workshop.startsFrom.column)]),
    ...workshop.phases.flatMap(({ column, canvas }, index) => {
      const path = `workshop.phases[${index}]`
      const isThere = column === null || columns.has(column)
      return [
        ...(isThere ? [] : [flaw(`${path}.column`, 'unknown-column', column)]),
        ...unknown(canvas, `${path}.canvas`),
      ]
    }),
  ]
}

function checkScript({ workshop, script }: Template): readonly ReferenceFlaw[] {
  const phases = new Set(workshop?.phases.map(({ id }) => id))
  return Object.keys(script).flatMap((id) =>
    phases.has(id) ? [] : [flaw(`script.${id}`, 'unknown-phase', id)],
  )
}

function checkAgenda({ workshop, agenda }: Template): readonly ReferenceFlaw[] {
  if (agenda === undefined) return []
  const known = new Set(workshop?.phases.map(({ id }) => id))
  const columns = new Set(workshop?.columns.map(({ id }) => id))
  const unknown = agenda.phases.flatMap(({ id, own }, index) => {
    const path = `agenda.phases[${index}]`
    // Without a workshop there is nothing to add a phase to.
    if (!known.has(id) && (own === undefined || workshop === null))
      return [flaw(`${path}.id`, 'unknown-phase', id)]
    const column = own?.column ?? null
    const isThere = column === null || columns.has(column)
    return isThere ? [] : [flaw(`${path}.own.column`, 'unknown-column', column)]
  })
  const there = new Set(agenda.phases.map(({ id }) => id))
  const cut = agenda.cutFirst.flatMap((id, index) =>
    there.has(id) ? [] : [flaw(`agenda.cutFirst[${index}]`, 'unknown-phase', id)],
  )
  return [...findTwice(agenda.phases, 'agenda.phases'), ...unknown, ...cut]
}
