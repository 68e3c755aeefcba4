import { expect, test } from 'vitest'
import { isUnderQuestion, listedQuestions } from '../../../src/blocks/passages/questions.ts'
import { passage } from './make-passages.ts'

test('three numbered questions are a list, two are not', () => {
  const questions = ['1. Hoe warm?', '2. Hoe diep?', '3. Hoe breed?'].map((text) => passage(text))
  expect(listedQuestions(questions).size).toBe(3)
  expect(listedQuestions(questions.slice(1)).size).toBe(0)
})

test('the question under its title, and what else asks there', () => {
  const all = [passage('Vraag 6'), passage('Het bad'), passage('Hoe diep?'), passage('Het water')]
  const titles = new Set(all.slice(0, 1))
  expect(all.map((_, i) => isUnderQuestion(all, i, titles))).toEqual([false, true, true, false])
})

test('another title ends it', () => {
  const all = [passage('Vraag 6'), passage('Antwoord'), passage('Hoe diep?')]
  expect(isUnderQuestion(all, 2, new Set(all.slice(0, 2)))).toBe(false)
})
