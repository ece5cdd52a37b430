import { usePanel } from '../panel-context.ts'
import { Message } from './message.tsx'

/** Which files the browser did not take. */
export function UnsavedFiles() {
  const panel = usePanel()
  const names = panel.unsaved.value
  if (names.length === 0) return null
  return (
    <Message isNews tone="bad" title={panel.words.value.unsaved(names.join(', '), names.length)} />
  )
}
