import type { DocId } from '../../../shared/core/board/keys.ts'
import { readTemplateFile } from '../../../shared/core/catalogue/read-template.ts'
import type { Template } from '../../../shared/core/catalogue/template.ts'
import { writeTemplate } from '../../../shared/core/catalogue/write-template.ts'
import { createSetup } from '../../../shared/core/workshop/create-setup.ts'
import { saveTemplate } from '../../../shared/core/workshop/save-template.ts'
import type { WorkshopSetup } from '../../../shared/core/workshop/setup.ts'
import { usual } from './agenda-setups.ts'

export const ANNA = { author: 'Anna', licence: 'CC-BY-SA-4.0' }

/** Through a file, as another facilitator gets it. */
export function travel(setup: WorkshopSetup): Template {
  const text = writeTemplate(saveTemplate(setup, null, {}, ANNA))
  const reading = readTemplateFile(text)
  if (!('template' in reading)) throw new Error(JSON.stringify(reading.flaws))
  return reading.template
}

export function open(template: Template): WorkshopSetup {
  const { date, startMinute, seed, language } = usual
  const options = { doc: 'other' as DocId, date, startMinute, seed, language, template }
  return createSetup(template.workshop?.id ?? '', options)
}
