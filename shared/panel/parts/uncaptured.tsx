import { usePanel } from '../panel-context.ts'
import { endOnce, quoteSome } from '../quote-some.ts'
import { Message } from './message.tsx'

/** What was on the board and could not come along into the template that was just read. */
export function Uncaptured() {
  const panel = usePanel()
  const { common, templates: words } = panel.words.value
  const lost = panel.view.value?.result?.uncaptured
  if (lost === undefined) return null
  const { leftOut, shortened } = lost
  const quote = (texts: readonly string[]) => quoteSome(texts, common.quoted)
  const told = [
    ...(leftOut.length === 0 ? [] : [words.leftOut(leftOut.length, quote(leftOut))]),
    ...(shortened.length === 0 ? [] : [words.shortened(shortened.length, quote(shortened))]),
  ]
  return <Message tone="warn" title={words.uncaptured} text={told.map(endOnce).join(' ')} />
}
