import { gatherMaps } from '../../core/report/gather-maps.ts'
import { gatherReview, startReview, usualChoice } from '../../core/report/gather-review.ts'
import type { Report } from '../../core/report/report-tree.ts'
import { reportWording } from '../../core/wording/report.ts'
import { workshopIn } from '../../core/workshop/recipes-in.ts'
import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import type { StartingPoint } from '../../core/workshop/starting-point.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from '../parts/button.tsx'
import { WorkFaults } from '../parts/fault-messages.tsx'
import { FileButton } from '../parts/file-button.tsx'
import { Message } from '../parts/message.tsx'
import { MapPicker } from './map-picker.tsx'
import { ReviewPicker } from './review-picker.tsx'
import { startFrom } from './start-from.ts'
import { takeReport } from './take-report.ts'

interface SetupStartProps {
  readonly setup: WorkshopSetup
}

/** Earlier work a workshop starts from: a file of the last one, or a map of this board. */
export function SetupStart({ setup }: SetupStartProps) {
  const panel = usePanel()
  const recipe = workshopIn(setup)?.startsFrom
  if (recipe === undefined) return null
  const words = panel.words.value.start
  const isReview = recipe.from === 'review'
  const take = (report: Report) => {
    if (!isReview) return panel.start.takeMaps(gatherMaps(report), true)
    const offer = gatherReview(report)
    panel.start.isEmpty.value = offer.items.length === 0
    panel.start.offer.value = { doc: setup.doc, offer }
    startFrom(panel, offer.items.length === 0 ? null : startReview(offer, usualChoice(offer)))
  }
  const read = async (file: File) => {
    panel.start.clear()
    const reading = await takeReport(file)
    if ('refusal' in reading) panel.start.refused.value = reading
    else take(reading.report)
  }
  return (
    <section class="stack tight">
      <h2>{words.title[recipe.from]}</h2>
      <p class="meta">{words.hint[recipe.from]}</p>
      <div class="row wrap">
        {!isReview && <FindMaps />}
        <FileButton
          label={words.open}
          accept=".json,application/json"
          onPick={(file) => void read(file)}
        />
      </div>
      <WorkFaults kinds={['find-maps']} />
      <div role="status" class="stack tight">
        <Refusal />
        {setup.startsFrom !== null && <Carried start={setup.startsFrom} />}
      </div>
      {isReview ? <ReviewPicker setup={setup} /> : <MapPicker from={recipe.from} setup={setup} />}
      {setup.startsFrom !== null && (
        <div class="row">
          <Button
            kind="link"
            onClick={() => {
              panel.start.clear()
              startFrom(panel, null)
            }}
          >
            {words.drop}
          </Button>
        </div>
      )}
    </section>
  )
}

function FindMaps() {
  const panel = usePanel()
  const words = panel.words.value.start
  const work = panel.view.value?.work ?? null
  const isFinding = work?.kind === 'find-maps'
  return (
    <Button
      kind="small"
      isDisabled={work !== null}
      onClick={() => {
        panel.start.clear()
        panel.send({ type: 'find-maps' })
      }}
    >
      {isFinding ? words.finding : words.find}
    </Button>
  )
}

function Refusal() {
  const panel = usePanel()
  const words = panel.words.value.start
  const refused = panel.start.refused.value
  const found = panel.start.found.value
  if (refused !== null) {
    const { title, text } = words.refusals[refused.refusal]
    const path = refused.path === '' ? '' : ` ${words.path(refused.path)}.`
    const expected =
      refused.expected === '' ? '' : ` ${panel.words.value.prepared.expected(refused.expected)}`
    return <Message tone="warn" title={title} text={`${text}${path}${expected}`} />
  }
  if (panel.start.isEmpty.value) {
    return <Message tone="warn" title={words.nothing} text={words.nothingText} />
  }
  if (found === null || found.maps.length > 0) return null
  return found.isOfFile ? (
    <Message tone="warn" title={words.noMapsInFile} text={words.noMapsInFileText} />
  ) : (
    <Message tone="warn" title={words.noMaps} text={words.noMapsText} />
  )
}

function Carried({ start }: { readonly start: StartingPoint }) {
  const panel = usePanel()
  const words = panel.words.value.start
  const { source, left } = start
  const date = reportWording(panel.language.value).date(source.date)
  const count =
    start.kind === 'review' ? words.items(start.items.length) : words.notes(start.notes.length)
  const more = left > 0 ? ` ${words.left(left)}` : ''
  const section = source.section === '' ? '' : ` ${words.fromSection(source.section)}.`
  return (
    <Message tone="ok" title={words.from(source.title, date)} text={`${count}.${section}${more}`} />
  )
}
