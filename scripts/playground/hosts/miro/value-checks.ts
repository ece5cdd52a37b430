import type { Json } from './item.ts'
import { isJsonObject } from './item.ts'
import { refuse, refuseEmulated, sentences } from './refusal.ts'

/** Throws the sentence Miro refuses this value with; says nothing when the value is fine. */
export type ValueCheck = (value: Json, prop: string) => void

/** "shorter than 6000 characters" (https://developers.miro.com/docs/websdk-reference-sticky-note). */
const contentLimit = 6000

export function checkNumber(
  min = Number.NEGATIVE_INFINITY,
  max = Number.POSITIVE_INFINITY,
): ValueCheck {
  return (value, prop) => {
    if (typeof value !== 'number' || !Number.isFinite(value) || value < min || value > max) {
      refuse(sentences.badStyle(prop))
    }
  }
}

export function checkOneOf(...values: readonly string[]): ValueCheck {
  return (value, prop) => {
    if (typeof value !== 'string' || !values.includes(value)) refuse(sentences.badStyle(prop))
  }
}

/** '#rgb', '#rrggbb' or 'transparent'. */
export const checkColour: ValueCheck = (value, prop) => {
  const isColour =
    typeof value === 'string' && /^(?:#[\da-f]{3}|#[\da-f]{6}|transparent)$/i.test(value)
  if (!isColour) refuse(sentences.badStyle(prop))
}

export const checkBoolean: ValueCheck = (value, prop) => {
  if (typeof value !== 'boolean') refuseEmulated(sentences.badStyle(prop))
}

export const checkText: ValueCheck = (value, prop) => {
  if (typeof value !== 'string') refuseEmulated(sentences.badStyle(prop))
}

/** Titles and contents; the wording of this refusal is not documented. */
export const checkLongText: ValueCheck = (value, prop) => {
  if (typeof value !== 'string') refuseEmulated(sentences.badStyle(prop))
  else if (value.length >= contentLimit) {
    refuseEmulated(`The ${prop} is too long. It must be shorter than ${contentLimit} characters.`)
  }
}

export const checkDate: ValueCheck = (value) => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(value)) refuse(sentences.badDate)
}

export const checkIds: ValueCheck = (value, prop) => {
  if (!Array.isArray(value) || value.some((id) => typeof id !== 'string')) {
    refuseEmulated(sentences.badStyle(prop))
  }
}

/** A public address, or data of an image (https://developers.miro.com/docs/websdk-reference-image). */
export const checkUrl: ValueCheck = (value) => {
  if (typeof value !== 'string' || !/^(?:https?:\/\/[^\s/]+|data:image\/)/i.test(value)) {
    refuse(sentences.badUrl(String(value)))
  }
}

/** An address, or a path on miro.com as miroapp/app-examples custom-actions writes; '' for none. */
export const checkLink: ValueCheck = (value) => {
  if (typeof value !== 'string' || !/^(?:|[a-z]+:\/\/\S+|\/\S*)$/i.test(value)) {
    refuse(sentences.badUrl(String(value)))
  }
}

export function checkStyle(checks: Readonly<Record<string, ValueCheck>>): ValueCheck {
  return (value, prop) => {
    if (!isJsonObject(value)) refuseEmulated(sentences.badStyle(prop))
    for (const [key, part] of Object.entries(value)) {
      const check = checks[key]
      if (check === undefined) refuse(sentences.unknownStyle(key))
      check(part, key)
    }
  }
}

export const checkAnything: ValueCheck = () => {}
