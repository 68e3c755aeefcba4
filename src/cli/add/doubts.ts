import { encodingDoubts } from './encoding-doubts.ts'
import type { Prepared } from './prepared.ts'

const ASKED = ['date', 'issuer'] as const
const WORDS: Readonly<Record<(typeof ASKED)[number], string>> = {
  date: 'no date was found',
  issuer: 'no sender was found',
}

/** What a person should look at before the seed is ingested. */
export function doubtsOf({ findings, meta, text }: Pick<Prepared, 'findings' | 'meta' | 'text'>): string[] {
  const unknown = ASKED.filter((key) => meta[key] === null).map((key) => WORDS[key])
  const kind = meta.kind === 'document' ? ['its kind was not recognised'] : []
  return [...findings.map(({ message }) => message), ...encodingDoubts(text), ...kind, ...unknown]
}

/** The next steps for new seeds. */
export const NEXT = (what: string): string => `Next:
  1. Complete ${what}: title and kind are guesses, null means not known.
  2. npm run ingest   reads it into content/; look at the new files there
  3. npm run check    lists what was doubtful
  4. npm start        shows the site`
