import { foldTeam } from './fold-team.ts'
import type { Side, TeamSide } from './practical.ts'
import type { WorkshopSetup } from './setup.ts'

/** Beginnings of words, in lower case and without accents. Those behind are looked for first. */
const SIGNS: readonly (readonly [Side, RegExp])[] = [
  ['back', /\b(?:back|siege|head office|coulisse|interne|internal|behind)/],
  [
    'front',
    /\b(?:front|accueil|reception|vente|vend|commerc|sales|sell|boutique|magasin|store|shop|retail|guichet|caisse|counter|sav\b|support|hotline|service client|relation client|clientele|customer|client|conseill|advis|agence|branch|terrain|field|livr|deliver|driver|technicien|soin|care|nurse|infirm|aidant|tele)/,
  ],
  [
    'back',
    /\b(?:rh\b|ressources humaines|hr\b|human res|people ops|compta|account|financ|controle|juridi|legal|achat|purchas|procure|it\b|dsi\b|informati|tech|dev|engineer|ingenieur|data|donnees|logisti|supply|stock|entrepot|warehouse|product|produit|qualite|quality|market|communic|direction|management|admin|ops\b|operation|methode|r&d\b|rd\b|etude|design|ux\b|conformite|complian|moyens generaux|facilit|maintenance|planif|plann)/,
  ],
]

/** Teams that are told, as they are first written, in the order of the groups. */
export function listTeams({ groups }: Pick<WorkshopSetup, 'groups'>): readonly string[] {
  const teams = new Map<string, string>()
  for (const { team } of groups.flatMap(({ people }) => people)) {
    if (team !== '' && !teams.has(foldTeam(team))) teams.set(foldTeam(team), team)
  }
  return [...teams.values()]
}

/** Which side a team is on: as told, else by the words of its name, else unknown. */
export function sideOf(team: string, told: readonly TeamSide[]): Side | null {
  const folded = foldTeam(team)
  const own = told.find((one) => foldTeam(one.team) === folded)
  if (own !== undefined) return own.side
  return SIGNS.find(([, words]) => words.test(folded))?.[0] ?? null
}

/** Says on which side a team is, in place of what was said before. */
export function tellSide(
  told: readonly TeamSide[],
  team: string,
  side: Side | null,
): readonly TeamSide[] {
  return [...told.filter((one) => foldTeam(one.team) !== foldTeam(team)), { team, side }]
}
