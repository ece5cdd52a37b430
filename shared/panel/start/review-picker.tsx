import { startReview } from '../../core/report/gather-review.ts'
import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import {
  CARRIED_KINDS,
  type CarriedItem,
  type CarriedKind,
  MOST_CARRIED,
} from '../../core/workshop/starting-point.ts'
import { usePanel } from '../panel-context.ts'
import { startFrom } from './start-from.ts'

interface Choice {
  readonly item: CarriedItem
  readonly isOn: boolean
  readonly flip: () => void
}

/** Which points are carried over; all that have room, until some are unticked. */
export function ReviewPicker({ setup }: { readonly setup: WorkshopSetup }) {
  const panel = usePanel()
  const words = panel.words.value.start
  const choices = listChoices(panel, setup)
  const known = panel.start.offer.value
  const doubles = known?.doc === setup.doc ? known.offer.doubles : null
  if (choices.length === 0) return null
  return (
    <div class="stack tight">
      {CARRIED_KINDS.map((kind) => (
        <KindList
          key={kind}
          kind={kind}
          choices={choices.filter(({ item }) => item.kind === kind)}
          doubles={doubles?.[kind] ?? 0}
        />
      ))}
      {doubles === null && <p class="meta">{words.reopen}</p>}
    </div>
  )
}

/** Of the file while this panel has it; else what the setup holds, which can only be left out. */
function listChoices(
  panel: ReturnType<typeof usePanel>,
  { doc, startsFrom }: WorkshopSetup,
): readonly Choice[] {
  if (startsFrom !== null && startsFrom.kind !== 'review') return []
  const known = panel.start.offer.value
  const on = startsFrom?.items ?? []
  if (known?.doc !== doc) {
    return on.map((item) => ({
      item,
      isOn: true,
      flip: () => {
        if (startsFrom === null) return
        const items = on.filter((other) => other !== item)
        startFrom(panel, { ...startsFrom, items, left: startsFrom.left + 1 })
      },
    }))
  }
  const { offer } = known
  const isOn = (item: CarriedItem) => on.some((other) => isSame(other, item))
  return offer.items.map((item, index) => ({
    item,
    isOn: isOn(item),
    flip: () => {
      const chosen = offer.items.flatMap((other, at) =>
        (at === index ? !isOn(item) : isOn(other)) ? [at] : [],
      )
      startFrom(panel, startReview(offer, new Set(chosen)))
    },
  }))
}

function isSame(one: CarriedItem, other: CarriedItem): boolean {
  return one.kind === other.kind && one.text === other.text
}

interface KindListProps {
  readonly kind: CarriedKind
  readonly choices: readonly Choice[]
  readonly doubles: number
}

function KindList({ kind, choices, doubles }: KindListProps) {
  const words = usePanel().words.value.start
  if (choices.length === 0) return null
  const count = choices.filter(({ isOn }) => isOn).length
  const most = MOST_CARRIED[kind]
  return (
    <details>
      <summary>{words.kind(words.kinds[kind], count, choices.length, doubles)}</summary>
      <div class="stack tight">
        {choices.length > most && <p class="meta">{words.caps(most)}</p>}
        {choices.map(({ item, isOn, flip }) => (
          <label key={item.text} class="row top">
            <input
              type="checkbox"
              checked={isOn}
              disabled={!isOn && count >= most}
              onChange={flip}
            />
            <span class="grow cell" dir="auto">
              {item.text}
              {item.who + item.when !== '' && (
                <span class="meta line">{[item.who, item.when].filter(Boolean).join(' · ')}</span>
              )}
            </span>
          </label>
        ))}
      </div>
    </details>
  )
}
