import type { Line } from '../../lines/line.ts'
import { finished, midPhrase } from '../../lines/row-ends.ts'
import { lastLine } from '../groups/group.ts'
import { fits } from '../layout.ts'
import { besideNotes } from './beside-notes.ts'
import type { Construct, Situation } from './construct.ts'

/**
 * What numbers the parts of advice and of answers: "Aanbeveling 3: …", "Vraag 4 en 5", "Antwoord op vraag 6".
 */
const LABEL = [
  'Actie|Actielijn|Maatregel|Aanbeveling|Beleidsoptie|Vraag|Vragen',
  'Antwoord(?:en)?(?: op (?:de )?vra(?:ag|gen))?',
].join('|')
const BOX = 'Kader|Tekstkader|Tekstvak|Box|Intermezzo|Casus|Voorbeeld'
const NUMBERS = '\\d{1,3}(?:\\.\\d{1,2})?(?:(?:, ?| en | t/m | tot en met |[-–])\\d{1,3})*'
/** The label alone, or with its title behind it. */
export const LABELLED = new RegExp(`^(?:${LABEL}|${BOX}) ${NUMBERS}(?:[.:]?$|(?: ?[:–-]|\\.)? +(?=\\S))`)
export const LABEL_ONLY = new RegExp(`^(?:${LABEL}) ${NUMBERS}[.:]?$|^Antwoord:?$`)
export const BOX_TITLE = new RegExp(`^(?:${BOX}) ${NUMBERS}(?:[.:]?$|(?: ?[:–-]|\\.)? +\\S)`)
const MOST = 140

/** Not inside a sentence: "… zoals beschreven in\nActie 3 en …". */
function stands(line: Line, situation: Situation): boolean {
  if (situation.blank || situation.page || !situation.current) return true
  const last = lastLine(situation.current)
  if (LABEL_ONLY.test(line.text) && !midPhrase(last.text)) return true
  return finished(last.text) || fits(last, line, situation.text.layout)
}

/** "Antwoord van Minister Proef (Financiën) (ontvangen 29 augustus 2024)" */
const ANSWERED = /^Antwoord van (?:de )?(?:[Mm]inister|[Ss]taatssecretaris)/

/** A row that opens a numbered part: "Maatregel 2 – Vereenvoudig de aanvraag". */
export const labelled: Construct = {
  name: 'labelled',
  read: (line, situation) => {
    const isLabel =
      line.text.length <= MOST && LABELLED.test(line.text) && !finished(line.text.replace(/\?$/, ''))
    return (isLabel && stands(line, situation)) || isAnswer(line, situation)
      ? { opens: { role: 'text', beside: besideNotes(situation) } }
      : null
  },
}

/** Right under the questions, whose row ended. */
const isAnswer = ({ text }: Line, { current }: Situation): boolean =>
  ANSWERED.test(text) && current !== null && finished(lastLine(current).text)

/** The clauses of a motion, each a paragraph: "De Kamer, / gehoord … / constaterende dat …". */
const CLAUSE = new RegExp(
  [
    '^(?:gehoord de beraadslaging|constaterende|overwegende|van mening|van oordeel',
    'spreekt (?:uit|als)|verzoekt de|roept de|draagt de|en gaat over tot de orde)',
  ].join('|'),
)

export const motionClause: Construct = {
  name: 'motion-clause',
  read: (line, situation) => {
    const before = situation.body ? lastLine(situation.body).text : ''
    return CLAUSE.test(line.text) && /[,;:]$/.test(before) ? { opens: { role: 'text' } } : null
  },
}
