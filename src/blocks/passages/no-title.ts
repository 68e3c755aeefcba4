import { asksForMore } from '../../lines/row-ends.ts'
import { MONTHS } from '../../text/months.ts'

const MONTH = MONTHS.join('|')
const DAY = '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)'

/** Openings of captions, source lines and letters: short, without a full stop, and still no title. */
const OPENINGS = new RegExp(
  [
    String.raw`^(?:Bron(?:nen)?:|Figuur \d|Tabel \d|Afbeelding \d|Grafiek \d|Kengetal\b|Geacht`,
    'Aan (?:de|het) (?:[Vv]oorzitter|[Mm]inister|[Ss]taatssecretaris|[Ll]eden|[Kk]oning',
    String.raw`[Tt]weede|[Ee]erste)\b|Hoogachtend|Met vriendelijke groet|Zie:|https?:|www\.|[*“«])`,
  ].join('|'),
)

/** Names of what stands on a form or in the head of a letter, alone or with their value. */
const LABELS = new RegExp(
  [
    '^(?:Datum|Onderwerp|Betreft|(?:Ons |Uw )?[Kk]enmerk|Zaaknummer|Versie(?:nummer)?' +
      String.raw`|Status)\b.{0,80}$`,
    '^(?:Tijd|Locatie|Plaats|Auteurs?|Inlichtingen|Contactpersoon|Contact|Aan|Van|Titel' +
      String.raw`|Bijlage\(n\))$`,
    String.raw`^Bijlage(?:\(n\)|n) \d{1,2}$`,
    '^(?:Besluit|Besloten|Gevraagd besluit|Datum|Tijd):$',
    '^Antwoord van (?:de )?(?:[Mm]inister|[Ss]taatssecretaris) ',
  ].join('|'),
)

/** Addresses: of a house, of mail, of a telephone. */
const ADDRESSES = new RegExp(
  [
    String.raw`^(?:> ?)?(?:Postbus|Retouradres|Bezoekadres|Postadres|Antwoordnummer)\b`,
    String.raw`(?<!\d)\d{4} ?[A-Z]{2}(?:$| {1,3}\p{Lu}[\p{L}’ -]{1,30}$)`,
    String.raw`^\p{Lu}[\p{L}’. -]{2,40}(?:straat|plein|laan|weg|kade|gracht|singel|haven|dreef|dijk` +
      String.raw`|park) \d{1,4}[a-z]?$`,
    String.raw`@[\w.-]{3,60}$|\swww\.\S{1,80}$`,
    String.raw`^(?:[TFEM]|Tel(?:efoon)?|Fax)\.?:? ?[+(]?\d[\d ()-]{6,20}$`,
  ].join('|'),
  'u',
)

/** Dates, times, and numbers with hardly a word. */
const VALUES = new RegExp(
  [
    String.raw`^(?:${DAY},? )?\d{1,2} (?:${MONTH})(?: \d{4})?$`,
    String.raw`^(?:\p{Lu}[\p{L}’ -]+, )?\d{1,2} (?:${MONTH}) \d{4}$`,
    String.raw`^\d{1,2}[.:]\d{2}(?: ?[-–] ?\d{1,2}[.:]\d{2})? uur$`,
    String.raw`^(?:\S ){3,}\S$`,
    '[✔✓☑☐□]',
  ].join('|'),
  'iu',
)

/** "Wat we weten—26", "Inleiding ..... 3": a row of the contents. */
const CONTENTS = /[—–]\s?\d{1,3}$|[.…][.…][.…] {0,3}\d{0,3}$|(?: \.){3}/

/** What stops in the middle of a phrase: "Verordening (EU) 2016/", "Preventie, Jeugd en". */
const isCut = (text: string): boolean => /[/(]$/.test(text) || asksForMore(text)

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0
const isMostlyDigits = (text: string): boolean => count(text, /\d/g) > count(text, /\p{L}/gu)

const PATTERNS = [OPENINGS, LABELS, ADDRESSES, VALUES, CONTENTS]

/** What is short, has a capital and no full stop, and is by its own words no title. */
export const isNoTitle = (text: string): boolean =>
  PATTERNS.some((pattern) => pattern.test(text)) || isCut(text) || isMostlyDigits(text)
