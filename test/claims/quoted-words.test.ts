import { expect, test } from 'vitest'
import { QuotedWords } from '../../src/claims/quoted-words.ts'
import { emptyPack } from '../../src/cli/facts/pack.ts'
import type { Evidence } from '../../src/collections/schema/entities.ts'

const place = (document: string, start = 0) => ({ document, block: 'p1', start, end: start + 4 }) as Evidence

test('words of a document that did not change are not looked for again, nor kept once it changed', () => {
  const cache = emptyPack()
  const looked: string[] = []
  const quote = (values: Record<string, string>, places: Evidence[]): (string | undefined)[] => {
    const look = ({ document, start }: Evidence) => {
      looked.push(document)
      return start > 90 ? undefined : `${values[document]} ${start}`
    }
    const words = new QuotedWords(look, new Map(Object.entries(values)), cache)
    const found = places.map(words.at)
    words.save()
    return found
  }
  const all = [place('nota'), place('brief'), place('brief', 7), place('brief', 99)]
  const first = ['een 0', 'twee 0', 'twee 7', undefined]
  expect(quote({ nota: 'een', brief: 'twee' }, all)).toEqual(first)
  expect(quote({ nota: 'een', brief: 'twee' }, all)).toEqual(first)
  expect(looked).toEqual(['nota', 'brief', 'brief', 'brief', 'brief'])
  expect(quote({ nota: 'drie', brief: 'twee' }, all)).toEqual(['drie 0', 'twee 0', 'twee 7', undefined])
  expect(looked.slice(5)).toEqual(['nota', 'brief'])
  expect(quote({ nota: 'een', brief: 'twee' }, [place('nota')])).toEqual(['een 0'])
  expect(looked.slice(7)).toEqual(['nota'])
})
