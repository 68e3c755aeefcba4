import type { Random } from './random.ts'

/** Words of policy texts, for new paragraphs and for changed words. */
const WORDS = (
  'gemeente inwoner ondersteuning zorgverlener beleid regio afspraak subsidie middelen wet kabinet toezicht kwaliteit ' +
  'samenwerking uitvoering maatregel onderzoek verkenning cliënt mantelzorg wijk huisarts indicatie budget tarief ' +
  'contract inkoop aanbieder verzekeraar ministerie brief bijlage rapport evaluatie planning doelstelling resultaat ' +
  'signaal advies raad commissie motie toezegging termijn periode opgave knelpunt oplossing werkwijze netwerk thuis ' +
  'vergoeding bijdrage hulpmiddel woning begeleiding dagbesteding opvang jeugd ouderen vrijwilliger opleiding personeel ' +
  'administratie registratie gegevens privacy techniek digitaal landelijk lokaal jaarlijks tijdig gezamenlijk passend ' +
  'toegankelijk betaalbaar houdbaar integraal gericht versterken verbeteren verkennen bespreken opstellen uitwerken ' +
  'informeren ondersteunen financieren organiseren toetsen volgen borgen stimuleren voorkomen beperken bevorderen'
).split(' ')

const SMALL = 'de het een van voor met door in op en om aan dat die bij uit naar over'.split(' ')

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

export const newWord = (random: Random, like = ''): string => {
  const word = random.pick(WORDS)
  return /^\p{Lu}/u.test(like) ? capital(word) : word
}

export function newSentence(random: Random): string {
  const words = Array.from({ length: 8 + random.below(10) }, (_, at) =>
    random.pick(at % 2 === 0 ? SMALL : WORDS),
  )
  return `${capital(words.join(' '))}.`
}

export const newParagraph = (random: Random, sentences = 2 + random.below(3)): string =>
  Array.from({ length: sentences }, () => newSentence(random)).join(' ')

/** Lines of at most `width` characters; a word is never cut. */
export function wrap(text: string, width: number): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line === undefined || line.length + word.length >= width) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines.join('\n')
}
