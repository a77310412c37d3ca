import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../tests/database/fresh-database.ts'
import { testKeyring } from '../../../tests/sealing/test-keyring.ts'
import { clockAt } from '../clock/clock.ts'
import { perform, theSystem } from '../journal/act.ts'
import { rotateConferenceKey } from '../sealing/conference-keys.ts'
import { openSeals, type Seals } from '../sealing/seals.ts'
import { type FileStore, sealedStore } from './file-store.ts'
import { sealOlderFiles } from './seal-older-files.ts'

const { database } = await freshDatabase()
const place = mkdtempSync(join(tmpdir(), 'verbale-files-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

const bytes = Buffer.from('From: Mission <mission@state.example>\r\n\r\nThe passport of Mr Odongo')
const sha256 = createHash('sha256').update(bytes).digest('hex')
const keyring = testKeyring()
let folder: string
let conferenceId: string
let seals: Seals
let store: FileStore

beforeEach(async () => {
  folder = mkdtempSync(join(place, 'data-'))
  conferenceId = crypto.randomUUID()
  seals = await openSeals(database, conferenceId, keyring)
  store = sealedStore(join(folder, 'sealed'), seals)
})

describe('A file', () => {
  it('is kept once under its SHA-256, and comes back as it was', async () => {
    expect(await store.put(bytes)).toEqual({ sha256, size: bytes.byteLength })
    await store.put(bytes)
    expect(Buffer.from(await store.get(sha256))).toEqual(bytes)
    expect(filesIn(folder)).toHaveLength(1)
  })

  it('says nothing on disk, by its content or by its name', async () => {
    await store.put(bytes)
    const [name = ''] = filesIn(folder)
    expect(name).not.toContain(sha256)
    expect(readFileSync(join(folder, name), 'latin1')).not.toMatch(/passport|Odongo|mission/)
  })

  it('that was changed or exchanged on disk is not handed out', async () => {
    await store.put(bytes)
    const other = await store.put(Buffer.from('another'))
    const [first = '', second = ''] = filesIn(folder).map((name) => join(folder, name))
    const kept = readFileSync(first)
    writeFileSync(first, readFileSync(second))
    writeFileSync(second, kept)
    for (const hash of [sha256, other.sha256]) await expect(store.get(hash)).rejects.toThrow('was changed')
  })

  it('is erased, and can come again', async () => {
    await store.put(bytes)
    expect([await store.delete(sha256), await store.delete(sha256)]).toEqual([true, false])
    expect(filesIn(folder)).toEqual([])
    await expect(store.get(sha256)).rejects.toThrow('ENOENT')
    await store.put(bytes)
    expect(Buffer.from(await store.get(sha256))).toEqual(bytes)
  })

  it('sealed with a key that another process has just made is opened', async () => {
    const elsewhere = await openSeals(database, conferenceId, keyring)
    const stage = { database, clock: clockAt('2023-09-05T07:00:00Z'), conferenceId, reactions: [] }
    await perform(stage, theSystem, (act) => rotateConferenceKey(act, keyring))
    await elsewhere.refresh()
    await sealedStore(join(folder, 'sealed'), elsewhere).put(bytes)
    expect(Buffer.from(await store.get(sha256))).toEqual(bytes)
  })

  it('is never looked for under what is no SHA-256', async () => {
    await expect(store.get('../../etc/passwd')).rejects.toThrow('Not a SHA-256')
    await expect(store.delete('')).rejects.toThrow('Not a SHA-256')
  })
})

describe('Files of an older version', () => {
  it('are sealed, and the open ones and the pictures of their pages removed', async () => {
    mkdirSync(join(folder, 'files', sha256.slice(0, 2)), { recursive: true })
    mkdirSync(join(folder, 'pages', sha256), { recursive: true })
    writeFileSync(join(folder, 'files', sha256.slice(0, 2), sha256), bytes)
    writeFileSync(join(folder, 'pages', sha256, '1-1.png'), 'picture')

    expect(await sealOlderFiles(folder, store)).toBe(1)
    expect(await sealOlderFiles(folder, store)).toBe(0)
    expect(Buffer.from(await store.get(sha256))).toEqual(bytes)
    expect([existsSync(join(folder, 'files')), existsSync(join(folder, 'pages'))]).toEqual([false, false])
  })

  it('that are no longer what they were stay where they are', async () => {
    mkdirSync(join(folder, 'files', 'ab'), { recursive: true })
    writeFileSync(join(folder, 'files', 'ab', 'ab'.repeat(32)), bytes)
    await expect(sealOlderFiles(folder, store)).rejects.toThrow('is not what it was')
    expect(existsSync(join(folder, 'files', 'ab', 'ab'.repeat(32)))).toBe(true)
  })
})

function filesIn(from: string): string[] {
  return readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(from.length + 1))
}
