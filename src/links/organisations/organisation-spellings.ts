import type { Organisation } from './organisation.ts'

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const decapitalized = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** The bodies of a municipality: a place alone is a place ("Oss", "Utrecht"), not its government. */
const MUNICIPALITY = [
  ...['gemeente', 'gemeenteraad van', 'raad van de gemeente', 'college van de gemeente'],
  ...['college van burgemeester en wethouders van', 'burgemeester en wethouders van'],
  ...['college van B en W van', 'college van B&W van', 'college van BenW van', 'B en W van', 'B&W van'],
]
const PROVINCE = [
  ...['provincie', 'provinciale staten van', 'Provinciale Staten van'],
  ...['gedeputeerde staten van', 'Gedeputeerde Staten van', 'college van gedeputeerde staten van'],
]

/** In `Bergen (NH)` the letters have full stops in some texts. */
const places = (short: string): string[] => [
  ...new Set([short, short.replace(/\((\w+)\)$/u, '($1.)'), short.replace(/^Fryslân$/u, 'Friesland')]),
]

const withPlace = (words: readonly string[], short: string): string[] =>
  places(short).flatMap((place) =>
    words.flatMap((word) => [`${word} ${place}`, `${capitalized(word)} ${place}`]),
  )

/** `Gemeente Den Haag` → `Den Haag`, since the word for what it is goes before it anyhow. */
const placeNames = ({ short = '', names = [] }: Organisation): string[] => [
  ...new Set([short, ...names.map((name) => name.replace(/^Gemeente /u, ''))]),
]

const WATER_BOARD_NAME = /^(?:Waterschap|Hoogheemraadschap(?: van)?|Wetterskip) (?<place>.+)$/u

/** The names of a body in a list that says once what they are: `de gemeenten Oss en Bernheze`. */
export function placesOf(fact: Organisation): string[] {
  const { kind, name, short = name } = fact
  if (kind === 'gemeente') return placeNames(fact).flatMap(places)
  if (kind === 'provincie') return places(short)
  const place = WATER_BOARD_NAME.exec(name)?.groups?.place
  return place === undefined ? [] : [place, name]
}

/** Ministries are also called by their abbreviation: `het ministerie van VWS`. */
function ministry({ name, names = [] }: Organisation): string[] {
  const all = [name, ...names.map((short) => `Ministerie van ${short}`)]
  return [...all.flatMap((each) => [each, decapitalized(each)]), ...names]
}

const WATER_BOARD = /^(?:Waterschap|Hoogheemraadschap|Wetterskip)/u

/** The spellings under which a body is found in running text. */
export function spellingsOf(fact: Organisation): string[] {
  const { kind, name, names = [] } = fact
  if (kind === 'gemeente') return placeNames(fact).flatMap((place) => withPlace(MUNICIPALITY, place))
  if (kind === 'provincie') return withPlace(PROVINCE, fact.short ?? name)
  if (kind === 'ministerie') return ministry(fact)
  const all = [name, ...names]
  return WATER_BOARD.test(name) ? all.flatMap((each) => [each, decapitalized(each)]) : all
}
