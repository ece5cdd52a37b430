import type { Section } from '../board/document.ts'
import type { Point } from '../board/geometry.ts'
import { groupLabel } from './group-label.ts'
import { layoutCards } from './layout-cards.ts'
import { layoutCarriedMap } from './layout-carried-map.ts'
import { layoutCarriedReview } from './layout-carried-review.ts'
import { layoutComparison } from './layout-comparison.ts'
import { layoutEmpathyMap } from './layout-empathy-map.ts'
import { layoutGrid } from './layout-grid.ts'
import { layoutJourney } from './layout-journey.ts'
import { layoutMatrix } from './layout-matrix.ts'
import { layoutMirror } from './layout-mirror.ts'
import { layoutNumbered } from './layout-numbered.ts'
import { layoutPersonaBottom } from './layout-persona-bottom.ts'
import { layoutPersonaTop } from './layout-persona-top.ts'
import { layoutSteps } from './layout-steps.ts'
import { layoutVotes } from './layout-votes.ts'
import { layoutWelcome } from './layout-welcome.ts'
import { SECTION_FILL } from './palette.ts'
import { layoutRibbon } from './ribbon.ts'
import { type SectionBody, type SectionContext, sectionKey } from './section-context.ts'

/** The content of a canvas, from the top-left corner of its section. */
export function layoutBody(context: SectionContext): SectionBody {
  const { carried } = context
  if (carried?.kind === 'review') return layoutCarriedReview(context, carried)
  if (carried !== null) return layoutCarriedMap(context, carried)
  const { form } = context.canvas
  switch (form.kind) {
    case 'welcome':
      return layoutWelcome(context)
    case 'persona-top':
      return layoutPersonaTop(context)
    case 'persona-bottom':
      return layoutPersonaBottom(context)
    case 'empathy-map':
      return layoutEmpathyMap(context)
    case 'journey':
      return layoutJourney(context)
    case 'comparison':
      return layoutComparison(context)
    case 'votes':
      return layoutVotes(context)
    case 'grid':
      return layoutGrid(context, form)
    case 'cards':
      return layoutCards(context, form)
    case 'matrix':
      return layoutMatrix(context, form)
    case 'mirror':
      return layoutMirror(context, form)
    case 'numbered':
      return layoutNumbered(context, form)
    case 'steps':
      return layoutSteps(context, form)
  }
}

/** A section at `corner`: its ribbon (the welcome has its own block instead), then its content. */
export function dressSection(context: SectionContext, body: SectionBody, corner: Point): Section {
  const ribbon = context.canvas.form.kind === 'welcome' ? [] : layoutRibbon(context, body.width)
  return {
    key: sectionKey(context),
    title: nameSection(context),
    canvas: context.canvas.id,
    column: context.column,
    group: context.group?.letter ?? null,
    rect: { ...corner, width: body.width, height: body.height },
    fill: SECTION_FILL,
    items: [...ribbon, ...body.items],
    zones: body.zones,
  }
}

/** "Groupe A · Persona, haut", and "Ensemble · Accueil" for what belongs to everyone. */
function nameSection({ canvas, group, language, wording, heading }: SectionContext): string {
  const whose = group === null ? wording.together : groupLabel(group, wording)
  return `${whose} · ${heading === '' ? canvas.title[language] : heading}`
}
