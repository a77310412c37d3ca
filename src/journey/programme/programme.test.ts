import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { loadDefinition } from '../../conference/definition/load-definition.ts'
import { problemInWords } from '../../conference/definition/problem.ts'
import { rootPath } from '../../platform/root.ts'
import { loadProgramme, readProgramme } from './queries/load-programme.ts'

const folder = rootPath('conferences', 'phnom-penh-2023')
const loaded = loadDefinition(folder)
if (!loaded.ok) throw new Error('The definition cannot be read')
const { definition } = loaded
const source = readFileSync(`${folder}/programme.yaml`, 'utf8')

function problemsWith(from: string, to: string): string[] {
  expect(source).toContain(from)
  const read = readProgramme(source.replace(from, to), definition)
  return 'problems' in read ? read.problems.map(problemInWords) : []
}

it.each([
  [
    'id: welcome',
    'id: field-visit',
    'sessions.1.id: expected a handle that no other session has, found ‘field-visit’',
  ],
  [
    'ends: 2023-10-16T17:00',
    'ends: 2023-10-16T13:00',
    'sessions.0.ends: expected a time after 2023-10-16T14:00, found ‘2023-10-16T13:00’',
  ],
  [
    'starts: 2023-10-16T14:00',
    'starts: 2023-10-16 14h',
    'sessions.0.starts: expected a time written YYYY-MM-DDTHH:MM, found "2023-10-16 14h"',
  ],
  [
    'state: draft',
    'state: final',
    'sessions.0.standing: expected ‘confirmed’ with ‘timeConfirmed: true’ in a final programme, found ‘confirmed’',
  ],
  [
    '      es: Sesión inaugural\n',
    '',
    'sessions.2.title: expected a text in ‘es’, a language of the site, found nothing',
  ],
])('names the line of a mistake: %s', (from, to, said) => {
  const [first] = problemsWith(from, to)
  expect(first).toMatch(/^programme\.yaml:\d+:\d+ /)
  expect(first?.replace(/^\S+ /, '')).toBe(said)
})

it('calls nothing confirmed or announced without a public source', () => {
  const { sessions = [] } = loadProgramme(folder, definition) ?? {}
  expect(
    sessions.filter(({ standing }) => standing !== 'proposed').every(({ sources }) => sources.length > 0),
  ).toBe(true)
  expect(sessions.filter(({ standing }) => standing === 'confirmed').map(({ id }) => id)).toEqual([
    'field-visit',
    'opening',
    'closing',
  ])
  expect(sessions.some(({ timeConfirmed }) => timeConfirmed)).toBe(false)
})
