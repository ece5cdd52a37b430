import type { EvidenceView, ResultView, SessionView } from '../../app/view.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from '../parts/button.tsx'
import { Message } from '../parts/message.tsx'
import { isBringing } from './evidence-progress.tsx'
import { useBringing } from './use-words.ts'

interface News {
  readonly tone: 'ok' | 'warn' | 'info'
  readonly title: string
  readonly text: string
}

/** How the last placing or removal ended, and what an earlier one left. */
export function EvidenceNews({ view }: { readonly view: SessionView }) {
  const panel = usePanel()
  const words = useBringing()
  const { common } = panel.words.value
  if (isBringing(view)) return null
  const news = tellResult(view.result, words) ?? tellLeft(view.evidence, words)
  if (news === null) return null
  const sections = view.evidence?.sections ?? []
  return (
    <Message tone={news.tone} title={news.title} text={news.text}>
      {sections.length > 0 && (
        <Button kind="small" onClick={() => panel.send({ type: 'show-items', ids: sections })}>
          {common.show}
        </Button>
      )}
    </Message>
  )
}

type Words = ReturnType<typeof useBringing>

function tellResult(result: ResultView | null, words: Words): News | null {
  if (result === null || result.faults.length > 0) return null
  if (result.kind === 'remove-evidence' && result.outcome === 'done') {
    const text = words.removedText(result.kept.length)
    return { tone: 'ok', title: words.removedTitle, text }
  }
  if (result.kind !== 'place-evidence') return null
  if (result.outcome === 'cancelled') {
    return { tone: 'info', title: words.stoppedTitle, text: words.leftText }
  }
  if (result.outcome !== 'done') return null
  if (result.created === 0) {
    return { tone: 'ok', title: words.nothingTitle, text: words.nothingText }
  }
  return { tone: 'ok', title: words.doneTitle, text: words.doneText }
}

function tellLeft(evidence: EvidenceView | null, words: Words): News | null {
  if (evidence === null) return null
  const { left, isLeaving } = evidence
  if (left > 0) return { tone: 'warn', title: words.leftTitle(left), text: words.leftText }
  return isLeaving ? { tone: 'warn', title: words.leavingTitle, text: words.leftText } : null
}
