import { actions } from './canvases/actions.ts'
import { checkOut } from './canvases/check-out.ts'
import { communityMember } from './canvases/community-member.ts'
import { comparison } from './canvases/comparison.ts'
import { decisions } from './canvases/decisions.ts'
import { dualImpact } from './canvases/dual-impact.ts'
import { empathyMap } from './canvases/empathy-map.ts'
import { empathyQuadrants } from './canvases/empathy-quadrants.ts'
import { engagement } from './canvases/engagement.ts'
import { howMightWe } from './canvases/how-might-we.ts'
import { icebreaker } from './canvases/icebreaker.ts'
import { ideaCards } from './canvases/idea-cards.ts'
import { impactEffort } from './canvases/impact-effort.ts'
import { journey } from './canvases/journey.ts'
import { learningCard } from './canvases/learning-card.ts'
import { membership } from './canvases/membership.ts'
import { mirror } from './canvases/mirror.ts'
import { missionFrame } from './canvases/mission-frame.ts'
import { parking } from './canvases/parking.ts'
import { personaBottom } from './canvases/persona-bottom.ts'
import { personaTop } from './canvases/persona-top.ts'
import { review } from './canvases/review.ts'
import { rolePlay } from './canvases/role-play.ts'
import { roles } from './canvases/roles.ts'
import { scoring } from './canvases/scoring.ts'
import { storyboard } from './canvases/storyboard.ts'
import { testCard } from './canvases/test-card.ts'
import { testSheet } from './canvases/test-sheet.ts'
import { validation } from './canvases/validation.ts'
import { votes } from './canvases/votes.ts'
import { welcome } from './canvases/welcome.ts'
import type { CanvasId, CanvasRecipe, WorkshopId, WorkshopRecipe } from './recipe.ts'
import { communityPersona } from './workshops/community-persona.ts'
import { empathyJourney } from './workshops/empathy-journey.ts'
import { journeyDeepDive } from './workshops/journey-deep-dive.ts'
import { journeyDiscovery } from './workshops/journey-discovery.ts'
import { journeyPrioritisation } from './workshops/journey-prioritisation.ts'
import { journeyValidation } from './workshops/journey-validation.ts'
import { missionFraming } from './workshops/mission-framing.ts'
import { quarterlyReview } from './workshops/quarterly-review.ts'
import { symmetry } from './workshops/symmetry.ts'
import { targetPersona } from './workshops/target-persona.ts'

const WORKSHOPS_BY_ID: Readonly<Record<WorkshopId, WorkshopRecipe>> = {
  'target-persona': targetPersona,
  'empathy-journey': empathyJourney,
  symmetry,
  'journey-discovery': journeyDiscovery,
  'journey-deep-dive': journeyDeepDive,
  'journey-prioritisation': journeyPrioritisation,
  'journey-validation': journeyValidation,
  'community-persona': communityPersona,
  'mission-framing': missionFraming,
  'quarterly-review': quarterlyReview,
}

/** What a facilitator can pick, in the order of the panel. */
export const WORKSHOPS: readonly WorkshopRecipe[] = Object.values(WORKSHOPS_BY_ID)

const CANVASES_BY_ID: Readonly<Record<CanvasId, CanvasRecipe>> = {
  'persona-top': personaTop,
  'persona-bottom': personaBottom,
  'empathy-map': empathyMap,
  'empathy-quadrants': empathyQuadrants,
  journey,
  mirror,
  'how-might-we': howMightWe,
  'idea-cards': ideaCards,
  'dual-impact': dualImpact,
  'impact-effort': impactEffort,
  scoring,
  storyboard,
  'role-play': rolePlay,
  engagement,
  'test-sheet': testSheet,
  'test-card': testCard,
  'learning-card': learningCard,
  'community-member': communityMember,
  membership,
  'mission-frame': missionFrame,
  validation,
  review,
  welcome,
  icebreaker,
  roles,
  comparison,
  votes,
  decisions,
  actions,
  parking,
  'check-out': checkOut,
}

/** What can be put on a board alone, in the order of the panel. */
export const CANVASES: readonly CanvasRecipe[] = Object.values(CANVASES_BY_ID)

/** The workshop of that id; null for a canvas, or for anything we do not know. */
export function findWorkshop(id: string): WorkshopRecipe | null {
  return WORKSHOPS.find((workshop) => workshop.id === id) ?? null
}

/** The canvas of that id; null for a workshop, or for anything we do not know. */
export function findCanvas(id: string): CanvasRecipe | null {
  return CANVASES.find((canvas) => canvas.id === id) ?? null
}
