import { mainRecipe, type Template } from '../core/catalogue/template.ts'
import { writeTemplate } from '../core/catalogue/write-template.ts'
import { needsGroups } from '../core/workshop/needs-groups.ts'
import { trimTemplate } from '../core/workshop/own-recipes.ts'
import { type Signature, saveTemplate, slugOf } from '../core/workshop/save-template.ts'
import type { Settings } from '../core/workshop/settings.ts'
import { takeTemplate } from '../core/workshop/take-template.ts'
import { captureFromPiles, captureFromSection } from './capture-template.ts'
import type { Desk } from './desk.ts'
import type { TemplateCommand } from './messages.ts'
import { startDraft } from './prepare-draft.ts'

/** Opens templates, reads them from the board, and hands them out as files. */
export async function handleTemplates(
  desk: Desk,
  command: TemplateCommand,
  settings: Settings,
): Promise<void> {
  const take = (template: Template) => draftTemplate(desk, template, settings)
  switch (command.type) {
    case 'use-template':
      return take(command.template)
    case 'capture-section':
      return captureFromSection(desk, command.section, take)
    case 'capture-piles':
      return captureFromPiles(desk, (template) => draftBeside(desk, template, settings))
    case 'save-template':
      return sendTemplate(desk, command.canvas, command)
  }
}

/** What is on the board is changed; anything else starts anew beside it. */
async function draftTemplate(desk: Desk, template: Template, settings: Settings): Promise<void> {
  const main = mainRecipe(template)
  if (main === null) return
  const { placed, agenda } = desk.state
  const own = trimTemplate(template)
  const draft =
    placed?.recipe === main.id
      ? takeTemplate(placed, own, agenda?.phases)
      : startDraft(desk, main.id, settings, own)
  await desk.kit.fetch(draft)
  desk.update({ draft, result: null })
}

/** For the groups of the workshop whose piles they were, in its language. */
async function draftBeside(desk: Desk, template: Template, settings: Settings): Promise<void> {
  await draftTemplate(desk, template, settings)
  const { draft, placed } = desk.state
  if (draft === null || placed === null || !needsGroups(placed)) return
  desk.update({ draft: { ...draft, groups: placed.groups, language: placed.language } })
}

function sendTemplate(desk: Desk, canvas: string | null, { author, licence }: Signature): void {
  const { draft, placed } = desk.state
  const setup = draft ?? placed
  if (setup === null) return
  const script = desk.kit.wholeScript(setup)
  const template = saveTemplate(setup, canvas, script, { author, licence })
  const title = mainRecipe(template)?.title[setup.language] ?? ''
  const name = `${slugOf(title)}.template.json`
  desk.sendFiles([{ name, mime: 'application/json', text: writeTemplate(template) }])
}
