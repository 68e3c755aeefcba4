/**
 * How texts write an act of the European Union:
 *
 *   Verordening (EG) nr. 178/2002        Richtlijn 95/46/EG        Verordeningen (EU) 2021/241 en 2021/1060
 *   ^noun       ^domain  ^number         ^noun    ^number^domain   ^noun        ^number       ^next
 */
const SPACE = String.raw`[ \u00a0\u2009\u202f]`
const MAKER = 'van (?:de (?:Raad|Commissie)|het Europees Parlement(?: en (?:van )?de Raad)?)'
const NOUN =
  String.raw`(?<noun>(?:(?:gedelegeerde|uitvoerings)${SPACE})?[\p{L}-]{0,30}` +
  String.raw`(?:verordening|richtlijn|kaderbesluit|besluit|beschikking|aanbeveling)(?:en)?` +
  String.raw`|gemeenschappelijk${SPACE}optreden|(?:vo|rl)\b\.?)`
const DOMAIN = '(?:EU|EG|EEG|EGKS|Euratom|GBVB|JBZ)'
const DOMAINS = `${DOMAIN}(?:,${SPACE}?Euratom)?`
const MARK = String.raw`(?:nrs?\b\.?|[Nn]o\b\.?|n°|nummers?)`
/** Behind `/EG` a note marker may be glued on. */
const WHOLE = String.raw`(?!\p{L}|[.,]\d|/\d)`
const NUMBER = (name: string): string =>
  `(?<${name}First>\\d{1,4})/${SPACE}?(?<${name}Second>\\d{1,4})` +
  `(?!\\d)(?:/(?<${name}Domain>${DOMAIN})(?!\\p{L}))?`

/** Groups: noun, domain, bare (`Verordening EU 2016/679`), mark, oneFirst, oneSecond, oneDomain. */
export const ACT = new RegExp(
  `(?<![\\p{L}\\p{N}-])${NOUN}(?:${SPACE}${MAKER})?${SPACE}(?:\\((?<domain>${DOMAINS})\\)${SPACE}?)?` +
    `(?:(?<bare>${DOMAIN})${SPACE}(?=[\\dn]))?(?:(?<mark>${MARK})${SPACE}?)?${NUMBER('one')}${WHOLE}`,
  'giu',
)
/** The same, at one place. */
export const ACT_HERE = new RegExp(ACT.source.replace('(?<![\\p{L}\\p{N}-])', ''), 'iyu')

/** A next number of the same sort: ` en 2021/1060`, `, (EU) 2016/680`. Sticky. */
export const NEXT_ACT = new RegExp(
  `(?:,${SPACE}(?:(?:en|of)${SPACE})?|${SPACE}(?:en|of|alsmede)${SPACE})` +
    `(?:\\((?<domain>${DOMAINS})\\)${SPACE}?)?(?:(?<mark>${MARK})${SPACE}?)?${NUMBER('next')}${WHOLE}`,
  'iuy',
)

/** A CELEX number itself. */
export const LITERAL_CELEX = /(?<![\p{L}\p{N}])3(?:19|20)\d{2}[RLDFH]\d{4}(?![\p{L}\p{N}])/gu
