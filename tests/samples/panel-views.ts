import { tellPhases } from '../../shared/app/tell-phases.ts'
import type { ComparisonView } from "../../shared/app/view-comparison.ts"
import type { ClustersView } from '../../shared/app/clusters-view.ts'
import type { AgendaView, CountsView, ResultView, SectionState, SessionView, VotesView, WorkKind, WorkView } from '../../shared/app/view.ts'
import { figjamProfile } from '../../shared/core/board/figjam-profile.ts'
import { type DocId, type HostId, nodeKey } from '../../shared/core/board/keys.ts'
import { miroProfile } from '../../shared/core/board/miro-profile.ts'
import type { HostName } from '../../shared/core/board/profile.ts'
import type {
  Language,
  WorkshopScript,
} from '../../shared/core/catalogue/recipe.ts'
import { empathyJourneyScript } from '../../shared/core/catalogue/workshops/empathy-journey-script.ts'
import { targetPersonaScript } from '../../shared/core/catalogue/workshops/target-persona-script.ts'
import { layoutWorkshop } from '../../shared/core/layout/layout-workshop.ts'
import { describeAgenda } from '../../shared/core/workshop/agenda.ts'
import { createSetup } from '../../shared/core/workshop/create-setup.ts'
import { addPhase, changePhase, NEW_PHASE } from '../../shared/core/workshop/edit-agenda.ts'
import { splitGroups } from '../../shared/core/workshop/groups.ts'
import { parsePeople } from '../../shared/core/workshop/parse-people.ts'
import type { WorkshopSetup } from '../../shared/core/workshop/setup.ts'
import { timeAgenda } from '../../shared/core/workshop/time-agenda.ts'
import { figuresOf } from './figure-views.ts'
import { comparisonOf } from './comparison-views.ts'

/** What a panel is shown, and where its reader goes. */
export interface Scene {
  readonly view: SessionView
  /** The place in the row of moments to click first; none: where the panel opens. */
  readonly moment?: 0 | 1 | 2 | 3
  readonly sorting?: 'clusters' | 'compare'
}

/** Thursday 2 April 2026, 10:25 in Paris: where the clock of the page stands. */
export const SAMPLE_NOW = Date.UTC(2026, 3, 2, 8, 25)
const OFFSET_MINUTES = 120

const NAMES =
  'Ana\tAtelier\nBen\tAccueil\nChloé\tAccueil\nDavid\tVente\nÉlise\tVente\nFarid\tAtelier\nGwen\tSiège\nHugo\tSiège\nInès\tAccueil\nJules\tVente\nKarim\tAtelier\nLou\tSiège'

const id = (name: string) => name as HostId

function setupOf(language: Language, recipe: string): WorkshopSetup {
  const usual = createSetup(recipe, {
    doc: 'sample' as DocId,
    language,
    date: '2026-04-02',
    startMinute: 9 * 60,
    seed: 7,
  })
  if (usual.groups.length === 0) return usual
  return { ...usual, groups: splitGroups(parsePeople(NAMES).people, 4, 7) }
}

function baseView(language: Language, host: HostName): SessionView {
  return {
    revision: 1,
    host,
    board: { state: 'ready', language, user: 'Nadia', fault: null, nativeTimer: host === 'figjam' },
    draft: null,
    placed: null,
    workshops: [],
    work: null,
    result: null,
    agenda: null,
    counts: null,
    votes: null,
    totals: 0,
    clusters: null,
    choice: null,
    comparison: null,
    evidence: null,
    takeaway: null,
    hasSettings: false,
  }
}

function withDraft(view: SessionView, setup: WorkshopSetup): SessionView {
  const { sections, loose } = layoutWorkshop(setup, profileOf(view.host))
  const { busyMinutes, endsIn } = timeAgenda(setup)
  const items = sections.reduce((sum, section) => sum + section.items.length, loose.length)
  return {
    ...view,
    draft: {
      setup,
      size: { sections: sections.length, items },
      endMinute: setup.startMinute + endsIn,
      minutes: busyMinutes,
    },
  }
}

