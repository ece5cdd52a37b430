const MARKS = /\p{M}+/gu
/** Nothing to fold but case: most words. */
const PLAIN = /^[ -_a-~]*$/

/** Lower case without accents or ligatures, curly apostrophes made straight: « Œuvre d’Été » gives "oeuvre d'ete". */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’ʼ`´]/g, "'")
    .normalize('NFC')
}
