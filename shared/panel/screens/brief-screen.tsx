import { useState } from 'preact/hooks'
import { buildBrief } from '../../core/brief/build-brief.ts'
import { whatToBring } from '../../core/brief/what-to-bring.ts'
import { writeBriefText } from '../../core/brief/write-brief.ts'
import { needsGroups } from '../../core/workshop/needs-groups.ts'
import { LONGEST_PRACTICAL, type Practical } from '../../core/workshop/practical.ts'
import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import { tellApart } from '../../core/workshop/tell-apart.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from '../parts/button.tsx'
import { Area, Field } from '../parts/field.tsx'
import { Page } from '../parts/page.tsx'
import { PastDay } from '../parts/past-day.tsx'
import { Switch } from '../parts/switch.tsx'
import {
  type BriefFormat,
  type BriefOptions,
  startOf,
  writeBriefFile,
} from '../write-brief-files.ts'
import { printZone } from '../zone-offset.ts'

const FORMATS: readonly BriefFormat[] = ['mail', 'calendar', 'markdown']

/** What participants are sent before they come: written here, sent by the facilitator. */
export function BriefScreen() {
  const panel = usePanel()
  const { brief: words, unsaved } = panel.words.value
  const [options, setOptions] = useState<BriefOptions>({ bring: true, groups: false })
  const [told, setTold] = useState('')
  const view = panel.view.value
  const editor = panel.draft.setup.value === null ? panel.placed : panel.draft
  const edited = editor.setup.value
  const shown = editor === panel.draft ? edited : (view?.placed?.setup ?? null)
  if (view === null || edited === null || shown === null) return null
  const setup: WorkshopSetup = { ...shown, practical: edited.practical }
  const text = writeBriefText(buildBrief(setup, options))
  const tell = (sentence: string) => {
    setTold(sentence)
    panel.say(sentence)
  }
  const copy = async () => tell((await panel.link.copyText(text)) ? words.copied : words.byHand)
  const save = async (format: BriefFormat) => {
    const file = writeBriefFile(format, setup, options, panel.link.now())
    const isTaken = await panel.link.saveFile(file)
    tell(isTaken ? words.saved(file.name) : unsaved(file.name, 1))
  }
  return (
    <Page
      title={words.title}
      meta={words.advice}
      before={<Back />}
      foot={
        <>
          <p class="meta">{told}</p>
          <Button kind="primary" onClick={() => void copy()}>
            {words.copy}
          </Button>
        </>
      }
    >
      <PastDay date={setup.date} />
      <PracticalFields
        practical={setup.practical}
        onChange={(practical) => editor.edit((draft) => ({ ...draft, practical }))}
      />
      <div class="stack tight">
        <Switch isOn={options.bring} onChange={(bring) => setOptions({ ...options, bring })}>
          {words.bring(whatToBring(setup.recipe).what[panel.language.value])}
        </Switch>
        {needsGroups(setup) && tellApart(setup.groups).size > 0 && (
          <Switch isOn={options.groups} onChange={(groups) => setOptions({ ...options, groups })}>
            {words.groups}
          </Switch>
        )}
      </div>
      <section class="stack tight">
        <h2>{words.files}</h2>
        <div class="row wrap">
          {FORMATS.map((format) => (
            <Button key={format} kind="small" onClick={() => void save(format)}>
              {words.formats[format]}
            </Button>
          ))}
        </div>
        <p class="meta">{words.zone(printZone(startOf(setup)))}</p>
      </section>
      <label class="field">
        <span>{words.preview}</span>
        <textarea class="in" rows={12} readOnly dir="auto" value={text} />
      </label>
    </Page>
  )
}

function Back() {
  const panel = usePanel()
  const back = () => {
    panel.isTelling.value = false
  }
  return (
    <Button kind="link" onClick={back}>
      {panel.words.value.brief.back}
    </Button>
  )
}

interface PracticalFieldsProps {
  readonly practical: Practical
  readonly onChange: (practical: Practical) => void
}

function PracticalFields({ practical, onChange }: PracticalFieldsProps) {
  const words = usePanel().words.value.brief
  return (
    <>
      <Field
        label={words.place}
        hint={words.placeHint}
        longest={LONGEST_PRACTICAL.place}
        value={practical.place}
        onInput={(place) => onChange({ ...practical, place })}
      />
      <Field
        label={words.host}
        hint={words.hostHint}
        longest={LONGEST_PRACTICAL.host}
        value={practical.host}
        onInput={(host) => onChange({ ...practical, host })}
      />
      <Area
        label={words.details}
        hint={words.detailsHint}
        longest={LONGEST_PRACTICAL.details}
        value={practical.details}
        onInput={(details) => onChange({ ...practical, details })}
      />
    </>
  )
}
