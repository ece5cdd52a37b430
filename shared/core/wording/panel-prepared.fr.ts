/** What should have been there, as the readers say it. */
const EXPECTED: Readonly<Record<string, string>> = {
  'a text': 'un texte',
  'a number': 'un nombre',
  'a list': 'une liste',
  'an object': 'un objet',
  'a name': 'un nom',
  'true or false': 'vrai ou faux',
  'a letter used once': 'une lettre utilisée une seule fois',
  'a date like 2026-01-31': 'une date comme 2026-01-31',
  'a workshop or a canvas that is known here': 'un atelier ou un canevas connu ici',
}

export const preparedFr = {
  prepared: {
    save: 'Enregistrer dans un fichier',
    saved: (name: string) => `${name} est enregistré.`,
    savedWithNames: (name: string) => `${name} est enregistré, noms des participants compris.`,
    sameTitle: 'Cet atelier est déjà sur ce tableau',
    sameText: 'Ce que les participants ont écrit reste dans les deux cas.',
    sameUpdate: 'Modifier celui du tableau',
    sameBeside: 'En préparer un second, à côté',
    settings:
      'Vos choix habituels (langue, groupes, participants, heure, lieu, étapes) sont repris d’un atelier à l’autre. Ils restent sur cet ordinateur.',
    forget: 'Oublier mes choix',
    expected: (what: string): string => {
      const one = /^one of (.+)$/.exec(what)?.[1]
      return `Attendu : ${one === undefined ? (EXPECTED[what] ?? what) : `l’un de ${one}`}.`
    },
    moreFlaws: (count: number) =>
      count < 2 ? 'et un autre endroit.' : `et ${count} autres endroits.`,
    past: {
      title: 'Ce jour est passé',
      text: 'Le tableau et ce que vous envoyez disent cette date. Changez-la si l’atelier est à venir.',
    },
    refusals: {
      empty: {
        title: 'Ce fichier est vide',
        text: 'Choisissez un fichier enregistré par Atelier.',
      },
      'too-large': {
        title: 'Ce fichier est trop grand',
        text: 'Un atelier préparé pèse moins de 2 Mo.',
      },
      picture: {
        title: 'C’est une image',
        text: 'Un atelier préparé est un fichier qui finit par .atelier.json.',
      },
      'not-json': {
        title: 'Ce n’est pas un atelier préparé',
        text: 'Le fichier est d’un autre genre, ou incomplet.',
      },
      report: {
        title: 'C’est le résultat d’un atelier',
        text: 'Ce fichier vient de « Emporter ». Il s’ouvre dans un atelier qui en repart : préparez par exemple une revue trimestrielle.',
      },
      board: {
        title: 'C’est un tableau enregistré',
        text: 'Il s’ouvre avec le tableau local, pas ici.',
      },
      template: {
        title: 'C’est un modèle',
        text: 'Il contient une recette, pas un atelier préparé.',
      },
      other: {
        title: 'Ce n’est pas un atelier préparé',
        text: 'Le fichier est d’une autre application.',
      },
      future: {
        title: 'Ce fichier vient d’un Atelier plus récent',
        text: 'Mettez le plugin à jour pour l’ouvrir.',
      },
      damaged: {
        title: 'Ce fichier est abîmé',
        text: 'Rien n’a été ouvert. Voici ce qui ne va pas dedans :',
      },
      unreadable: {
        title: 'Ce fichier ne se lit pas',
        text: 'Vérifiez votre connexion, puis choisissez-le de nouveau.',
      },
    },
  },
}
