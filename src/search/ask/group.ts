import type { Found } from '../pagefind/stored.ts'

/** Passages under the document and the section that hold them. */
export interface DocumentGroup<T extends Found = Found> {
  title: string
  /** Of its page. */
  url: string
  /** What of the document is here, when that is not all of it. */
  extent: string | null
  sections: { path: string[]; passages: T[] }[]
}

/** Groups in the order of their best passage; inside a section the best comes first. */
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
