import { useEffect, useMemo } from 'preact/hooks'
import type { SessionView } from '../../app/view.ts'
import { type Gathered, gatherRows } from '../../core/evidence/gather-rows.ts'
import type { Table } from '../../core/evidence/recognise-columns.ts'
import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import { BringForm } from '../evidence/bring-form.tsx'
import { EvidenceNews } from '../evidence/evidence-news.tsx'
import { EvidencePreview } from '../evidence/evidence-preview.tsx'
import { EvidenceProgress, isBringing } from '../evidence/evidence-progress.tsx'
import {
  type EvidenceScope,
  listEvidenceScopes,
  suggestScope,
} from '../evidence/list-evidence-scopes.ts'
import { MapForm, zoneOf } from '../evidence/map-form.tsx'
import { sendEvidence } from '../evidence/send-evidence.ts'
import type { Brought } from '../evidence/tray.ts'
import { useBringing } from '../evidence/use-words.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from '../parts/button.tsx'
import { WorkFaults } from '../parts/fault-messages.tsx'
import { Page } from '../parts/page.tsx'
import { useProfile } from '../use-profile.ts'

/** Verbatims and figures, from a paste or a file to the board. */
export function EvidenceScreen() {
  const panel = usePanel()
  const words = useBringing()
  const view = panel.view.value
  const setup = view?.placed?.setup ?? view?.draft?.setup ?? null
  const profile = useProfile()
  const brought = panel.evidence.brought.value
  const scopes = setup === null ? [] : listEvidenceScopes(setup, profile)
  const scope = scopes.find(({ id }) => id === brought?.scope) ?? scopes[0]
  const suggest = (table: Table) => suggestScope(table, scopes, view?.agenda ?? null)
  const gathered = useGathered(brought, scope, setup)
  useClearing(view)
  if (view === null || setup === null) return null
  const placed = view.evidence?.placed ?? 0
  const isWorking = isBringing(view)
  const isMapping = brought !== null && scope !== undefined && gathered !== null && !isWorking
  return (
    <Page
      title={words.title}
      meta={placed > 0 ? words.there(placed) : undefined}
      before={<Back />}
      foot={
        isWorking ? (
          <StopFoot view={view} />
        ) : isMapping ? (
          <PlaceFoot {...{ view, brought, scope, gathered }} />
        ) : view.evidence === null ? undefined : (
          <LeftFoot view={view} />
        )
      }
    >
      <WorkFaults kinds={['place-evidence', 'remove-evidence']} />
      <EvidenceNews view={view} />
      {isWorking ? (
        <EvidenceProgress view={view} />
      ) : isMapping ? (
        <>
          <MapForm {...{ brought, scopes, scope, suggest }} />
          <EvidencePreview gathered={gathered} language={setup.language} />
        </>
      ) : (
        <BringForm suggest={suggest} />
      )}
    </Page>
  )
}

/** Reading two thousand rows takes a moment: only when something that counts has changed. */
function useGathered(
  brought: Brought | null,
  scope: EvidenceScope | undefined,
  setup: WorkshopSetup | null,
): Gathered | null {
  const zone = brought === null || scope === undefined ? null : zoneOf(brought, scope)
  const zones = JSON.stringify(scope?.zones)
  const language = setup?.language ?? 'en'
  return useMemo(() => {
    if (brought === null || scope === undefined) return null
    const gathered = gatherRows(brought.rows, { ...brought, zone }, scope.zones, language)
    const { read, beyond } = gathered
    return { ...gathered, read: read + brought.unread, beyond: beyond + brought.unread }
  }, [brought, zone, zones, language])
}

/** What was placed is done with; what is being prepared meanwhile is not. */
function useClearing(view: SessionView | null): void {
  const { evidence } = usePanel()
  const result = view?.result ?? null
  const isDone = result?.kind === 'place-evidence' && result.outcome === 'done'
  useEffect(() => {
    if (isDone && evidence.brought.peek()?.isOrdered === true) evidence.clear()
  }, [evidence, isDone])
}

function Back() {
  const panel = usePanel()
  const back = () => {
    panel.evidence.isOpen.value = false
  }
  return (
    <Button kind="link" onClick={back}>
      {useBringing().back}
    </Button>
  )
}

interface PlaceFootProps {
  readonly view: SessionView
  readonly brought: Brought
  readonly scope: EvidenceScope
  readonly gathered: Gathered
}

function PlaceFoot({ view, brought, scope, gathered }: PlaceFootProps) {
  const panel = usePanel()
  const words = useBringing()
  const { rows } = gathered
  const isEarly = view.placed === null
  const cannot = isEarly || view.work !== null || view.board.state === 'read-only'
  const place = () => {
    panel.evidence.brought.value = { ...brought, isOrdered: true }
    sendEvidence(panel, rows, scope)
  }
  return (
    <>
      {isEarly && <p class="meta">{words.notYet}</p>}
      <Button kind="primary" isDisabled={cannot || rows.length === 0} onClick={place}>
        {words.place(rows.length)}
      </Button>
      <Button kind="link" onClick={() => panel.evidence.clear()}>
        {words.again}
      </Button>
    </>
  )
}

function StopFoot({ view }: { readonly view: SessionView }) {
  const panel = usePanel()
  const { stop } = panel.words.value
  const isStopping = view.work?.cancelling === true
  return (
    <Button isDisabled={isStopping} onClick={() => panel.send({ type: 'cancel' })}>
      {stop(isStopping)}
    </Button>
  )
}

/** What is on the board can be finished, or taken away: the number is on the button. */
function LeftFoot({ view }: { readonly view: SessionView }) {
  const panel = usePanel()
  const words = useBringing()
  const { evidence, work, board } = view
  if (evidence === null) return null
  const { placed, left, isLeaving } = evidence
  const isDisabled = work !== null || board.state === 'read-only'
  const finish = () =>
    panel.send({ type: 'place-evidence', offer: '', count: 0, column: '', canvas: '' })
  return (
    <>
      {left > 0 && (
        <Button kind="primary" isDisabled={isDisabled} onClick={finish}>
          {words.rest(left)}
        </Button>
      )}
      {(placed > 0 || isLeaving) && (
        <Button
          kind="link"
          isDisabled={isDisabled}
          onClick={() => panel.send({ type: 'remove-evidence' })}
        >
          {isLeaving ? words.removeRest : words.remove(placed)}
        </Button>
      )}
    </>
  )
}
