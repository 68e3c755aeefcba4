import type { Found } from './stored.ts'

/** Passages under the document and the section that hold them. */
export interface DocumentGroup {
  title: string
  sections: { path: string[]; passages: Found[] }[]
}

/** Groups in the order of their best passage; inside a section the best comes first. */
export const groupPassages = (passages: readonly Found[]): DocumentGroup[] =>
  [...Map.groupBy(passages, (passage) => passage.document?.id)].map(([, ofDocument]) => ({
    title: ofDocument[0]?.document?.title ?? '',
    sections: [...Map.groupBy(ofDocument, (passage) => passage.section.join('\n'))].map(([, ofSection]) => ({
      path: ofSection[0]?.section ?? [],
      passages: ofSection,
    })),
  }))
