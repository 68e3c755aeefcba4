/** The citation forms that a reader can choose, in order, with their names. */
export const FORM_NAMES = {
  link: 'Link',
  citaat: 'Citaat met link',
  leidraad: 'Leidraad voor juridische auteurs',
  aanwijzing: 'Aanwijzingen voor de regelgeving',
  apa: 'APA, in de literatuurlijst',
  apaTekst: 'APA, in de tekst',
} as const
export type FormName = keyof typeof FORM_NAMES
