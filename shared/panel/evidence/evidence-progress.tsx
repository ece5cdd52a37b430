import type { SessionView, WorkKind } from '../../app/view.ts'
import { Waiting } from '../parts/waiting.tsx'
import { WorkBar } from '../parts/work-bar.tsx'
import { useBringing } from './use-words.ts'

const KINDS: readonly WorkKind[] = ['place-evidence', 'remove-evidence']

export function isBringing({ work }: SessionView): boolean {
  return work !== null && KINDS.includes(work.kind)
}

/** How far the placing or the removal has come. */
export function EvidenceProgress({ view }: { readonly view: SessionView }) {
  const words = useBringing()
  const { work } = view
  if (work === null) return null
  const { done, total } = work
  const title = work.kind === 'place-evidence' ? words.placing : words.removing
  return (
    <div class="stack">
      <p>{title}</p>
      {total > 0 && <b class="progress">{words.progress(done, total)}</b>}
      <WorkBar title={title} work={work} />
      <Waiting />
    </div>
  )
}
