import { useState } from 'preact/hooks'
import type { KeptView } from '../../app/view.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'

const FIRST_KEPT = 8

/** What people had changed and we left as it is, and what had no room, each one click away. */
export function KeptList() {
  const panel = usePanel()
  const { kept: words } = panel.words.value
  const kept = panel.view.value?.result?.kept ?? []
  const isLeftOut = ({ change }: KeptView) => change === 'no-room' || change === 'no-total'
  return (
    <>
      <KeptPart
        heading={words.heading}
        why={words.why}
        kept={kept.filter((one) => !isLeftOut(one))}
      />
      <KeptPart
        heading={words.noRoom}
        why={words.noRoomWhy}
        kept={kept.filter(({ change }) => change === 'no-room')}
      />
      <KeptPart
        heading={words.noTotal}
        why={words.noTotalWhy}
        kept={kept.filter(({ change }) => change === 'no-total')}
      />
    </>
  )
}

interface KeptPartProps {
  readonly heading: string
  readonly why: string
  readonly kept: readonly KeptView[]
}

function KeptPart({ heading, why, kept }: KeptPartProps) {
  const panel = usePanel()
  const { kept: words, common, about } = panel.words.value
  const [isWhole, setWhole] = useState(false)
  if (kept.length === 0) return null
  const shown = isWhole ? kept : kept.slice(0, FIRST_KEPT)
  return (
    <section class="stack tight">
      <h2>{heading}</h2>
      <p class="meta">{why}</p>
      <ul class="list">
        {shown.map(({ id, where, change }) => (
          <li key={`${id} ${change}`}>
            <span class="grow">
              <b>{where}</b>
              <span class="meta line">{words.changes[change]}</span>
            </span>
            {change !== 'deleted' && (
              <Button
                kind="small"
                label={about(common.show, where)}
                onClick={() => panel.send({ type: 'show-items', ids: [id] })}
              >
                {common.show}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {shown.length < kept.length && (
        <Button kind="link" onClick={() => setWhole(true)}>
          {words.more(kept.length - shown.length)}
        </Button>
      )}
    </section>
  )
}
