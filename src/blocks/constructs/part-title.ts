import { regex } from '../../text/regex.ts'

const PART_TITLE = regex('u')`
  ^(?:Bijlage|Hoofdstuk|Paragraaf|Afdeling|Deel) (?:\d[\d.]{0,6}|[IVX]{1,5}|[A-Z])(?![\p{L}\d]).{0,80}$
`

/** "Bijlage 2. Begrippen", "Hoofdstuk 3 Aanpak" */
export const isPartTitle = (text: string): boolean => PART_TITLE.test(text)
