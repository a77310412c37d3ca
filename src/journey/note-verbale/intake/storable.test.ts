import { expect, it } from 'vitest'
import { storable } from './storable.ts'

it('keeps the places of a text, and all that is no text', () => {
  const at = new Date(0)
  expect(storable({ text: 'A\0B\ud83d', parts: [{ name: null, at, pages: 2, whole: '😀' }] })).toEqual({
    text: 'A\uFFFDB\uFFFD',
    parts: [{ name: null, at, pages: 2, whole: '😀' }],
  })
})
