import type { CanvasRecipe } from '../recipe.ts'

/**
 * What one believes and how to check it, after the test cards of Strategyzer
 * (https://seventyoneconsulting.se/playbook/test-cards/); the wording is ours.
 */
export const testCard: CanvasRecipe = {
  id: 'test-card',
  title: { fr: 'Carte de test', en: 'Test card' },
  ribbon: { fr: 'Que devons-nous vérifier ?', en: 'What must we check?' },
  advice: {
    fr: 'Le seuil s’écrit avant le test, pas après.',
    en: 'The threshold is written before the test, not after.',
  },
  form: {
    kind: 'grid',
    lines: [
      { zones: [{ zone: 'hypothesis', columns: 6, rows: 1, isFirst: true }] },
      { zones: [{ zone: 'test', columns: 6, rows: 1 }] },
      { zones: [{ zone: 'metric', columns: 6, rows: 1 }] },
      { zones: [{ zone: 'criterion', columns: 6, rows: 1, state: 'decisive' }] },
      {
        zones: [
          { zone: 'critical', columns: 2, rows: 1 },
          { zone: 'cost', columns: 2, rows: 1 },
          { zone: 'trust', columns: 2, rows: 1 },
          { zone: 'time', columns: 2, rows: 1 },
        ],
      },
    ],
  },
  perGroup: true,
  zones: [
    {
      id: 'hypothesis',
      title: { fr: 'Nous croyons que…', en: 'We believe that…' },
      question: {
        fr: 'Qu’est-ce qui doit être vrai pour que l’idée marche ?',
        en: 'What must be true for the idea to work?',
      },
      nature: 'doubt',
      advised: 2,
    },
    {
      id: 'test',
      title: { fr: 'Pour le vérifier, nous allons…', en: 'To check it, we will…' },
      question: {
        fr: 'Quelle petite expérience, avec qui ?',
        en: 'Which small experiment, with whom?',
      },
      nature: 'pledge',
      advised: 2,
    },
    {
      id: 'metric',
      title: { fr: 'Et mesurer…', en: 'And measure…' },
      question: {
        fr: 'Quel chiffre ou quel signe observer ?',
        en: 'Which figure or sign to watch?',
      },
      nature: 'fact',
      advised: 2,
    },
    {
      id: 'criterion',
      title: { fr: 'Nous avons raison si…', en: 'We are right if…' },
      question: { fr: 'À partir de quel seuil ?', en: 'From which threshold on?' },
      nature: 'doubt',
      advised: 2,
    },
    {
      id: 'critical',
      title: { fr: 'Criticité', en: 'Critical' },
      question: { fr: 'Grave si c’est faux ? De 1 à 3', en: 'Bad if wrong? From 1 to 3' },
      nature: 'doubt',
      advised: 1,
    },
    {
      id: 'cost',
      title: { fr: 'Coût du test', en: 'Cost of the test' },
      question: { fr: 'Élevé ? De 1 à 3', en: 'High? From 1 to 3' },
      nature: 'doubt',
      advised: 1,
    },
    {
      id: 'trust',
      title: { fr: 'Fiabilité', en: 'Reliability' },
      question: { fr: 'Preuve solide ? De 1 à 3', en: 'Solid proof? From 1 to 3' },
      nature: 'doubt',
      advised: 1,
    },
    {
      id: 'time',
      title: { fr: 'Durée', en: 'Time needed' },
      question: { fr: 'Long ? De 1 à 3', en: 'Long? From 1 to 3' },
      nature: 'doubt',
      advised: 1,
    },
  ],
}