/** Added phases, a lunch that does not fit, slack, and what goes first. */
function withOwnAgenda(setup: WorkshopSetup): WorkshopSetup {
  const added = addPhase(setup, { ...NEW_PHASE, title: '<b>Vote</b> à main levée' }, 'break')
  const fixed = changePhase(added, 'break', { fixedMinute: 10 * 60 + 30, minutes: 60 })
  const helpers = { scribe: 'Inès', timekeeper: '' }
  return { ...fixed, helpers, slackMinutes: 30, cutFirst: ['icebreaker', 'own-1'] }
}

function profileOf(host: HostName) {
  return host === 'figjam' ? figjamProfile : miroProfile
}

/** Of the two workshops that the samples show on a board. */
const SCRIPTS: Readonly<Record<string, WorkshopScript>> = {
  'target-persona': targetPersonaScript,
  'empathy-journey': empathyJourneyScript,
}

function withPlaced(
  view: SessionView,
  setup: WorkshopSetup,
  stateOf: (index: number) => SectionState = () => 'ready',
): SessionView {
  const document = layoutWorkshop(setup, profileOf(view.host))
  const described = describeAgenda(setup, null, SAMPLE_NOW, OFFSET_MINUTES)
  return {
    ...view,
    workshops: [{ doc: setup.doc, title: setup.title }],
    placed: {
      setup,
      sections: document.sections.map(({ key, title, group, column }, index) => {
        const state = stateOf(index)
        return { key, title, group, column, state, id: state === 'waiting' ? null : id(key) }
      }),
    },
    agenda: {
      ...described,
      phases: tellPhases(setup, described.phases, document, SCRIPTS[setup.recipe] ?? {}),
    },
  }
}

function withAgenda(view: SessionView, change: Partial<AgendaView>): SessionView {
  const { agenda } = view
  if (agenda === null) throw new Error('Only a placed workshop has an agenda.')
  return { ...view, agenda: { ...agenda, asOf: SAMPLE_NOW, ...change } }
}

function work(kind: WorkKind, change: Partial<WorkView> = {}): WorkView {
  return {
    kind,
    done: 0,
    total: 0,
    steps: { done: 0, total: 0 },
    canCancel: true,
    cancelling: false,
    canBegin: false,
    waitSeconds: 0,
    ...change,
  }
}

function result(
  kind: WorkKind,
  outcome: ResultView['outcome'],
  change: Partial<ResultView> = {},
): ResultView {
  return {
    kind,
    outcome,
    created: 0,
    updated: 0,
    removed: 0,
    moved: 0,
    kept: [],
    faults: [],
    sectionsLeft: 0,
    ...change,
  }
}

/** Of the empathy maps, which the phase that runs is about. */
function countsOf(language: Language, letters: string, isFull = true): CountsView {
  const fr = language === 'fr'
  const rows = [
    { zone: 'who', title: fr ? '1. Qui ?' : '1. Who?', nature: 'fact', counts: [3, 2, 4, 1] },
    {
      zone: 'needDo',
      title: fr ? '2. Doit faire' : '2. Needs to do',
      nature: 'fact',
      counts: [2, 2, 3, 1],
    },
    { zone: 'see', title: fr ? '3. Voit' : '3. Sees', nature: 'fact', counts: [5, 9, 4, 2] },
    { zone: 'say', title: fr ? '4. Dit' : '4. Says', nature: 'voice', counts: [4, 7, 3, 2] },
    { zone: 'hear', title: fr ? '6. Entend' : '6. Hears', nature: 'voice', counts: [3, 4, 2, 0] },
    { zone: 'pains', title: fr ? 'Ses douleurs' : 'Pains', nature: 'snag', counts: [1, 0, 2, 0] },
  ] as const
  const many = (counts: readonly number[]) => [...letters].map((_, index) => counts[index % 4] ?? 0)
  const table = rows.map((row) => ({ ...row, counts: many(row.counts) }))
  return {
    atMinute: 10 * 60 + 25,
    sections: ['A', 'B', 'C', 'D'].map((letter) => nodeKey('empathy', 'empathy-map', letter)),
    groups: [...letters].map((letter, index) => ({
      letter,
      name: '',
      total: table.reduce((sum, row) => sum + (row.counts[index] ?? 0), 0),
    })),
    rows: table.map((row) => ({
      ...row,
      total: row.counts.reduce((sum, count) => sum + count, 0),
      full: isFull && row.zone === 'see',
    })),
    unplaced: 4,
    slow: { letter: 'D', notes: 6, others: 20 },
    figures: { curves: [], mirrors: [], scorings: [] },
    questions: isFull
      ? [
          {
            id: id('q1'),
            text: fr ? 'Une appli pour réserver' : 'An app for booking',
            flaws: ['no-stem', 'solution', 'too-short', 'nobody'],
          },
        ]
      : [],
  }
}

