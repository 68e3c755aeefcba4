import { counted } from '../../catalogue/format.ts'
import type { ComparedRow, Comparison, Edition } from './comparison.ts'

type Place = 'left' | 'right'

/** The names of the sides of a comparison. They say it where a text is here only in part. */
export interface SideNames {
  /** 'Begrotingsartikel 2023', 'alleen in Begrotingsartikel 2023; de andere tekst is onvolledig'. */
  of: (place: Place, kind: ComparedRow['kind']) => string
  /** 'Alleen in Begrotingsartikel 2023, voor zover Jaarverslagartikel 2022 hier staat' */
  alone: (place: Place) => string
  /** The texts that are here only in part, and which part. */
  incomplete: { name: string; extent: string; other: string }[]
}

const other = ({ left, right }: Comparison, place: Place): Edition => (place === 'left' ? right : left)

function rowName(comparison: Comparison, place: Place, kind: ComparedRow['kind']): string {
  const { name } = comparison[place]
  const { name: elsewhere, facts } = other(comparison, place)
  if (kind === 'moved') return `${name}; in ${elsewhere} op een andere plaats`
  if (kind !== place) return name
  return facts.extent ? `alleen in ${name}; de andere tekst is onvolledig` : `alleen in ${name}`
}

function aloneName(comparison: Comparison, place: Place): string {
  const { name, facts } = other(comparison, place)
  return `Alleen in ${comparison[place].name}${facts.extent ? `, voor zover ${name} hier staat` : ''}`
}

export const sideNames = (comparison: Comparison): SideNames => ({
  of: (place, kind) => rowName(comparison, place, kind),
  alone: (place) => aloneName(comparison, place),
  incomplete: (['left', 'right'] as const).flatMap((place) => {
    const { name, facts } = comparison[place]
    return facts.extent ? [{ name, extent: facts.extent, other: other(comparison, place).name }] : []
  }),
})

/** '3 alinea’s en 1 kop', '2 koppen', 'geen alinea'. */
export function amountOfText(paragraphs: number, headings: number): string {
  const parts = [
    paragraphs > 0 && counted(paragraphs, 'alinea', 'alinea’s'),
    headings > 0 && counted(headings, 'kop', 'koppen'),
  ].filter(Boolean)
  return parts.join(' en ') || 'geen alinea'
}
