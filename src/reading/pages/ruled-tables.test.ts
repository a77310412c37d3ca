import { expect, it } from 'vitest'
import { ruledTables } from './ruled-tables.ts'

const word = (text: string, left: number, top: number) => ({
  text,
  box: { left, top, width: 0.05, height: 0.01 },
  confidence: 1,
})
const line = (at: number, from: number, to: number) => ({ at, from, to })
/** Two columns and two rows between 0.2 and 0.4 of the page's height. */
const rules = {
  upright: [0.1, 0.5, 0.9].map((at) => line(at, 0.2, 0.4)),
  level: [0.2, 0.3, 0.4].map((at) => line(at, 0.1, 0.9)),
}
const cells = (words: ReturnType<typeof word>[], drawn = rules) => {
  const { tables, outside } = ruledTables(words, drawn, 0.7)
  const text = tables.map(({ rows }) =>
    rows.map((row) =>
      row.map((cell) => cell.flatMap((segment) => segment.words.map((each) => each.text)).join(' ')),
    ),
  )
  return { text, outside: outside.map((each) => each.text) }
}

it('parts words by the borders of a table, however close they stand', () => {
  const words = [
    word('Name', 0.12, 0.22),
    word('Title', 0.52, 0.22),
    word('long', 0.4, 0.32),
    word('x', 0.51, 0.32),
    word('Dear', 0.12, 0.1),
  ]
  expect(cells(words)).toEqual({
    text: [
      [
        ['Name', 'Title'],
        ['long', 'x'],
      ],
    ],
    outside: ['Dear'],
  })
})

it('takes a frame around a letter for no table', () => {
  const frame = {
    upright: [line(0.05, 0.05, 0.95), line(0.95, 0.05, 0.95)],
    level: [line(0.05, 0.05, 0.95), line(0.95, 0.05, 0.95)],
  }
  expect(cells([word('Dear', 0.1, 0.1), word('Sir', 0.2, 0.1), word('Yours', 0.1, 0.5)], frame).text).toEqual(
    [],
  )
})
