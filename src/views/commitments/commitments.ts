import { path } from '../../catalogue/addresses.ts'
import { type Catalogue, titleOf } from '../../catalogue/catalogue.ts'
import { type Place, placeOf } from '../../catalogue/places.ts'
import { marked, type Part } from '../../catalogue/quotation.ts'
import { lookup } from '../../catalogue/reads/lookup.ts'
import { ofOwn } from '../../catalogue/reads/of-document.ts'
import {
  type Commitment,
  type DocumentCommitments,
  NO_COMMITMENTS,
} from '../../claims/commitments/commitment.ts'
import { withTakeUps } from '../../claims/commitments/take-up.ts'
import { dateOf, extentOf, oldestFirst } from '../documents/document-facts.ts'

/** A promise as a list shows it. */
export interface CommitmentView {
  place: Place
  /** Its sentence, with the words that say when marked. */
  quote: Part[]
  who: { name: string; url: string } | null
  when: string | null
  /** The passage that says it acts on the promise. */
  takenUp: { label: string; url: string } | null
}

/** The promises of one document, in reading order. */
export interface CommitmentGroup {
  document: string
  title: string
  date: string | null
  extent: string | null
  url: string
  commitments: CommitmentView[]
}

const saidIn = ofOwn(
  'commitments',
  ({ commitmentsByDocument }: Catalogue, { id }): DocumentCommitments =>
    commitmentsByDocument.get(id) ?? NO_COMMITMENTS,
)

/** All promises, by document, the newest document first. */
export const commitmentGroups = lookup('commitmentGroups', (catalogue: Catalogue): CommitmentGroup[] => {
  const all = withTakeUps(
    catalogue.documents.map((document) => ({ document, commitments: saidIn(catalogue, document) })),
  )
  const byDocument = Map.groupBy(all, ({ document }) => document as string)
  return oldestFirst(catalogue.documents.filter(({ id }) => byDocument.has(id)))
    .reverse()
    .map((document) => ({
      document: document.id,
      title: document.title,
      date: dateOf(document),
      extent: extentOf(document),
      url: path.document(document.id),
      commitments: (byDocument.get(document.id) ?? []).map((each) => toView(catalogue, each)),
    }))
})

function toView(
  catalogue: Catalogue,
  { document, block, text, who, when, takenUp }: Commitment,
): CommitmentView {
  const at = when === null ? -1 : text.indexOf(when)
  return {
    place: placeOf(catalogue, document, block),
    quote: marked(text, [0, text.length], when === null ? [] : [[at, at + when.length]]),
    who: who && { name: catalogue.actorOf.get(who)?.name ?? who, url: path.actor(who) },
    when,
    takenUp: takenUp && takeUpView(catalogue, takenUp, document),
  }
}

function takeUpView(
  catalogue: Catalogue,
  { document, block }: NonNullable<Commitment['takenUp']>,
  promisedIn: string,
): CommitmentView['takenUp'] {
  const { label, url } = placeOf(catalogue, document, block)
  return { label: document === promisedIn ? label : `${titleOf(catalogue, document)}, ${label}`, url }
}