function withFigures(view: SessionView, language: Language): SessionView {
  const { counts } = view
  return counts === null
    ? view
    : { ...view, counts: { ...counts, figures: figuresOf(language) } }
}

function votesOf(language: Language): VotesView {
  const ideas =
    language === 'fr'
      ? [
          'Ticket d’attente avec heure annoncée',
          'Vélo de prêt garanti pendant la révision',
          'Dix minutes réservées à chaque premier départ',
          'Suivi du dépanneur sur l’écran',
          'Un seul logiciel au comptoir',
          'Essai d’une semaine au cabinet',
          '<b>Numéro direct</b>, sans musique',
          '',
        ]
      : [
          'Waiting ticket with a stated time',
          'Loan bike guaranteed during the service',
          'Ten minutes kept for every first ride',
          'Follow the repairer on the screen',
          'One single program at the counter',
          'A week’s trial at the practice',
          '<b>Direct number</b>, no music',
          '',
        ]
  const votes = [9, 7, 6, 4, 3, 3, 3, 1]
  return {
    atMinute: 11 * 60 + 5,
    dotsPerPerson: 4,
    placed: 36,
    expected: 48,
    ranking: ideas.map((text, index) => ({
      id: id(`idea${index}`),
      text,
      rank: index < 4 ? index + 1 : index < 7 ? 5 : 8,
      votes: votes[index] ?? 0,
      byGroup: ['A', 'B', 'C', 'D'].map((letter, at) => ({
        letter,
        votes: Math.floor(((votes[index] ?? 0) + 3 - at) / 4),
      })),
      tie: index >= 4 && index < 7,
      nearTie: index === 1,
    })),
    piles: [],
    without: 3,
    stray: [id('dot1'), id('dot2')],
    blankDots: [id('dot3')],
    overspent: [{ letter: 'B', used: 14, allowed: 12 }],
  }
}

