import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'

/**
 * Takes away what Atelier placed. The number is on the button, so that nobody needs to be asked twice. A
 * workshop that people deleted whole is only forgotten.
 */
export function RemoveButton() {
  const panel = usePanel()
  const words = panel.words.value.placed
  const placed = panel.view.value?.placed ?? null
  if (placed === null) return null
  const there = placed.sections.filter(({ id, state }) => id !== null || state === 'ready').length
  return (
    <Button
      kind="link"
      isDisabled={panel.view.value?.board.state === 'read-only'}
      onClick={() => panel.send({ type: 'remove' })}
    >
      {there === 0 ? words.forget : words.remove(there)}
    </Button>
  )
}
