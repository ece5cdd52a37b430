import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Language } from '../../core/catalogue/recipe.ts'
import { BoardNotice } from './board-notice.tsx'

interface PageProps {
  readonly title: string
  /** Of the title, where it is the workshop's and not the panel's. */
  readonly language?: Language
  /** At the right of the title. */
  readonly aside?: ComponentChildren
  /** Under the title. */
  readonly meta?: ComponentChildren
  /** Above the title. */
  readonly before?: ComponentChildren
  readonly foot?: ComponentChildren
  readonly children?: ComponentChildren
}

/** One screen: a title, one column, and what can be done, at the foot. */
export function Page({ title, language, aside, meta, before, foot, children }: PageProps) {
  const bottom = useRef<HTMLElement>(null)
  useRoomFor(bottom, foot !== undefined)
  return (
    <>
      <main class="body">
        <BoardNotice />
        <div class="stack tight">
          {before}
          <div class="row between top">
            <h1 tabIndex={-1} lang={language}>
              {title}
            </h1>
            {aside}
          </div>
          {meta && <p class="meta">{meta}</p>}
        </div>
        {children}
      </main>
      {foot !== undefined && (
        <footer class="foot" ref={bottom}>
          {foot}
        </footer>
      )}
    </>
  )
}

/** A foot that leaves less of the page than this to read in does not stay in sight. */
const MOST_OF_PAGE = 0.4

/** What has the focus never hides behind the foot, however much it says and however low the page is. */
function useRoomFor(foot: { readonly current: HTMLElement | null }, isThere: boolean): void {
  useEffect(() => {
    const element = foot.current
    if (element === null) return
    const { style } = document.documentElement
    const measure = () => {
      const height = element.offsetHeight
      const isTall = height > MOST_OF_PAGE * innerHeight
      element.classList.toggle('still', isTall)
      style.setProperty('--foot', `${isTall ? 0 : height}px`)
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    addEventListener('resize', measure)
    return () => {
      observer.disconnect()
      removeEventListener('resize', measure)
      style.removeProperty('--foot')
    }
  }, [foot, isThere])
}
