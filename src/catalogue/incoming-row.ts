import type { Part } from './quotation.ts'

/** One row of what points at a block: what it is, its links, and a quotation if there is one. */
export interface Incoming {
  /** The text before the links: 'Wordt aangehaald in'. */
  label: string
  links: { text: string; url: string }[]
  /** The text after the links: ', en op nog 9 plaatsen'. */
  more?: string
  quote: Part[]
}
