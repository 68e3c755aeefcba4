import type { Proposal } from '../proposal.ts'
import type { Stated } from './stated.ts'
export const propose = (_: Stated): Proposal => null as never
