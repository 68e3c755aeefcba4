import { toRoman } from '../../text/roman.ts'

const CARDINALS =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien ' +
  'veertien vijftien zestien zeventien achttien negentien twintig'
const ORDINALS =
  'nulde eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde ' +
  'dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste'

/** A number that Roman numerals cannot write stays as it is. */
const roman = (number: number): string => (number < 1 || number > 3999 ? String(number) : toRoman(number))

/** 27 → "aa", 28 → "bb", as word processors count. */
const letters = (number: number): string =>
  number < 1 || number > 780
    ? String(number)
    : String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26))

/** 27 → "aa", 28 → "ab". */
const columnLetters = (number: number): string => {
  const [high, low] = [Math.floor((number - 1) / 26), (number - 1) % 26]
  return number < 1 ? String(number) : (high > 0 ? columnLetters(high) : '') + String.fromCharCode(97 + low)
}

const inWords = (list: string) => (number: number) => {
  const word = list.split(' ')[number]
  return word ? word[0]!.toUpperCase() + word.slice(1) : String(number)
}

/** How a number of a list is written, by the name of its format in OOXML. */
const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  decimalZero: (number) => String(number).padStart(2, '0'),
  lowerLetter: letters,
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerRoman: (number) => roman(number).toLowerCase(),
  upperRoman: roman,
  ordinal: (number) => `${number}e`,
  cardinalText: inWords(CARDINALS),
  ordinalText: inWords(ORDINALS),
  lowerColumn: columnLetters,
  upperColumn: (number) => columnLetters(number).toUpperCase(),
  numberInDash: (number) => `- ${number} -`,
  none: () => '',
}

/** 3 in `lowerRoman` → "iii"; an unknown format counts in digits. */
export const formatNumber = (number: number, format: string): string =>
  Object.hasOwn(FORMATS, format) ? FORMATS[format]!(number) : String(number)
