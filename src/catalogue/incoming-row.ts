import type { Part } from './quotation.ts'

/** One thing that points at a block: what it is, where it leads, and its words when it has any. */
export interface Incoming {
  /** 'Wordt aangehaald in'; ends where the links begin. */
  label: string
  links: { text: string; url: string }[]
  /** What comes after the links: ', en op nog 9 plaatsen'. */
  more?: string
  quote: Part[]
}
