import { useId } from 'preact/hooks'
import { type KnownMap, startFromMap } from '../../core/report/gather-maps.ts'
import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import { usePanel } from '../panel-context.ts'
import { startFrom } from './start-from.ts'

interface MapPickerProps {
  readonly from: 'stage' | 'map'
  readonly setup: WorkshopSetup
}

/** Which map, and of a workshop that looks at one stage, which stage. */
export function MapPicker({ from, setup }: MapPickerProps) {
  const panel = usePanel()
  const words = panel.words.value.start
  const found = panel.start.found.value
  if (found === null || found.maps.length === 0) return null
  const map = panel.start.map.value
  const pick = (id: string) => {
    const picked = found.maps.find((one) => one.id === id) ?? null
    panel.start.map.value = picked
    if (from === 'map') return startFrom(panel, picked === null ? null : wholeOf(picked))
    if (setup.startsFrom !== null) startFrom(panel, null)
  }
  return (
    <>
      <label class="field">
        {words.which}
        <select
          class="in"
          value={map?.id ?? ''}
          onChange={(event) => pick(event.currentTarget.value)}
        >
          <option value="">{words.choose}</option>
          {found.maps.map(({ id, source, notes }) => (
            <option key={id} value={id}>
              {`${source.title} · ${source.section} (${notes.length})`}
            </option>
          ))}
        </select>
      </label>
      {from === 'stage' && map !== null && <StagePicker key={map.id} map={map} setup={setup} />}
    </>
  )
}

function wholeOf(map: KnownMap) {
  return startFromMap(
    map,
    map.stages.map(({ id }) => id),
  )
}

/** Stages under their parts, where a map has parts; a whole part can be looked at too. */
function StagePicker({ map, setup }: { readonly map: KnownMap; readonly setup: WorkshopSetup }) {
  const id = useId()
  const panel = usePanel()
  const words = panel.words.value.start
  const loose = map.stages.filter(({ id }) => map.parts.every(({ stages }) => !stages.includes(id)))
  const pick = (value: string) =>
    startFrom(panel, value === '' ? null : startFromMap(map, value.split(' ')))
  const chosen = chosenIn(map, setup)
  return (
    <div class="field">
      <label for={id}>{words.stage}</label>
      <select
        id={id}
        class="in"
        aria-describedby={chosen === '' ? `${id}-hint` : undefined}
        value={chosen}
        onChange={(event) => pick(event.currentTarget.value)}
      >
        <option value="">{words.choose}</option>
        {map.parts.map((part) => (
          <optgroup key={part.title} label={part.title}>
            {part.stages.length > 1 && (
              <option value={part.stages.join(' ')}>{words.whole(part.title)}</option>
            )}
            {map.stages
              .filter(({ id }) => part.stages.includes(id))
              .map((stage) => (
                <StageOption key={stage.id} map={map} stage={stage} />
              ))}
          </optgroup>
        ))}
        {loose.map((stage) => (
          <StageOption key={stage.id} map={map} stage={stage} />
        ))}
      </select>
      {chosen === '' && (
        <span class="meta" id={`${id}-hint`}>
          {words.noStage}
        </span>
      )}
    </div>
  )
}

function StageOption({
  map,
  stage,
}: {
  readonly map: KnownMap
  readonly stage: KnownMap['stages'][number]
}) {
  const count = map.notes.filter((note) => note.stage === stage.id).length
  return <option value={stage.id}>{`${stage.id}. ${stage.title} (${count})`}</option>
}

/** The option of what the setup holds; '' when it is of another map. */
function chosenIn(map: KnownMap, { startsFrom }: WorkshopSetup): string {
  if (startsFrom?.kind !== 'map') return ''
  const options = [
    ...map.parts.map(({ stages }) => stages),
    ...map.stages.map(({ id }) => [id]),
  ].filter((stages) => stages.length > 0)
  const same = JSON.stringify(startsFrom)
  return (
    options.find((stages) => JSON.stringify(startFromMap(map, stages)) === same)?.join(' ') ?? ''
  )
}
