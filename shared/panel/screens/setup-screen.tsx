import type { Language } from '../../core/catalogue/recipe.ts'
import { boardWording } from '../../core/wording/board.ts'
import { recipeIn, workshopIn } from '../../core/workshop/recipes-in.ts'
import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import { setLanguage } from '../edit-setup.ts'
import { usePanel } from '../panel-context.ts'
import { AdaptButton } from '../parts/adapt-button.tsx'
import { AdviceList } from '../parts/advice-list.tsx'
import { AgendaDelays } from '../parts/agenda-delays.tsx'
import { Button } from '../parts/button.tsx'
import { EvidenceButton } from '../parts/evidence-button.tsx'
import { WorkFaults } from '../parts/fault-messages.tsx'
import { Area, ClockField, DateField, Field } from '../parts/field.tsx'
import { ForgetSettings } from '../parts/forget-settings.tsx'
import { Page } from '../parts/page.tsx'
import { PastDay } from '../parts/past-day.tsx'
import { SavePrepared } from '../parts/save-prepared.tsx'
import { Segments } from '../parts/segments.tsx'
import { SetupAgenda } from '../parts/setup-agenda.tsx'
import { SetupConditions } from '../parts/setup-conditions.tsx'
import { SetupCriteria } from '../parts/setup-criteria.tsx'
import { SetupDots } from '../parts/setup-dots.tsx'
import { SetupGroups } from '../parts/setup-groups.tsx'
import { SetupHelpers } from '../parts/setup-helpers.tsx'
import { SetupRows } from '../parts/setup-rows.tsx'
import { SetupSteps } from '../parts/setup-steps.tsx'
import { TellButton } from '../parts/tell-button.tsx'
import { SetupStart } from '../start/setup-start.tsx'

const LONGEST = { title: 200, objective: 600, target: 120 }

/** Everything has a good value already: the button at the foot is enough. */
export function SetupScreen() {
  const panel = usePanel()
  const words = panel.words.value
  const setup = panel.draft.setup.value
  if (setup === null) return null
  const recipe = recipeIn(setup)
  const isWorkshop = workshopIn(setup) !== null
  return (
    <Page
      title={recipe?.title[panel.language.value] ?? setup.title}
      before={
        <Button kind="link" onClick={() => panel.chooseAnother()}>
          {words.setup.change}
        </Button>
      }
      foot={<SetupFoot setup={setup} isWorkshop={isWorkshop} />}
    >
      <WorkFaults kinds={['generate']} />
      <SetupConditions key={setup.recipe} setup={setup} />
      <SetupStart setup={setup} />
      <SetupTexts setup={setup} isWorkshop={isWorkshop} />
      <Segments<Language>
        legend={words.setup.language}
        value={setup.language}
        options={[
          { value: 'fr', label: words.setup.languages.fr },
          { value: 'en', label: words.setup.languages.en },
        ]}
        onChange={(language) => panel.draft.edit((draft) => setLanguage(draft, language))}
      />
      <SetupGroups setup={setup} isWorkshop={isWorkshop} />
      <SetupSteps setup={setup} />
      <SetupRows setup={setup} />
      <SetupCriteria setup={setup} />
      <SetupDots setup={setup} />
      {isWorkshop && (
        <>
          <SetupAgenda setup={setup} />
          <AgendaDelays setup={setup} />
          <SetupHelpers setup={setup} />
          <AdviceList setup={setup} />
        </>
      )}
      <div class="row wrap">
        <AdaptButton setup={setup} />
        {isWorkshop && <TellButton />}
        {isWorkshop && <SavePrepared setup={setup} />}
        <EvidenceButton />
      </div>
      <ForgetSettings />
    </Page>
  )
}

interface SetupProps {
  readonly setup: WorkshopSetup
  readonly isWorkshop: boolean
}

function SetupTexts({ setup, isWorkshop }: SetupProps) {
  const panel = usePanel()
  const words = panel.words.value.setup
  const write = (change: Partial<WorkshopSetup>) =>
    panel.draft.edit((draft) => ({ ...draft, ...change }))
  return (
    <>
      <Field
        label={words.title}
        value={setup.title}
        longest={LONGEST.title}
        onInput={(title) => write({ title })}
      />
      {isWorkshop && (
        <Area
          label={words.objective}
          value={setup.objective}
          longest={LONGEST.objective}
          onInput={(objective) => write({ objective })}
        />
      )}
      <Field
        label={words.target}
        hint={words.targetHint}
        value={setup.target}
        longest={LONGEST.target}
        onInput={(target) => write({ target })}
      />
      {isWorkshop && (
        <div class="stack tight">
          <div class="pair">
            <DateField label={words.date} value={setup.date} onInput={(date) => write({ date })} />
            <ClockField
              label={words.start}
              minute={setup.startMinute}
              print={panel.clock.value}
              onChange={(startMinute) => write({ startMinute })}
            />
          </div>
          <p class="meta">{printDate(setup.date, panel.language.value)}</p>
          <PastDay date={setup.date} />
        </div>
      )}
    </>
  )
}

/** "Jeudi 2 avril": the browser writes the field above in its own language. */
function printDate(date: string, language: Language): string {
  const day = new Date(`${date}T00:00:00Z`)
  return boardWording(language).date(day.getUTCDay(), day.getUTCDate(), day.getUTCMonth())
}

function SetupFoot({ setup, isWorkshop }: SetupProps) {
  const panel = usePanel()
  const words = panel.words.value.setup
  const view = panel.view.value
  const size = view?.draft?.size
  const isInPlace = view?.placed?.setup.doc === setup.doc
  const tell = isInPlace ? words.sizeInPlace : words.size
  const place = isWorkshop ? words.place : words.placeCanvas
  return (
    <>
      {size !== undefined && <p class="meta">{tell(size.sections, size.items)}</p>}
      <Button
        kind="primary"
        isDisabled={view?.board.state === 'read-only' || view?.work != null}
        onClick={() => panel.send({ type: 'generate' })}
      >
        {isInPlace ? words.update : place}
      </Button>
    </>
  )
}
