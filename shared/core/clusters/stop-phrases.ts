import type { Language } from './clustering.ts'

// Set phrases that say nothing of a subject although a word of theirs would alone: "coup" of
// "du coup" is no blow, "course" of "of course" no lesson, "temps" of "tout le temps" no schedule.
const PHRASES: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:of course|at least|for example|in fact|in order to|all the time|so far|in the end)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:d['’](?:abord|ailleurs)|tout de suite|par (?:contre|exemple)|en (?:fait|effet|m[eê]me temps|train(?= d))|du coup|au (?:moins|lieu(?= d))|sans doute|tout le (?:temps|monde)|pour l['’]instant|[aà] c[oô]t[eé])(?!\p{L})/giu,
}

/** Says whether a place in a text is in a phrase that says nothing of a subject. */
export function findIdle(text: string, language: Language): (at: number) => boolean {
  const found = [...text.matchAll(PHRASES[language])]
  return (at) => found.some(({ 0: phrase, index }) => at >= index && at < index + phrase.length)
}
