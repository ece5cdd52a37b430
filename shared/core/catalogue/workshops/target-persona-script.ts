import type { WorkshopScript } from '../recipe.ts'

export const targetPersonaScript: WorkshopScript = {
  welcome: {
    say: {
      fr: 'Voici pourquoi nous sommes là, à qui nous nous intéressons aujourd’hui et à quoi servira ce que vous allez écrire. J’anime, une personne note, vous savez.',
      en: 'Here is why we are here, who we look at today, and what your work will be used for. I facilitate, someone takes notes, you are the ones who know.',
    },
    participantsDo: {
      fr: 'Lisez le déroulé, trouvez votre groupe, posez vos questions.',
      en: 'Read the agenda, find your group, ask your questions.',
    },
  },
  icebreaker: {
    say: {
      fr: 'Pensez à la dernière fois que vous étiez client. Écrivez une bonne ou une mauvaise expérience, puis racontez-la en trente secondes.',
      en: 'Think of the last time you were a customer. Write a good or a bad experience, then tell it in thirty seconds.',
    },
    participantsDo: {
      fr: 'Une note chacun, en silence, puis un tour de table rapide.',
      en: 'One note each, in silence, then a quick round.',
    },
  },
  'explain-persona': {
    say: {
      fr: 'Un persona est une personne, pas un segment. Sept cases : remplissez un peu de chacune. Ce que vous supposez sans preuve va dans les zones d’ombre.',
      en: 'A persona is one person, not a segment. Seven boxes: put a little in each. What you assume without proof goes to the blind spots.',
    },
    participantsDo: {
      fr: 'Écoutez, demandez une précision, rejoignez votre feuille.',
      en: 'Listen, ask for details, go to your sheet.',
    },
  },
  'persona-groups': {
    say: {
      fr: 'Cinq minutes seul et en silence, une idée par note. Ensuite, mettez-vous d’accord sur une seule personne.',
      en: 'Five minutes alone and in silence, one idea a note. Then agree on one single person.',
    },
    participantsDo: {
      fr: 'Remplissez la feuille de votre groupe : identité, profil, ce qu’elle veut, moteurs et freins, décision, marques.',
      en: 'Fill your group’s sheet: identity, profile, what they want, drivers and brakes, decision, brands.',
    },
  },
  'present-persona': {
    say: {
      fr: 'Présentez votre personne comme si vous la connaissiez. Les autres demandent une précision, sans corriger.',
      en: 'Introduce your person as if you knew them. The others ask for details and correct nothing.',
    },
    participantsDo: {
      fr: 'Une voix par groupe. Les autres notent ce qui diffère.',
      en: 'One voice a group. The others write down what differs.',
    },
  },
  'compare-persona': {
    say: {
      fr: 'Ligne par ligne : où sommes-nous d’accord, où faut-il trancher ? Un désaccord sans preuve devient une zone d’ombre.',
      en: 'Row by row: where do we agree, what must be settled? A disagreement without proof becomes a blind spot.',
    },
    participantsDo: {
      fr: 'Discutez les écarts, écrivez une phrase par ligne dans « Ce qu’on garde ».',
      en: 'Discuss the differences, write one sentence a row in “What we keep”.',
    },
  },
  'persona-collective': {
    say: {
      fr: 'Nous repartons d’une feuille blanche. Je tiens le stylo, vous décidez de chaque note.',
      en: 'We start again from a blank sheet. I hold the pen, you decide on every note.',
    },
    participantsDo: {
      fr: 'Dictez, validez, prénommez la personne.',
      en: 'Dictate, approve, give the person a name.',
    },
  },
  break: {
    say: {
      fr: 'Nous reprenons à l’heure dite, avec le parcours de cette personne.',
      en: 'We start again on time, with this person’s journey.',
    },
    participantsDo: { fr: 'Reposez-vous.', en: 'Take a rest.' },
  },
  'explain-journey': {
    say: {
      fr: 'La même personne avance par phases, du premier besoin à la fidélité. À chaque phase : que vit-elle, que cherche-t-elle, qu’est-ce qui la retient ?',
      en: 'The same person moves on in phases, from the first need to loyalty. In each phase: what do they live, what do they look for, what holds them back?',
    },
    participantsDo: {
      fr: 'Écoutez, changez le nom d’une phase s’il ne vous parle pas.',
      en: 'Listen, rename a phase if its name does not speak to you.',
    },
  },
  'journey-groups': {
    say: {
      fr: 'Prenez le persona commun. Racontez un seul trajet, colonne par colonne.',
      en: 'Take the shared persona. Tell one single path, column by column.',
    },
    participantsDo: {
      fr: 'Une note par case d’abord, puis ce qui manque.',
      en: 'One note a cell first, then what is missing.',
    },
  },
  'present-journey': {
    say: {
      fr: 'Racontez le trajet en une minute par phase. Les autres cherchent le moment où tout bascule.',
      en: 'Tell the path, one minute a phase. The others look for the moment that changes everything.',
    },
    participantsDo: {
      fr: 'Une voix par groupe. Les autres notent ce qui diffère.',
      en: 'One voice a group. The others write down what differs.',
    },
  },
  'compare-journey': {
    say: {
      fr: 'Ligne par ligne : quels freins reviennent partout, quels déclics n’a vus qu’un groupe ?',
      en: 'Row by row: which obstacles come back everywhere, which turning points did one group alone see?',
    },
    participantsDo: {
      fr: 'Discutez les écarts, écrivez une phrase par ligne dans « Ce qu’on garde ».',
      en: 'Discuss the differences, write one sentence a row in “What we keep”.',
    },
  },
  'journey-collective': {
    say: {
      fr: 'Nous continuons le persona commun, celui que nous avons écrit ensemble : voici son parcours, juste sous la première moitié.',
      en: 'We go on with the shared persona, the one we wrote together: here is their journey, right under the first half.',
    },
    participantsDo: {
      fr: 'Dictez, validez, gardez une ou deux notes par case.',
      en: 'Dictate, approve, keep one or two notes a cell.',
    },
  },
  close: {
    say: {
      fr: 'Que nous reste-t-il à vérifier, qui s’en charge ? Choisissons qui parlera pour cette personne en réunion, et la date de sa prochaine mise à jour.',
      en: 'What is left to check, and who takes it on? Let us choose who will speak for this person in meetings, and the date of the next update.',
    },
    participantsDo: {
      fr: 'Votez pour les zones d’ombre à vérifier d’abord, écrivez les actions, un mot de sortie chacun.',
      en: 'Vote for the blind spots to check first, write the actions, a closing word each.',
    },
  },
}
