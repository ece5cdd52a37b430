import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'

/** Opens the bringing of evidence; says how much there is. */
export function EvidenceButton() {
  const panel = usePanel()
  const words = panel.words.value.evidence
  const placed = panel.view.value?.evidence?.placed ?? 0
  const open = () => {
    panel.evidence.isOpen.value = true
  }
  return (
    <Button kind="small" onClick={open}>
      {placed === 0 ? words.open : words.opened(placed)}
    </Button>
  )
}
