import type { catalogueFr } from './panel-catalogue.fr.ts'

export const catalogueEn: typeof catalogueFr = {
  found: (count, first) => `${count} found. Chosen: ${first}.`,
  alsoCalled: {
    'target-persona': 'customer user profile avatar',
    symmetry: 'employee experience collaborators',
    'empathy-journey': 'customer user experience design thinking',
    'journey-discovery': 'customer user experience mapping',
    'journey-deep-dive': 'customer user pain points zoom',
    'journey-prioritisation': 'customer prioritisation prioritization matrix vote',
    'journey-validation': 'customer feedback',
    'community-persona': 'association members',
    'mission-framing': 'kick-off brief consulting',
    'quarterly-review': 'retrospective follow-up',
    journey: 'customer user experience map',
    mirror: 'employee experience',
    'impact-effort': 'matrix prioritisation prioritization',
    'dual-impact': 'matrix prioritisation prioritization',
    scoring: 'grid criteria decision',
    votes: 'dots dot voting',
    'how-might-we': 'hmw problem',
    'check-out': 'closing retrospective',
    'idea-cards': 'brainstorming ideation',
    'test-sheet': 'experiment pilot',
  },
  rows: {
    title: (chosen, all) => `Rows of the journey map: ${chosen} of ${all}`,
    hint: 'From top to bottom, as they are placed.',
    others: 'Tick to add at the bottom:',
    up: (title) => `Move “${title}” up`,
    down: (title) => `Move “${title}” down`,
    usual: 'Back to the usual rows',
  },
  conditions: {
    title: 'First, is this the workshop you need?',
    hold: 'The conditions hold.',
    missing: (missing, all) =>
      missing === all
        ? 'Tick what is true. Nothing keeps you from preparing the workshop.'
        : `${missing} of ${all} to confirm. Without them, two hours may feel long; nothing keeps you from preparing the workshop.`,
  },
  questions: {
    title: (count) =>
      count < 2 ? '1 question may be read again' : `${count} questions may be read again`,
    show: (text) => `Show “${text}”`,
    flaws: {
      'no-stem': 'It does not start with “How might we”.',
      solution: 'A solution may be in it already.',
      'too-short': 'It is short: for which moment?',
      'too-long': 'It is long: is it one single question?',
      nobody: 'It does not say for whom.',
      'several-questions': 'There may be several questions in it.',
    },
  },
}
