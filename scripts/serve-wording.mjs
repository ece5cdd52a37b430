/** What `npm start` says, in the language of the terminal. */

/** @typedef {{ readonly fr: string, readonly en: string }} Bilingual */

export const sentences = {
  /** @param {string} address @returns {Bilingual} */
  ready: (address) => ({
    fr: `Vos deux tableaux sont ouverts ici : ${address}  (Ctrl+C pour arrêter)`,
    en: `Your two boards are open here: ${address}  (Ctrl+C to stop)`,
  }),
  /** @param {number} port @returns {Bilingual} */
  portTaken: (port) => ({
    fr: `Le port ${port} est déjà pris. Arrêtez l’autre programme, ou choisissez un port : npm start -- --port ${port + 100}`,
    en: `Port ${port} is taken. Stop the other program, or choose a port: npm start -- --port ${port + 100}`,
  }),
  /** @param {string} path @returns {Bilingual} */
  fileMissing: (path) => ({
    fr: `Le fichier ${path} n’existe pas ou ne peut pas être lu. Vérifiez le chemin.`,
    en: `The file ${path} does not exist or cannot be read. Check the path.`,
  }),
  /** @param {string} path @param {string} part @returns {Bilingual} */
  partMissing: (path, part) => ({
    fr: `${path} annonce le fichier ${part}, qui n’existe pas. Construisez d’abord le plugin.`,
    en: `${path} names the file ${part}, which does not exist. Build the plugin first.`,
  }),
  /** @param {string} path @param {string} fault @returns {Bilingual} */
  wrongManifest: (path, fault) => ({
    fr: `${path} n’est pas un manifeste que FigJam accepte : ${fault}`,
    en: `${path} is not a manifest FigJam takes: ${fault}`,
  }),
  /** @param {string} folder @returns {Bilingual} */
  noIndex: (folder) => ({
    fr: `${folder} n’est pas une application Miro : il y manque index.html.`,
    en: `${folder} is not a Miro app: it has no index.html.`,
  }),
  /** @param {string} flag @returns {Bilingual} */
  unknownFlag: (flag) => ({
    fr: `Option inconnue : ${flag}. Options : --figjam <manifest.json>, --miro <dossier>, --port <numéro>.`,
    en: `Unknown option: ${flag}. Options: --figjam <manifest.json>, --miro <folder>, --port <number>.`,
  }),
  /** @param {string} value @returns {Bilingual} */
  wrongPort: (value) => ({
    fr: `« ${value} » n’est pas un port. Donnez un nombre entre 1 et 65534.`,
    en: `“${value}” is not a port. Give a number between 1 and 65534.`,
  }),
}

/** A start that cannot be, with its reason in both languages. */
export class ServeError extends Error {
  /** @param {Bilingual} text @param {ErrorOptions} [options] */
  constructor(text, options) {
    super(text.en, options)
    this.name = 'ServeError'
    this.text = text
  }
}

/** The terminal's language: French when LC_ALL, LC_MESSAGES or LANG says so. @returns {'fr' | 'en'} */
export function terminalLanguage() {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  return (LC_ALL || LC_MESSAGES || LANG || '').toLowerCase().startsWith('fr') ? 'fr' : 'en'
}
