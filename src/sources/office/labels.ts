import { regex } from '../../text/regex.ts'

/** What stands before a value at the head of a letter or nota. */
const NAMES = [
  'datum|onderwerp|betreft|inzake|aan|van|cc|kopie(?: aan)?|t\\.?a\\.?v\\.?',
  '(?:ons|uw) kenmerk|kenmerk|(?:onze|uw) referentie|referentie|(?:zaak|registratie|brief' +
    '|document)nummer|zaak(?:nr|id)?\\.?',
  'join\\s?registratie|dossier(?:nummer)?|bijlagen?|bijlage\\(n\\)|behandeld door|contactpersoon' +
    '|steller|auteur',
  'telefoon(?:nummer)?|doorkiesnummer|e-?mail(?:adres)?|directie|afdeling|cluster|programma|projectnaam' +
    '|versie|status',
  'portefeuillehouder|uw brief(?: van)?|verzenddatum|verzonden|datum (?:van )?verzending|vergaderdatum' +
    '|domein',
].join('|')

/** A name alone: "Ons kenmerk", "Datum:". */
export const LABEL_ALONE = new RegExp(`^(?:${NAMES})\\s*:?$`, 'iu')
/** A name with its value behind it: "Datum: 3 mei 2031". */
export const LABEL_VALUE = new RegExp(`^(?:${NAMES})\\s*:\\s*\\S`, 'iu')

/** What only stands in the address of a sender. */
export const CONTACT = regex('iu')`
  ^(?:contactpersoon|ons kenmerk|t(?:el)?\.?:?\s+(?:\+31|0\d{2})|f\s+0\d{2}|(?:www\.)?[a-z-]+\.nl
  (?:\/\S*)?$|postbus \d+|bezoekadres|postadres)|^\d{4} ?[A-Z]{2}\s+\p{Lu}
`

export const RETURN_ADDRESS = /^>?\s*retouradres\b/iu

/** To whom a letter goes. */
export const ADDRESSEE = regex('iu')`
  ^(?:aan:?\s+)?(?:de|het)\s+(?:voorzitter|leden|college|gemeenteraad|raad|minister|staatssecretaris
  |griffier|heer|mevrouw)\b|^aan(?: de|:|$)
`
export const POSTCODE = /(?:^|\s)(?:\d{4}\s?[A-Z]{2})(?:\s+\p{Lu}|$)/u
export const PLACE = /^\p{Lu}[\p{L}’' -]{2,30}$/u

/** Who signs. */
export const OFFICE = regex('iu')`
  ^(?:de |het |namens )?(?:minister|staatssecretaris|burgemeester|gemeentesecretaris|secretaris|voorzitter
  |griffier|directeur|commissaris|gedeputeerde|wethouder)\b[^.;]{0,110},?$
`

/** The head of an official paper, the same on all of them. */
export const OFFICIAL_HEAD =
  /^(?:(?:tweede|eerste) kamer der staten-generaal(?:\s+[12])?|vergaderjaar \d{4}\s?[–-]\s?\d{4}|[12])$/iu
