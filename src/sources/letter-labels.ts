/** Names of fields in the head of a letter, a note or a list of decisions; alone, or with a colon. */
const NAMES = [
  '(?:verzend|vergader|print)?datum|onderwerp|betreft|inzake|subject|plaats en datum|datum brief|dagtekening',
  '(?:ons|uw|onze|registratie)?\\s?(?:kenmerk|referentie|nummer|ref\\.)|uw (?:brief|bericht|e-mail)' +
    '(?: van| d\\.d\\.)?',
  '(?:zaak|dossier|registratie|brief|document|bsn|telefoon|doorkies|corsa|kvk)-?\\s?(?:nr\\.?|nummer)',
  'join\\s?registratie|bijlagen?|bijlage\\(n\\)|aantal bijlagen|behandeld door|behandelaar' +
    '|behandelend ambtenaar',
  'contactpersoon|contact|inlichtingen(?: bij)?|afdeling|team|directie|dienst|sector|portefeuille(?:houder)?',
  'telefoon|tel\\.?|e-?mail|fax|internet|website|bezoekadres|postadres|correspondentieadres|status|versie',
  'aan|van|cc|t\\.a\\.v\\.|voor|door|opsteller|steller|auteur|naam|functie|pagina|blad|verzonden|verstuurd',
]

/** "Ons kenmerk", "Datum:" and nothing behind it. */
export const LETTER_LABEL = new RegExp(`^(?:${NAMES.join('|')})\\s?:?$`, 'iu')
