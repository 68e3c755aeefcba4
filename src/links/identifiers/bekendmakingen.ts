import type { Link } from '../link.ts'
import {
  bekendmakingLabel,
  bekendmakingUrl,
  JOURNALS,
  type Journal,
  parseBekendmakingId,
} from './bekendmaking-id.ts'
import { type CitedPaper, targetsOf } from './dossiers.ts'

/** An official journal with its papers that are cited here, by year and number. */
export interface CitedJournal {
  name: string
  papers: CitedPaper[]
}

/** The journals in the order of their register, those of which nothing is cited left out. */
export function citedJournals(links: readonly Link[]): CitedJournal[] {
  const cited = [...targetsOf(links, 'bekendmaking')].flatMap(([id, citations]) => toPaper(id, citations))
  return (Object.keys(JOURNALS) as Journal[]).flatMap((journal) => {
    const papers = cited.filter(({ id }) => id.startsWith(`${journal}-`)).toSorted(byNumber)
    return papers.length === 0 ? [] : [{ name: JOURNALS[journal].name, papers }]
  })
}

function toPaper(id: string, citations: Link[]): CitedPaper[] {
  const paper = parseBekendmakingId(id)
  if (paper === null) return []
  const url = `/verwijzingen/${id}/`
  return [{ id, label: bekendmakingLabel(paper), url, official: bekendmakingUrl(id), citations }]
}

const byNumber = (a: CitedPaper, b: CitedPaper): number => a.id.localeCompare(b.id, 'nl', { numeric: true })
