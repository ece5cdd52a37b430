import { useState } from 'preact/hooks'
import type { KeptView } from '../../app/view.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'

const FIRST_KEPT = 8

type Part = 'theirs' | 'zones' | 'otherwise' | 'noRoom' | 'noTotal'

const PARTS: readonly Part[] = ['theirs', 'zones', 'otherwise', 'noRoom', 'noTotal']
/** What is not told as changed by people. */
const PART_OF: Readonly<Partial<Record<KeptView['change'], Part>>> = {
  'zone-kept': 'zones',
  'zone-left-out': 'zones',
  'order-kept': 'zones',
  beside: 'otherwise',
  ungrouped: 'otherwise',
  'put-aside': 'otherwise',
  'no-room': 'noRoom',
  'no-total': 'noTotal',
}

/** What we left as it is, or did otherwise, and what had no room: why, and each one click away. */
export function KeptList() {
  const panel = usePanel()
  const { parts } = panel.words.value.kept
  const kept = panel.view.value?.result?.kept ?? []
  return (
    <>
      {PARTS.map((part) => (
        <KeptPart
          key={part}
          {...parts[part]}
          kept={kept.filter(({ change }) => (PART_OF[change] ?? 'theirs') === part)}
        />
      ))}
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