function clustersOf(language: Language, state: ClustersView['state'], total = 16): ClustersView {
  const fr = language === 'fr'
  const note = (text: string, group: string | null) => ({ id: id(text), text, group })
  const waiting = [
    note(fr ? 'Attente : 12 minutes de musique' : 'Waiting: 12 minutes of music', 'A'),
    note(fr ? 'File sans ticket' : 'A queue without a ticket', 'B'),
    note(fr ? '« On m’avait dit une heure. »' : '“They had told me one hour.”', 'C'),
    note('<img src=x onerror=alert(1)>', null),
  ]
  const tools = [
    note(fr ? 'Deux saisies du même dossier' : 'The same file typed twice', 'B'),
    note(fr ? 'Le papier et le logiciel' : 'The paper and the program', 'D'),
  ]
  return {
    scope: fr ? 'Carte d’empathie · 6. Entend' : 'Empathy map · 6. Hears',
    selection: 'any',
    total,
    pieces: 3,
    minPieces: 1,
    maxPieces: 8,
    piles: [
      {
        id: 'p1',
        title: fr ? 'On ne sait pas combien de temps ça prend' : 'Nobody knows how long it takes',
        mark: 1,
        words: fr ? ['attente', 'délai', 'heure'] : ['waiting', 'delay', 'hour'],
        notes: waiting,
        isDecided: true,
        drawn: [],
        near: null,
        isQuiet: false,
      },
      {
        id: 'p2',
        title: fr ? 'Deux outils pour un seul geste' : 'Two tools for one gesture',
        mark: 2,
        words: fr ? ['logiciel', 'saisie', 'papier'] : ['program', 'typing', 'paper'],
        notes: tools,
        isDecided: false,
        drawn: [],
        near: 'p1',
        isQuiet: false,
      },
      {
        id: 'p3',
        title: fr ? 'Seul au moment du départ' : 'Alone when leaving',
        mark: 3,
        words: [],
        notes: [note(fr ? 'Personne au départ' : 'Nobody when leaving', 'A')],
        isDecided: false,
        drawn: [],
        near: 'p2',
        isQuiet: false,
      },
    ],
    undecided: [note(fr ? 'Parking payant' : 'Paid parking', 'D')],
    aside: [note(fr ? 'Bonjour' : 'Hello', 'A')],
    twins: [],
    isByMeaning: true,
    isBegun: false,
    state,
    manner: state === 'preview' ? null : 'move',
    later: null,
    canFollow: state === 'applied',
    own: [
      { first: id('h1'), title: 'Parking', said: 'Loin', notes: 3 },
      { first: id('h2'), title: '', said: fr ? 'Seul' : 'Alone', notes: 2 },
    ],
    others: state === 'preview' ? [] : [{ id: 'c1', manner: 'badge', notes: 12 }],
  }
}

function keptOf(language: Language): ResultView['kept'] {
  const fr = language === 'fr'
  return [
    {
      id: id('k1'),
      where: fr ? 'Groupe B · Carte d’empathie' : 'Group B · Empathy map',
      change: 'text',
    },
    {
      id: id('k2'),
      where: fr ? 'Groupe B · Carte d’empathie · 6. Entend' : 'Group B · Empathy map · 6. Hears',
      change: 'text',
    },
    {
      id: id('k3'),
      where: fr ? 'Ensemble · Persona, haut · Marques' : 'Together · Persona, top · Brands',
      change: 'resized',
    },
    {
      id: id('k4'),
      where: fr ? 'Groupe D · Persona, haut' : 'Group D · Persona, top',
      change: 'moved',
    },
    { id: id('k5'), where: fr ? 'Accueil · Règle 3' : 'Welcome · Rule 3', change: 'noted' },
  ]
}

function leftOutOf({ ranking: [first] }: VotesView): ResultView['kept'] {
  return first === undefined ? [] : [{ id: first.id, where: first.text, change: 'no-total' }]
}

