import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'

/** Opens what participants are sent. */
export function TellButton() {
  const panel = usePanel()
  const tell = () => {
    panel.isTelling.value = true
  }
  return (
    <Button kind="small" onClick={tell}>
      {panel.words.value.brief.open}
    </Button>
  )
}
