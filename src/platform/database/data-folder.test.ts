import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { dataFolder } from './data-folder.ts'
import { openDatabase } from './database.ts'

const place = mkdtempSync(join(tmpdir(), 'verbale-data-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

describe('The data folder', () => {
  it('is the one that VERBALE_DATA names, made when missing', () => {
    const folder = join(place, 'new', 'data')
    expect(dataFolder({ VERBALE_DATA: folder })).toBe(folder)
    expect(statSync(folder).isDirectory()).toBe(true)
  })

  it('that cannot be written gets a sentence that says what to do', () => {
    writeFileSync(join(place, 'file'), '')
    const folder = join(place, 'file', 'data')
    expect(() => dataFolder({ VERBALE_DATA: folder })).toThrow(
      expect.objectContaining({
        message: `The data folder ${folder} cannot be written.`,
        remedy: expect.stringContaining('Set VERBALE_DATA to a folder that you may write'),
      }),
    )
  })
})

describe('A database server', () => {
  it('that does not answer gets a sentence that says what to do', async () => {
    const url = `postgres://nobody@localhost/none?host=${encodeURIComponent(place)}`
    await expect(openDatabase({ url, folder: place })).rejects.toMatchObject({
      message: expect.stringContaining('The PostgreSQL server does not answer'),
      remedy: expect.stringContaining('DATABASE_URL'),
    })
  })
})