/** Every state a panel can be asked to draw, by name. */
export function listScenes(language: Language, host: HostName): Readonly<Record<string, Scene>> {
  const base = baseView(language, host)
  const setup = setupOf(language, 'target-persona')
  const placed = withPlaced(base, setup)
  const running = withAgenda(withPlaced(base, setupOf(language, 'empathy-journey')), {
    state: 'running',
    current: 1,
    leftMs: (18 * 60 + 24) * 1000,
    totalMs: 60 * 60_000,
    lateMinutes: 4,
    absorbedBy: 'Vote',
  })
  const counted = { ...running, counts: countsOf(language, 'ABCD') }
  return {
    ...prepareScenes(base, setup, language),
    placed: { view: placed },
    before: { view: placed, moment: 1 },
    ...boardScenes(placed, counted, setupOf(language, 'journey-discovery')),
    run: { view: counted },
    'run-figures': { view: withFigures(counted, language) },
    'run-uncounted': { view: { ...running, work: work('count-notes') } },
    'run-paused': { view: withAgenda(counted, { state: 'paused', leftMs: 4 * 60_000 }) },
    'run-over': { view: withAgenda(counted, { state: 'over', leftMs: 0 }) },
    'run-missing': {
      view: withAgenda(running, {
        lateMinutes: 32,
        freeMinutes: 10,
        missingMinutes: 12,
        toSkip: { id: 'close', title: 'Vote' },
        phases:
          running.agenda?.phases.map((phase, index) =>
            index === 3 ? { ...phase, minutes: 0, isSkipped: true } : phase,
          ) ?? [],
      }),
    },
    'run-break': {
      view: withAgenda(
        { ...placed, counts: { ...countsOf(language, 'ABCD'), sections: [] } },
        { state: 'running', current: 7, leftMs: 9 * 60_000, totalMs: 10 * 60_000 },
      ),
    },
    'run-many': {
      view: {
        ...withAgenda(running, { leftMs: 125 * 60_000 }),
        counts: countsOf(language, 'ABCDEFGHIJ', false),
      },
    },
    finished: { view: withAgenda(placed, { state: 'finished', current: 12 }), moment: 1 },
    'read-only': { view: { ...counted, board: { ...base.board, state: 'read-only' } } },
    offline: { view: { ...counted, board: { ...base.board, state: 'offline' } } },
    'board-fault': {
      view: {
        ...running,
        board: {
          ...base.board,
          fault: { code: 'bad-input', on: 'agenda', detail: 'agenda.current' },
        },
      },
    },
    ...sortScenes(counted, language),
    ...takeScenes(counted, language),
  }
}

/** Three workshops on one board, two of them of the same name. */
function boardScenes(
  placed: SessionView,
  running: SessionView,
  { title }: WorkshopSetup,
): Readonly<Record<string, Scene>> {
  const beside = [
    { doc: 'second' as DocId, title },
    { doc: 'third' as DocId, title },
  ]
  const among = (view: SessionView) => ({ ...view, workshops: [...view.workshops, ...beside] })
  return {
    'placed-among': { view: among(placed) },
    'run-among': { view: among(running) },
    'run-opening': { view: { ...among(running), work: work('open-workshop') } },
    'votes-among': { view: among(running), moment: 2 },
    'take-among': { view: among(running), moment: 3 },
    'removed-among': { view: { ...among(placed), result: result('remove', 'done', { removed: 412 }) } },
  }
}

function prepareScenes(
  base: SessionView,
  setup: WorkshopSetup,
  language: Language,
): Record<string, Scene> {
  const drafted = withDraft(base, setup)
  const half = (index: number): SectionState =>
    index < 9 ? 'ready' : index < 11 ? 'placing' : 'waiting'
  const progress = { done: 14, total: 23, steps: { done: 640, total: 1048 }, canBegin: true }
  const faults = [
    { code: 'rate-limited-minute', on: '', detail: '429 too many requests' },
    { code: 'item-locked', on: 'Groupe C', detail: 'locked by another user' },
  ] as const
  return {
    opening: { view: { ...base, board: { ...base.board, state: 'opening' } } },
    'no-access': {
      view: {
        ...base,
        board: {
          ...base.board,
          state: 'no-access',
          fault: { code: 'not-permitted', on: '', detail: 'Missing scope boards:write' },
        },
      },
    },
    choose: { view: base },
    setup: { view: drafted },
    'setup-agenda': { view: withDraft(base, withOwnAgenda(setup)) },
    'setup-no-phase': { view: withDraft(base, { ...setup, phases: [] }) },
    'setup-canvas': { view: withDraft(base, setupOf(language, 'persona-top')) },
    'placing-start': { view: { ...drafted, work: work('generate') } },
    placing: { view: { ...withPlaced(base, setup, half), work: work('generate', progress) } },
    'placing-wait': {
      view: {
        ...withPlaced(base, setup, half),
        work: work('generate', { ...progress, waitSeconds: 38 }),
      },
    },
    stopped: {
      view: {
        ...withPlaced(base, setup, half),
        result: result('generate', 'cancelled', { created: 640, sectionsLeft: 9 }),
      },
      moment: 0,
    },
    kept: {
      view: {
        ...withPlaced(base, setup),
        result: result('generate', 'done', { created: 18, updated: 42, kept: keptOf(language) }),
      },
      moment: 0,
    },
    failed: {
      view: {
        ...withPlaced(base, setup, (index) => (index > 14 && index < 18 ? 'failed' : 'ready')),
        result: result('generate', 'partial', { created: 900, sectionsLeft: 3, faults }),
      },
      moment: 0,
    },
    partial: { view: withPlaced(base, setup, half), moment: 0 },
    removed: { view: { ...base, result: result('remove', 'done', { removed: 1048 }) } },
    empty: { view: base, moment: 1 },
  }
}

