import { useEffect, useRef } from 'preact/hooks'
import { usePanel } from './panel-context.ts'
import { Moments } from './parts/moments.tsx'
import { Segments } from './parts/segments.tsx'
import { WorkshopSwitch } from './parts/workshop-switch.tsx'
import type { FirstScreen, Screen, ScreenView, Sorting } from './screen.ts'
import { ChooseScreen } from './screens/choose-screen.tsx'
import { EmptyScreen, NoAccessScreen, OpeningScreen } from './screens/empty-screens.tsx'
import { LaterScreen, laterScreens, useLaterScreens } from './screens/later-screen.tsx'

const FIRST_SCREENS: Readonly<Record<FirstScreen, ScreenView>> = {
  opening: OpeningScreen,
  'no-access': NoAccessScreen,
  choose: ChooseScreen,
  empty: EmptyScreen,
}

/** The panel, once there are words to draw it with. */
export function App() {
  return usePanel().wording.shown.value === null ? null : <Panel />
}

function Panel() {
  const panel = usePanel()
  const root = useRef<HTMLDivElement>(null)
  const screen = panel.screen.value
  useFocusOnTitle(root, screen)
  useKeys(root)
  useLaterScreens(root)
  const later = laterScreens.value
  const screens: Readonly<Partial<Record<Screen, ScreenView>>> = {
    ...FIRST_SCREENS,
    ...later?.LATER_SCREENS,
  }
  const Current = screens[screen] ?? LaterScreen
  const { text, turn } = panel.spoken.value
  const isSorting = panel.moment.value === 'sort' && Current !== LaterScreen && isSortScreen(screen)
  return (
    <div class="panel" lang={panel.language.value} ref={root}>
      <Moments />
      {later !== null && <later.RunLine />}
      <WorkshopSwitch />
      {isSorting && <SortingChoice />}
      <Current key={screen} />
      <p class="quiet" role="status" aria-live="polite">
        <span key={turn}>{text}</span>
      </p>
    </div>
  )
}

function isSortScreen(screen: Screen): boolean {
  return ['votes', 'pick-notes', 'preview-piles', 'piles-moved', 'compare'].includes(screen)
}

function SortingChoice() {
  const panel = usePanel()
  const words = panel.words.value.sort
  return (
    <nav class="sorting" aria-label={words.label}>
      <Segments<Sorting>
        legend={words.label}
        isLegendQuiet
        value={panel.sorting.value}
        options={[
          { value: 'votes', label: words.votes },
          { value: 'clusters', label: words.clusters },
          { value: 'compare', label: panel.words.value.compare.label },
        ]}
        onChange={(sorting) => {
          panel.sortingBy.value = sorting
        }}
      />
    </nav>
  )
}

/** A new screen is read from its title. Someone who works on the board is not called away from it. */
function useFocusOnTitle(root: { readonly current: HTMLElement | null }, screen: Screen): void {
  const shown = useRef<Screen>('opening')
  useEffect(() => {
    const before = shown.current
    shown.current = screen
    if (before === screen || before === 'opening' || !document.hasFocus()) return
    const isInSegments = document.activeElement?.closest('.sorting') ?? null
    if (isInSegments === null) root.current?.querySelector('h1')?.focus()
  }, [root, screen])
}

/**
 * Enter does the one thing the screen is for (with Control, from a field too: there, what its own button
 * does where it has one), Escape stops what runs.
 */
function useKeys(root: { readonly current: HTMLElement | null }): void {
  const panel = usePanel()
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      // A key that is held down has been pressed once: on "Next", it would run through the phases.
      if (event.repeat) {
        if (event.key === 'Enter' && isOneOf(event.target, '.btn')) event.preventDefault()
        return
      }
      if (event.key === 'Escape') {
        const work = panel.view.peek()?.work ?? null
        if (work?.canCancel === true && !work.cancelling) panel.send({ type: 'cancel' })
      }
      const isSure = event.ctrlKey || event.metaKey
      if (event.key !== 'Enter' || (!isSure && !leavesEnterToUs(event.target))) return
      // What was pasted beside a button of its own is for that button, never for the screen's.
      const here = event.target instanceof Element ? event.target.closest(OWN_BUTTON) : null
      const button =
        here?.querySelector('button') ??
        root.current?.querySelector<HTMLButtonElement>('button.primary')
      if (button == null) return
      event.preventDefault()
      // Some fields are read when one leaves them.
      if (
        isSure &&
        here === null &&
        !isOneOf(button, WAITS) &&
        document.activeElement instanceof HTMLElement
      )
        document.activeElement.blur()
      button.click()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [panel, root])
}

const OWN_BUTTON = '[data-enter="here"]'
const WAITS = '[aria-disabled="true"]'
const OWN_ENTER = 'button, a, select, textarea, summary, input'

function isOneOf(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.matches(selector)
}

function leavesEnterToUs(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  return target.matches('[data-enter="primary"]') || target.closest(OWN_ENTER) === null
}
