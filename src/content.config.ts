import { defineCollection } from 'astro:content'
import { resolve } from 'node:path'
import type { z } from 'zod'
import { type Content, readContent } from './collections/content.ts'
import { Document } from './collections/schema/document.ts'
import { Action, Actor, Article, Law, Programme, Term } from './collections/schema/entities.ts'
import { Site } from './collections/schema/site.ts'

let read: Content | undefined

/** Everything in the content folder, read once for all collections; CONTENT and SEEDS name other folders. */
const content = (): Content =>
  (read ??= readContent(resolve(process.env.CONTENT || 'content'), resolve(process.env.SEEDS || 'seeds')))

/**
 * A collection of entries that the one reader of content/ gives; the program of the pages is made without
 * any.
 */
function entries<T extends Record<string, unknown>>(
  schema: z.ZodType<T>,
  pick: (content: Content) => readonly T[],
  idOf: (entry: T) => string,
) {
  return defineCollection({
    schema,
    loader: {
      name: 'leeswijzer-content',
      load: async ({ store, parseData }) => {
        store.clear()
        if (process.env.KEEP_PROGRAM) return
        for (const entry of pick(content()))
          store.set({ id: idOf(entry), data: await parseData({ id: idOf(entry), data: entry }) })
      },
    },
  })
}

const byId = (entry: { id: string }): string => entry.id

export const collections = {
  site: entries(
    Site,
    ({ site }) => [site],
    () => 'site',
  ),
  documents: entries(Document, ({ documents }) => documents, byId),
  articles: entries(Article, ({ articles }) => articles, byId),
  actions: entries(
    Action,
    ({ actions }) => actions,
    (action) => `${action.document}.${action.number}`,
  ),
  glossary: entries(Term, ({ glossary }) => glossary, byId),
  actors: entries(Actor, ({ actors }) => actors, byId),
  laws: entries(Law, ({ laws }) => laws, byId),
  programmes: entries(Programme, ({ programmes }) => programmes, byId),
}
