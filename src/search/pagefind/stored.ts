/**
 * How a record is kept, in one file with those around it: written at build time and read in the browser. The
 * rest of what is shown stands in the directory, once.
 */
import type { Indexed } from '../index/indexed.ts'

export interface Stored {
  url: string
  text: string
  /** How its tokens belong to its words. */
  shape: string
  name: string
  page?: string
  section?: string[]
}

export const toStored = ({ record: { url, text, name, page, section }, shape }: Indexed): Stored => ({
  url,
  text,
  shape,
  name,
  ...(page && { page }),
  ...(section.length > 0 && { section }),
})

interface FoundDocument {
  id: string
  title: string
  cited?: string
  kind?: string
  years?: readonly number[]
  extent?: string
}

/** What the browser gets back. */
export interface Found {
  url: string
  text: string
  shape: string
  name: string
  /** What the paper calls the page it begins on. */
  page?: string
  document: FoundDocument | null
  section: string[]
  collections: string[]
}

/** `site` is the path of the site’s root; `about` is what the directory says of the record. */
export const fromStored = (
  { section = [], url, ...stored }: Stored,
  site: string,
  about: Pick<Found, 'document' | 'collections'>,
): Found => ({ ...about, ...stored, section, url: site + url.slice(1) })
