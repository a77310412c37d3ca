import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { harbourFolder } from '../../../tests/fixtures/definitions.ts'
import { loadDefinition } from './load-definition.ts'
import { problemInWords } from './problem.ts'

const copy = mkdtempSync(join(tmpdir(), 'conference-'))
cpSync(harbourFolder, copy, { recursive: true })
afterAll(() => rmSync(copy, { recursive: true }))

const put = (language: string) =>
  writeFileSync(join(copy, 'texts', language, 'logistics.md'), '## venue\n\nThe venue\n\n{venue.name}\n')
const problems = () => {
  const loaded = loadDefinition(copy)
  return loaded.ok ? [] : loaded.problems.map(problemInWords)
}

it('Practical information may be missing, but not in one language alone', () => {
  expect(problems()).toEqual([])
  put('en')
  expect(problems()).toEqual([
    'texts/fr/logistics.md:1:1 logistics: expected the text ‘logistics’ in ‘fr’, found no file',
  ])
  put('fr')
  expect(problems()).toEqual([])
})
