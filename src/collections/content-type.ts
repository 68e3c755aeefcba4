import type { Document } from './schema/document.ts'
import type { Action, Actor, Article, Law, Programme, Term } from './schema/entities.ts'
import type { Site } from './schema/site.ts'

/** Everything in content/, read and validated. */
export interface Content {
  site: Site
  documents: Document[]
  articles: Article[]
  actions: Action[]
  glossary: Term[]
  actors: Actor[]
  laws: Law[]
  programmes: Programme[]
}
