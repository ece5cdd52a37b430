import type { ComponentChildren } from 'preact'
import { BoardNotice } from './board-notice.tsx'

interface PageProps {
  readonly title: string
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
export function Page({ title, aside, meta, before, foot, children }: PageProps) {
  return (
    <>
      <main class="body">
        <BoardNotice />
        <div class="stack tight">
          {before}
          <div class="row between top">
            <h1 tabIndex={-1}>{title}</h1>
            {aside}
          </div>
          {meta && <p class="meta">{meta}</p>}
        </div>
        {children}
      </main>
      {foot !== undefined && <footer class="foot">{foot}</footer>}
    </>
  )
}
