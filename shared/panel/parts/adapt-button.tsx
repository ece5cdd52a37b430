import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import { listCanvases } from '../edit-template.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'

/** Opens the zones of what is prepared, to be changed. */
export function AdaptButton({ setup }: { readonly setup: WorkshopSetup }) {
  const panel = usePanel()
  if (listCanvases(setup).length === 0) return null
  const adapt = () => {
    panel.isAdapting.value = true
  }
  return (
    <Button kind="small" onClick={adapt}>
      {panel.words.value.templates.adapt}
    </Button>
  )
}
