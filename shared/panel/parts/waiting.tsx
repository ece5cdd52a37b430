import { usePanel } from '../panel-context.ts'
import { Message } from './message.tsx'

/** The host asked us to wait: the seconds go down here, between two views. */
export function Waiting() {
  const panel = usePanel()
  const words = panel.words.value.placing
  const asked = panel.view.value?.work?.waitSeconds ?? 0
  if (asked <= 0) return null
  const passed = Math.floor((panel.now.value - panel.waitSince.value) / 1000)
  return (
    <Message
      tone="warn"
      title={words.waitTitle}
      text={words.waitText(Math.max(1, asked - Math.max(0, passed)))}
    />
  )
}
