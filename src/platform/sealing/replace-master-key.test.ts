import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../tests/database/fresh-database.ts'
import { type KeyPlace, newMasterKey, openKeyring, writeKeyFile } from './keyring.ts'
import { replaceMasterKey } from './replace-master-key.ts'
import { openSeals } from './seals.ts'

const { database } = await freshDatabase()
const folder = mkdtempSync(join(tmpdir(), 'verbale-master-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sealsUnder = async (place: KeyPlace, conferenceId: string) => {
  const keyring = openKeyring(place)
  if (!keyring) throw new Error('No key')
  return openSeals(database, conferenceId, keyring)
}

describe('A master key', () => {
  it('in a file is replaced by a new one, which opens everything that the old one opened', async () => {
    const place = { text: undefined, file: join(folder, 'office.key') }
    const ids = [crypto.randomUUID(), crypto.randomUUID()]
    const old = newMasterKey()
    writeKeyFile(place.file, old)
    const running = await Promise.all(ids.map((id) => sealsUnder(place, id)))
    const sealed = running.map((seals) => seals.seal('person:1:passport', 'X1234567'))

    expect(await replaceMasterKey(database, place)).toBe(2)

    const kept = readFileSync(place.file, 'utf8').trim()
    expect([kept.split('\n').length, kept === old]).toEqual([1, false])
    expect(statSync(place.file).mode & 0o777).toBe(0o600)
    for (const [at, id] of ids.entries())
      expect((await sealsUnder(place, id)).open('person:1:passport', sealed[at] ?? '')).toBe('X1234567')

    const [seals] = running
    await seals?.refresh()
    expect(seals?.open('person:1:passport', sealed[0] ?? '')).toBe('X1234567')
    await expect(sealsUnder({ text: old, file: undefined }, ids[0] ?? '')).rejects.toThrow('master key')
  })

  it('in the environment is replaced when both are given, and else the sentence says how', async () => {
    const place = { text: newMasterKey(), file: undefined }
    await expect(replaceMasterKey(database, place)).rejects.toMatchObject({
      remedy: expect.stringContaining('VERBALE_KEY=NEW,OLD'),
    })
  })
})
