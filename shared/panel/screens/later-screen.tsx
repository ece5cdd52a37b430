import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { type Fault, faultOf } from '../../core/errors.ts'
import { loadPart } from '../../core/load-part.ts'
import { laterAnnounce } from '../later-announce.ts'
import { laterSearch } from '../later-search.ts'
import { laterWords } from '../later-words.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from '../parts/button.tsx'
import { FaultMessages } from '../parts/fault-messages.tsx'
import { Page } from '../parts/page.tsx'
import { OpeningScreen } from './empty-screens.tsx'

type LaterScreens = typeof import('./later-screens.ts')
type KeepFocus = typeof import('../keep-focus.ts').keepFocus

/** Null until they are there. */
export const laterScreens = signal<LaterScreens | null>(null)
const keeper = signal<KeepFocus | null>(null)
const failure = signal<Fault | null>(null)

async function loadLaterScreens(): Promise<void> {
  failure.value = null
  try {
    const [screens, words, { keepFocus }, { searchRecipes }, { announce }] = await loadPart(() =>
      Promise.all([
        import('./later-screens.ts'),
        import('../../core/wording/later-wording.ts'),
        import('../keep-focus.ts'),
        import('../search-recipes.ts'),
        import('../announce.ts'),
      ]),
    )
    laterAnnounce.value = announce
    laterWords.value = words.laterWording
    laterSearch.value = searchRecipes
    keeper.value = keepFocus
    laterScreens.value = screens
  } catch (error) {
    failure.value = faultOf(error)
  }
}

/** Fetches, once the first screen is drawn, the screens of a workshop that is chosen. */
export function useLaterScreens(root: { readonly current: HTMLElement | null }): void {
  useEffect(() => void loadLaterScreens(), [])
  const keepFocus = keeper.value
  useEffect(
    () => (root.current === null ? undefined : keepFocus?.(root.current)),
    [root, keepFocus],
  )
}

/** Stands where a screen will be that is not there yet. */
export function LaterScreen() {
  const words = usePanel().words.value
  if (failure.value === null) return <OpeningScreen />
  return (
    <Page
      title={words.opening.title}
      foot={
        <Button kind="primary" onClick={() => void loadLaterScreens()}>
          {words.noAccess.retry}
        </Button>
      }
    >
      <FaultMessages faults={[failure.value]} />
    </Page>
  )
}
