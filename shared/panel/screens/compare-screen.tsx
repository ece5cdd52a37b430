import { useState } from 'preact/hooks'
import type { SessionView } from '../../app/view.ts'
import type { ComparisonView } from '../../app/view-comparison.ts'
import { type ComparableCopies, listComparable } from '../copies-to-compare.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from '../parts/button.tsx'
import { ComparedZones } from '../parts/compared-zones.tsx'
import { WorkFaults } from '../parts/fault-messages.tsx'
import { Looking, StopLooking } from '../parts/looking.tsx'
import { Message } from '../parts/message.tsx'
import { Page } from '../parts/page.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { useProfile } from '../use-profile.ts'
import { useWritten, usualPlace } from '../usual-place.ts'

/** The groups' versions of a canvas, zone by zone: where they agree, and what is to be settled. */
export function CompareScreen() {
  const panel = usePanel()
  const words = panel.words.value.compare
  const view = panel.view.value
  const profile = useProfile()
  const setup = view?.placed?.setup ?? null
  const copies = setup === null ? [] : listComparable(setup, profile)
  const [wanted, setWanted] = useState<string | null>(null)
  useWritten(copies)
  if (view === null) return null
  const { comparison, work } = view
  const isEmpty = comparison?.notes === 0
  const read = copies.find(({ id }) => id === shownId(comparison))
  const chosen =
    copies.find(({ id }) => id === (wanted ?? (isEmpty ? null : read?.id))) ??
    usualPlace(copies, view)
  const shown = chosen === read && !isEmpty ? comparison : null
  const isReading = work?.kind === 'compare'
  return (
    <Page
      title={isReading ? words.reading : titleOf(shown, words)}
      meta={shown === null ? undefined : metaOf(shown, chosen, words, panel.clock.value)}
      foot={chosen !== undefined && <CompareFoot view={view} chosen={chosen} shown={shown} />}
    >
      <Waiting />
      {isReading && <Looking work={work} />}
      <WorkFaults kinds={['compare', 'generate']} />
      <PlacedNotice view={view} shown={shown} />
      {isEmpty && (wanted === null || wanted === read?.id) && (
        <Message tone="info" title={words.nobodyOn(read?.title ?? '')} />
      )}
      {shown === null && <p>{chosen === undefined ? words.nothing : words.beforeText}</p>}
      {copies.length > 1 && (
        <SelectField
          label={words.canvas}
          value={chosen?.id ?? ''}
          options={copies.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={setWanted}
        />
      )}
      {shown !== null && <Compared shown={shown} />}
    </Page>
  )
}

function Compared({ shown }: { readonly shown: ComparisonView }) {
  const { compare, piles } = usePanel().words.value
  return (
    <>
      {!shown.isByMeaning && (
        <Message tone="warn" title={piles.wordsAlone.title} text={piles.wordsAlone.text} />
      )}
      <ComparedZones zones={shown.zones} groups={shown.groups} />
      <Message tone="info" title={compare.checkTitle} text={compare.check} />
    </>
  )
}

type CompareWords = ReturnType<typeof usePanel>['words']['value']['compare']

function shownId(comparison: ComparisonView | null): string | null {
  return comparison === null ? null : `${comparison.column}/${comparison.canvas}`
}

function titleOf(shown: ComparisonView | null, words: CompareWords): string {
  return shown === null ? words.before : words.title(shown.agreed, shown.zones.length)
}

function metaOf(
  shown: ComparisonView,
  chosen: ComparableCopies | undefined,
  words: CompareWords,
  clock: (minute: number) => string,
): string {
  return words.meta(chosen?.title ?? '', shown.groups, shown.notes, clock(shown.atMinute))
}

interface FootProps {
  readonly view: SessionView
  readonly chosen: ComparableCopies
  readonly shown: ComparisonView | null
}

/** Compared already: what is left to do is to show it to everybody. */
function CompareFoot({ view, chosen, shown }: FootProps) {
  const panel = usePanel()
  const words = panel.words.value.compare
  const { column, canvas } = chosen
  const isBusy = view.work !== null
  const canPlace = shown !== null && shown.board !== null && view.board.state !== 'read-only'
  return (
    <>
      {canPlace && (
        <Button
          kind="primary"
          isDisabled={isBusy}
          onClick={() => panel.send({ type: 'place-comparison', column, canvas })}
        >
          {view.work?.kind === 'generate' ? words.placing : words.place}
        </Button>
      )}
      <Button
        {...(canPlace ? {} : { kind: 'primary' })}
        isDisabled={isBusy}
        onClick={() => panel.send({ type: 'compare', column, canvas })}
      >
        {shown === null ? words.compare : words.again}
      </Button>
      {view.work?.kind === 'compare' && <StopLooking work={view.work} />}
    </>
  )
}

function PlacedNotice({ view, shown }: Pick<FootProps, 'view' | 'shown'>) {
  const panel = usePanel()
  const words = panel.words.value
  const { result } = view
  const board = shown?.board ?? null
  if (board === null || result?.outcome !== 'done' || result.compared !== board) return null
  return (
    <Message tone="ok" title={words.compare.placed} text={words.compare.placedText}>
      <Button kind="small" onClick={() => panel.send({ type: 'show', sections: [board] })}>
        {words.common.show}
      </Button>
    </Message>
  )
}
