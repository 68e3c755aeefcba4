import { MONTH } from '../../text/months.ts'
import type { Range } from '../../text/range.ts'
import { regex } from '../../text/regex.ts'

const YEAR = '20\\d{2}'
const SEASON =
  '(?:zomer|zomerreces|voorjaar|voorjaarsreces|meireces|najaar|herfst|herfstreces|winter|kerst|kerstreces' +
  '|krokusreces|reces|jaarwisseling)'
const PERIOD = `(?:${SEASON}|jaar|kwartaal|maand|maanden|week|weken)`
const OF_YEAR = `(?: (?:van )?(?:${YEAR}|dit jaar|het jaar|volgend jaar|komend jaar))?`
const PART =
  '(?:begin|eind|medio|halverwege|uiterlijk|vanaf|per|op|rond|omstreeks|in de loop van|in|tegen|voor|vóór|na)'
const NEXT = '(?:komende?|volgende?|aanstaande)'
const NUMBER = '(?:\\d{1,2}|een|één|twee|drie|vier|vijf|zes|acht|tien|twaalf)'

/** `uiterlijk 1 mei 2024`, `in het tweede kwartaal van 2023`, `na de zomer`, `zodra het advies er is`. */
const WHEN = regex('iu')`
  (?<![\p{L}\p{N}])(?:
  ${PART}(?: ${PART})? (?:\d{1,2} )?${MONTH}(?: ${YEAR})?
  |${PART}(?: ${PART})? (?:het )?(?:einde van )?(?:${YEAR}|dit jaar|het jaar|volgend jaar|komend jaar)
  |(?:${PART} )?(?:voor |na )?(?:aan )?het (?:eind|einde|begin) van (?:het |dit )?(?:jaar|${YEAR}|${SEASON})
  |(?:${PART} )?(?:de|het) (?:eerste|tweede|derde|vierde|laatste) (?:kwartaal|helft)${OF_YEAR}
  |${PART} (?:de|het|dit|deze|${NEXT}) (?:${NEXT} )?${SEASON}${OF_YEAR}
  |(?:dit|deze|${NEXT}) ${PERIOD}
  |binnen ${NUMBER} (?:dagen|weken|maanden|jaar)
  |zo (?:spoedig|snel) mogelijk|op korte termijn|binnenkort|jaarlijks|halfjaarlijks|periodiek
  |(?:elk|ieder) (?:jaar|half jaar|kwartaal)
  |na (?:afronding|afloop|ommekomst|oplevering|ontvangst|publicatie) van (?:de|het|dit|deze|die|dat) [\p{L}-]+
  |zodra [^,.;:?]{3,100}?(?=[,.]| (?:zal|zullen|kom|informeer|stuur|ontvangt) |$)
  )(?![\p{L}\p{N}])
`

const HAS_YEAR = new RegExp(YEAR, 'u')

/** The words of a sentence that say when, as a range of it; null when it names no time. */
export function whenIn(sentence: string): Range | null {
  const match = WHEN.exec(sentence)
  return match && [match.index, match.index + match[0].length]
}

/** The year that these words name; null when they name none. */
export const yearNamed = (when: string): number | null => {
  const year = HAS_YEAR.exec(when)
  return year && Number(year[0])
}
