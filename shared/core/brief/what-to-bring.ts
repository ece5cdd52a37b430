import type { Bilingual, WorkshopId } from '../catalogue/recipe.ts'

interface Preparation {
  /** What is asked for, in a few words inside a sentence. */
  readonly what: Bilingual
  readonly ask: Bilingual
  readonly points: readonly Bilingual[]
}

/** Situations are told as they were lived: who, what, what it led to. */
const LIVED: readonly Bilingual[] = [
  { fr: 'qui était là, et ce que la personne voulait', en: 'who was there, and what they wanted' },
  {
    fr: 'ce qui s’est passé, avec ses mots si possible',
    en: 'what happened, in their own words if you can',
  },
  { fr: 'ce que cela a changé ensuite', en: 'what it changed afterwards' },
]

const CUSTOMER_SITUATIONS: Bilingual = {
  fr: 'trois situations clients',
  en: 'three customer situations',
}

const SITUATIONS: Preparation = {
  what: CUSTOMER_SITUATIONS,
  ask: {
    fr: 'Notez trois situations clients marquantes que vous avez observées récemment. Pour chacune :',
    en: 'Write down three striking customer situations you have seen lately. For each:',
  },
  points: LIVED,
}

/**
 * What participants prepare. Three observed customer situations are what the advice on journey
 * workshops asks for; where the workshop is about something else, three situations of that.
 */
const PREPARATIONS: Readonly<Record<WorkshopId, Preparation>> = {
  'target-persona': SITUATIONS,
  'empathy-journey': SITUATIONS,
  'journey-discovery': SITUATIONS,
  'journey-deep-dive': {
    what: CUSTOMER_SITUATIONS,
    ask: {
      fr: 'Notez trois situations clients que vous avez observées à l’étape dont nous parlerons. Pour chacune :',
      en: 'Write down three customer situations you have seen at the stage we will look at. For each:',
    },
    points: LIVED,
  },
  symmetry: {
    what: CUSTOMER_SITUATIONS,
    ask: {
      fr: 'Notez trois situations clients que vous avez vécues, au contact ou en coulisses. Pour chacune :',
      en: 'Write down three customer situations you have lived, at the front or behind the scenes. For each:',
    },
    points: [
      ...LIVED.slice(0, 2),
      {
        fr: 'ce que vous ressentiez vous-même à ce moment-là',
        en: 'how you felt yourself at that moment',
      },
    ],
  },
  'journey-prioritisation': {
    what: CUSTOMER_SITUATIONS,
    ask: {
      fr: 'Relisez la carte du parcours, puis notez trois situations clients qui montrent par où commencer. Pour chacune :',
      en: 'Read the journey map again, then write down three customer situations that show where to start. For each:',
    },
    points: LIVED,
  },
  'journey-validation': {
    what: CUSTOMER_SITUATIONS,
    ask: {
      fr: 'Relisez la carte du parcours, puis notez trois situations clients qui la confirment ou la contredisent. Pour chacune :',
      en: 'Read the journey map again, then write down three customer situations that confirm or contradict it. For each:',
    },
    points: LIVED,
  },
  'community-persona': {
    what: { fr: 'trois échanges avec des membres', en: 'three exchanges with members' },
    ask: {
      fr: 'Notez trois échanges récents avec des membres de la communauté. Pour chacun :',
      en: 'Write down three recent exchanges with members of the community. For each:',
    },
    points: LIVED,
  },
  'mission-framing': {
    what: {
      fr: 'trois situations clients ou utilisateurs',
      en: 'three customer or user situations',
    },
    ask: {
      fr: 'Notez trois situations clients ou utilisateurs qui font que cette mission compte. Pour chacune :',
      en: 'Write down three customer or user situations that make this mission matter. For each:',
    },
    points: LIVED,
  },
  'quarterly-review': {
    what: CUSTOMER_SITUATIONS,
    ask: {
      fr: 'Notez trois situations clients que vous avez observées depuis la dernière fois. Pour chacune :',
      en: 'Write down three customer situations you have seen since last time. For each:',
    },
    points: LIVED,
  },
}

/** A workshop that is nobody's in the catalogue asks for customer situations. */
export function whatToBring(workshop: string): Preparation {
  const known: Readonly<Record<string, Preparation>> = PREPARATIONS
  return Object.hasOwn(known, workshop) ? (known[workshop] ?? SITUATIONS) : SITUATIONS
}
