const MARKS = /\p{M}+/gu

/** Lower case without accents or ligatures, curly apostrophes made straight: « Œuvre d’Été » gives "oeuvre d'ete". */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’ʼ`´]/g, "'")
    .normalize('NFC')
}