function placedFor({ board }: ComparisonView) {
  return board === null ? {} : { compared: board }
}

function sortScenes(view: SessionView, language: Language): Record<string, Scene> {
  const preview = clustersOf(language, 'preview')
  const sort = { moment: 2 } as const
  const clusters = { moment: 2, sorting: 'clusters' } as const
  const compare = { moment: 2, sorting: 'compare' } as const
  return {
    'votes-before': { view, ...sort },
    votes: { view: { ...view, votes: votesOf(language) }, ...sort },
    'votes-totals': {
      view: {
        ...view,
        votes: votesOf(language),
        totals: 7,
        result: result('place-totals', 'done', {
          ...{ created: 7, moved: 7 },
          kept: leftOutOf(votesOf(language)),
        }),
      },
      ...sort,
    },
    'votes-none': {
      view: {
        ...view,
        votes: { ...votesOf(language), placed: 0, ranking: [], stray: [], overspent: [] },
      },
      ...sort,
    },
    'compare-before': { view, ...compare },
    compare: { view: { ...view, comparison: comparisonOf(language) }, ...compare },
    'compare-placed': {
      view: {
        ...view,
        comparison: comparisonOf(language),
        result: { ...result('generate', 'done', {}), ...placedFor(comparisonOf(language)) },
      },
      ...compare,
    },
    'pick-notes': { view, ...clusters },
    piles: { view: { ...view, clusters: preview }, ...clusters },
    'piles-few': { view: { ...view, clusters: clustersOf(language, 'preview', 4) }, ...clusters },
    'piles-moving': {
      view: {
        ...view,
        clusters: preview,
        work: work('move-notes', { done: 3, total: 16 }),
      },
      ...clusters,
    },
    'piles-moved': {
      view: {
        ...view,
        clusters: clustersOf(language, 'applied'),
        result: result('move-notes', 'partial', {
          moved: 15,
          faults: [
            {
              code: 'item-locked',
              on: language === 'fr' ? 'Parking payant' : 'Paid parking',
              detail: 'locked',
            },
          ],
        }),
      },
      ...clusters,
    },
  }
}

function takeScenes(view: SessionView, language: Language): Record<string, Scene> {
  const fr = language === 'fr'
  const takeaway = {
    notes: 214,
    writtenSections: [],
    votes: 38,
    evidence: 0,
    decisions: 6,
    actions: 9,
    trials: 2,
    actionsWithoutOwner: [
      { id: id('a1'), text: fr ? 'Affiche' : 'Poster' },
      { id: id('a2'), text: fr ? 'Prévenir l’atelier' : 'Tell the workshop' },
    ],
  }
  return {
    'take-reading': { view: { ...view, work: work('export') }, moment: 3 },
    take: { view: { ...view, takeaway }, moment: 3 },
    'take-failed': {
      view: {
        ...view,
        takeaway,
        result: result('export', 'failed', {
          faults: [{ code: 'offline', on: '', detail: 'Failed to fetch' }],
        }),
      },
      moment: 3,
    },
  }
}
