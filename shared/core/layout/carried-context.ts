import type { CanvasRecipe } from '../catalogue/recipe.ts'
import { reportWording } from '../wording/report.ts'
import type { workshopIn } from '../workshop/recipes-in.ts'
import type { WorkshopSetup } from '../workshop/setup.ts'
import { CARRIED_CANVAS, type StartingPoint } from '../workshop/starting-point.ts'
import type { SectionContext } from './section-context.ts'

/** What the section that shows earlier work is laid out from; it is drawn by what it shows, not by zones. */
export function carriedContext(
  base: Pick<SectionContext, 'setup' | 'profile' | 'language' | 'wording'>,
  column: string,
  start: StartingPoint,
): SectionContext {
  const { carried } = base.wording
  const { source } = start
  const isStage = start.kind === 'map' && start.heading !== ''
  const title =
    start.kind === 'review' ? carried.title.review : carried.title[isStage ? 'stage' : 'map']
  const ribbon = isStage
    ? `${carried.whence} · ${carried.stage(start.heading)}`
    : [title, source.name].filter(Boolean).join(' · ')
  const date = reportWording(base.language).date(source.date)
  return {
    ...base,
    column,
    canvas: canvasSaying(title, ribbon, carried.from(source.title, date, source.section)),
    group: null,
    time: null,
    compares: 'persona-top',
    heading: '',
    carried: start,
  }
}

function canvasSaying(title: string, ribbon: string, advice: string): CanvasRecipe {
  return {
    id: CARRIED_CANVAS,
    title: { fr: title, en: title },
    ribbon: { fr: ribbon, en: ribbon },
    advice: { fr: advice, en: advice },
    form: { kind: 'grid', lines: [] },
    zones: [],
    perGroup: false,
  }
}

/** The stage that a workshop zooms on heads its canvas; '' for everything else. */
export function stageHeading(
  { startsFrom }: WorkshopSetup,
  workshop: ReturnType<typeof workshopIn>,
  column: string,
  stage: (name: string) => string,
): string {
  const recipe = workshop?.startsFrom
  if (recipe?.from !== 'stage' || recipe.column !== column) return ''
  return startsFrom?.kind === 'map' && startsFrom.heading !== '' ? stage(startsFrom.heading) : ''
}
