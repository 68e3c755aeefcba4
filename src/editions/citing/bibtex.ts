import type { CslItem, CslName } from './csl.ts'
import { tex, texAddress, texTitle } from './tex.ts'

/** The names of months that every BibTeX style defines. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Braced when BibTeX would take the "van den" inside a double name for its particle. */
const family = (name: string): string => (/(?:^| )\p{Ll}/u.test(name) ? `{${tex(name)}}` : tex(name))

/**
 * 'van Ooijen, M.' for a person; an institution is braced, so that an "and" or comma in it does not divide
 * it.
 */
function nameOf(name: CslName): string {
  if ('literal' in name) return `{${tex(name.literal)}}`
  const particle = name['non-dropping-particle']
  return `${particle ? `${tex(particle)} ` : ''}${family(name.family)}, ${tex(name.given)}`
}

const braced = (value: string | undefined): string | undefined => value && `{${value}}`
const words = (value: string | undefined): string | undefined => value && braced(tex(value))
const title = (value: string | undefined): string | undefined => value && braced(texTitle(value))

const dayIn = (date: CslItem['accessed']): string | undefined =>
  date?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-')

/** Some programs read this as a list: extra braces keep an "and" from dividing it. */
const institution = (value: string | undefined): string | undefined =>
  value && braced(/ and /i.test(value) ? `{${tex(value)}}` : tex(value))

const authors = (names: CslItem['author']): string | undefined =>
  names && braced(names.map(nameOf).join(' and '))

type Field = readonly [name: string, value: string | undefined]

/** `month` is a name that BibTeX defines, so it has no braces. */
function fieldsOf(item: CslItem): Field[] {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? []
  return [
    ['author', authors(item.author)],
    ['title', title(item.title)],
    ['type', title(item.genre)],
    ['institution', institution(item.publisher)],
    ['year', braced(year?.toString())],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['day', braced(day?.toString())],
    ['abstract', words(item.abstract)],
    ['note', words(item.note)],
    ['language', braced('dutch')],
    ['url', item.URL === undefined ? undefined : braced(texAddress(item.URL))],
    ['urldate', braced(dayIn(item.accessed))],
  ]
}

/** A report as BibTeX. The key is the id of the document, which is unique. */
export function toBibtex(item: CslItem): string {
  const fields = fieldsOf(item).flatMap(([name, value]) => (value ? [`\t${name} = ${value},\n`] : []))
  return `@techreport{${item.id},\n${fields.join('')}}\n`
}
