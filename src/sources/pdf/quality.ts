import type { Finding } from '../../diagnostics.ts'
import { shareOfUnknownWords } from './dutch-words.ts'
import type { Paper } from './roles/paper.ts'

/** A clean paper has names and compounds that no list holds, up to this part of its words. */
const CLEAN = 0.3
const FEWEST_WORDS = 40

/** What a person who adds the paper should know of it. */
export async function doubts(paper: Paper, text: string, isWhole: boolean): Promise<Finding[]> {
  const cut: Finding[] = isWhole ? [] : [CUT]
  return [...cut, ...(await readingErrors(text)), ...emptyPages(paper), ...cutPages(paper)]
}

const CUT: Finding = {
  rule: 'file-cut',
  level: 'warning',
  message: 'Het bestand eindigt niet zoals een pdf hoort te eindigen: er kan tekst ontbreken.',
  position: null,
}

/** The end mark stands in the last two kilobytes, whatever a server put behind it. */
const END_WITHIN = 2048

export const endsWhole = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(Math.max(0, bytes.length - END_WITHIN))).includes('%%EOF')

/** A text of which few words are Dutch was read by a machine, and badly. */
export async function readingErrors(text: string): Promise<Finding[]> {
  const { words, share } = await shareOfUnknownWords(text)
  if (words < FEWEST_WORDS || share <= CLEAN) return []
  const message =
    `${Math.round(share * 100)}% van de ${words} woorden staat in geen Nederlandse ` +
    'woordenlijst: de tekstlaag zit waarschijnlijk vol leesfouten.'
  return [{ rule: 'damaged-text-layer', level: 'warning', message, position: null }]
}

function emptyPages({ pages, rows }: Paper): Finding[] {
  const empty = pages.filter(
    ({ number, pictures }) => pictures.length > 0 && !rows.some(({ page }) => page === number),
  )
  return stretches(empty.map(({ number }) => number)).map(([first, last]) => ({
    rule: 'page-without-text',
    level: 'warning',
    message:
      first === last
        ? `Bladzijde ${first} is een afbeelding zonder tekst.`
        : `Bladzijden ${first} tot en met ${last} zijn afbeeldingen zonder tekst.`,
    position: null,
  }))
}

/** [3, 7, 8, 9] → [3, 3], [7, 9] */
function stretches(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = []
  for (const number of numbers) {
    const open = found.at(-1)
    if (open && open[1] === number - 1) open[1] = number
    else found.push([number, number])
  }
  return found
}

const cutPages = ({ pages }: Paper): Finding[] =>
  pages
    .filter(({ cut }) => cut)
    .map(({ number }) => ({
      rule: 'page-cut',
      level: 'error',
      message: `Op bladzijde ${number} staan te veel letters; niet alles is gelezen.`,
      position: null,
    }))
