/** One team, however its name is written: without case, accents and doubled blanks. */
export function foldTeam(team: string): string {
  return team.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
}
