import { usePanel } from '../panel-context.ts'
import { zoneOffset } from '../zone-offset.ts'
import { Message } from './message.tsx'

const MINUTE_MS = 60_000

/** Says that a day (`YYYY-MM-DD`) has passed where the facilitator is, as that of an older file has. */
export function PastDay({ date }: { readonly date: string }) {
  const panel = usePanel()
  const now = panel.link.now()
  const today = new Date(now + zoneOffset(now) * MINUTE_MS).toISOString().slice(0, 10)
  if (date >= today) return null
  const { title, text } = panel.words.value.prepared.past
  return <Message tone="warn" title={title} text={text} />
}
