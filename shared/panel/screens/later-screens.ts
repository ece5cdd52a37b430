export { RunLine } from '../parts/run-line.tsx'

import type { FirstScreen, Screen, ScreenView } from '../screen.ts'
import { BriefScreen } from './brief-screen.tsx'
import { CompareScreen } from './compare-screen.tsx'
import { EvidenceScreen } from './evidence-screen.tsx'
import { FailedScreen } from './failed-screen.tsx'
import { KeptScreen } from './kept-screen.tsx'
import { PickNotesScreen } from './pick-notes-screen.tsx'
import { PilesMovedScreen } from './piles-moved-screen.tsx'
import { PlacedScreen, RemovedScreen } from './placed-screen.tsx'
import { PlacingScreen } from './placing-screen.tsx'
import { PreviewPilesScreen } from './preview-piles-screen.tsx'
import { AfterScreen, AloneScreen, BeforeScreen, RunScreen } from './run-screen.tsx'
import { SetupScreen } from './setup-screen.tsx'
import { StoppedScreen } from './stopped-screen.tsx'
import { TakeScreen } from './take-screen.tsx'
import { TemplateScreen } from './template-screen.tsx'
import { VotesScreen } from './votes-screen.tsx'

/** Every screen of a workshop that is chosen. */
export const LATER_SCREENS: Readonly<Record<Exclude<Screen, FirstScreen>, ScreenView>> = {
  setup: SetupScreen,
  brief: BriefScreen,
  template: TemplateScreen,
  evidence: EvidenceScreen,
  placing: PlacingScreen,
  placed: PlacedScreen,
  stopped: StoppedScreen,
  kept: KeptScreen,
  failed: FailedScreen,
  removed: RemovedScreen,
  alone: AloneScreen,
  before: BeforeScreen,
  run: RunScreen,
  finished: AfterScreen,
  votes: VotesScreen,
  'pick-notes': PickNotesScreen,
  'preview-piles': PreviewPilesScreen,
  'piles-moved': PilesMovedScreen,
  compare: CompareScreen,
  take: TakeScreen,
}
