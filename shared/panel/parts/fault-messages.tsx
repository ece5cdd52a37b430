import type { ComponentChildren } from 'preact'
import type { WorkKind } from '../../app/view.ts'
import type { HostId } from '../../core/board/keys.ts'
import type { Fault } from '../../core/errors.ts'
import { faultSentence } from '../../core/wording/faults.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'
import { Message } from './message.tsx'

const MOST_FAULTS = 3
const MOST_NAMES = 5

interface FaultMessagesProps {
  readonly faults: readonly Fault[]
  readonly children?: ComponentChildren
}

/** One message for each kind of fault: twenty locked items are said once. */
export function FaultMessages({ faults, children }: FaultMessagesProps) {
  const { words } = usePanel()
  const kinds = faults.filter(
    ({ code }, index) => faults.findIndex((fault) => fault.code === code) === index,
  )
  return (
    <>
      {kinds.slice(0, MOST_FAULTS).map((fault) => {
        const same = faults.filter(({ code }) => code === fault.code)
        const names = same.length > 1 ? listNames(same) : ''
        const ids = same.flatMap(({ item }) => item ?? [])
        const { what, remedy } = faultSentence(
          same.length > 1 ? { ...fault, on: '' } : fault,
          words.value.faults,
        )
        return (
          <Message key={fault.code} tone="bad" title={what} text={remedy} isNews>
            {names === '' && ids.length === 0 ? (
              children
            ) : (
              <>
                {names !== '' && <p class="meta">{names}</p>}
                {ids.length > 0 && <ShowItems ids={ids} />}
                {children}
              </>
            )}
          </Message>
        )
      })}
    </>
  )
}

/** What is locked says little, or the same as others: it is found on the board. */
function ShowItems({ ids }: { readonly ids: readonly HostId[] }) {
  const panel = usePanel()
  const { show, showThem } = panel.words.value.common
  return (
    <Button kind="small" onClick={() => panel.send({ type: 'show-items', ids })}>
      {ids.length === 1 ? show : showThem}
    </Button>
  )
}

/** What several faults of one kind are about, as far as it has a name. */
function listNames(faults: readonly Fault[]): string {
  const names = new Set(faults.map(({ on }) => on).filter(Boolean))
  return [...names].slice(0, MOST_NAMES).join(' · ')
}

/** How a piece of work of these kinds failed, on the screen where it was started. */
export function WorkFaults({ kinds }: { readonly kinds: readonly WorkKind[] }) {
  const panel = usePanel()
  const result = panel.view.value?.result ?? null
  if (result === null || !kinds.includes(result.kind) || result.faults.length === 0) return null
  return (
    <FaultMessages faults={result.faults}>
      <Button kind="small" onClick={() => panel.send({ type: 'dismiss' })}>
        {panel.words.value.common.noted}
      </Button>
    </FaultMessages>
  )
}
