import type { Found } from '../pagefind/stored.ts'

/** Passages grouped by document and section. */
export interface DocumentGroup<T extends Found = Found> {
  title: string
  /** The address of the document's page. */
  url: string
  /** Which part of the document is here; null when it is complete. */
  extent: string | null
  sections: { path: string[]; passages: T[] }[]
}

/** Groups in the order of their best passage; within a section the best comes first. */
export const groupPassages = <T extends Found>(passages: readonly T[]): DocumentGroup<T>[] =>
  [...Map.groupBy(passages, (passage) => passage.document?.id)].map(([, ofDocument]) => ({
    title: ofDocument[0]?.document?.title ?? '',
    url: (ofDocument[0]?.url ?? '').split('#')[0] ?? '',
    extent: ofDocument[0]?.document?.extent ?? null,
    sections: [...Map.groupBy(ofDocument, (passage) => passage.section.join('\n'))].map(([, ofSection]) => ({
      path: ofSection[0]?.section ?? [],
      passages: ofSection,
    })),
  }))
