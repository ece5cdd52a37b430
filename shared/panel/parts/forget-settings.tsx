import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'

/** What is remembered for whoever uses this panel, and how to have it forgotten. */
export function ForgetSettings() {
  const panel = usePanel()
  const words = panel.words.value.prepared
  if (panel.view.value?.hasSettings !== true) return null
  return (
    <div class="stack tight">
      <p class="meta">{words.settings}</p>
      <div>
        <Button kind="small" onClick={() => panel.send({ type: 'forget-settings' })}>
          {words.forget}
        </Button>
      </div>
    </div>
  )
}
