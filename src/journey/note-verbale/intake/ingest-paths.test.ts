import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { intakeOffice, mail } from '../../../../tests/intake/intake-office.ts'
import type { Office } from '../../../conference/office/office.ts'
import { correspondence } from '../schema.ts'
import { ingestPaths } from './ingest-paths.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbale-ingest-'))
const at = (...names: string[]) => join(folder, ...names)
let office: Office

beforeAll(async () => {
  office = await intakeOffice()
  mkdirSync(at('older'))
  writeFileSync(at('a.eml'), mail('First'))
  writeFileSync(at('b.EML'), '')
  writeFileSync(at('notes.txt'), 'not a mail')
  const box = ['Second', 'First', 'Third'].map((text) => `From x Fri Aug 25 12:00:00 2023\n${mail(text)}\n`)
  writeFileSync(at('older', 'box.mbox'), box.join(''))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('stores the mails of a folder and of those in it, and says of each what became of it', async () => {
  expect(await ingestPaths(office, [folder])).toEqual([
    { file: at('a.eml'), result: 'stored' },
    { file: at('b.EML'), result: 'refused', why: 'It is empty' },
    { file: at('older', 'box.mbox'), number: 1, result: 'stored' },
    { file: at('older', 'box.mbox'), number: 2, result: 'known' },
    { file: at('older', 'box.mbox'), number: 3, result: 'stored' },
  ])
  expect(await office.database.drizzle.$count(correspondence)).toBe(3)
})

it('finds everything there the second time', async () => {
  const results = await ingestPaths(office, [at('a.eml'), at('older')])
  expect(results.map(({ result }) => result)).toEqual(['known', 'known', 'known', 'known'])
})

it('refuses with a reason what is no mail, and goes on', async () => {
  expect(await ingestPaths(office, [at('notes.txt'), at('gone.eml'), at('a.eml')])).toEqual([
    { file: at('notes.txt'), result: 'refused', why: 'It is not an .eml or .mbox file' },
    { file: at('gone.eml'), result: 'refused', why: 'There is no such file' },
    { file: at('a.eml'), result: 'known' },
  ])
})
