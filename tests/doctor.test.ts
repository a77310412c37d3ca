import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import '../src/platform/backup/events.ts'
import { backupOf } from '../src/commands/findings/backup.ts'
import { certificateOf } from '../src/commands/findings/certificate.ts'
import { keyOf } from '../src/commands/findings/key.ts'
import type { Office } from '../src/conference/office/office.ts'
import { machineClock } from '../src/platform/clock/clock.ts'
import { perform, record, theSystem } from '../src/platform/journal/act.ts'
import { newMasterKey, writeKeyFile } from '../src/platform/sealing/keyring.ts'
import { intakeOffice } from './intake/intake-office.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbale-doctor-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let office: Office
beforeAll(async () => {
  const held = await intakeOffice()
  const settings = { ...held.settings, demonstration: false, baseUrl: 'http://conference.example' }
  office = { ...held, settings, clock: machineClock }
})

describe('The doctor', () => {
  it('misses a master key, and looks at who can read its file and where it lies', async () => {
    const having = (file: string | undefined) =>
      keyOf({ ...office, settings: { ...office.settings, key: { text: undefined, file } } })
    expect(await having(undefined)).toMatchObject({
      isWell: false,
      remedy: expect.stringContaining('verbale key'),
    })

    const file = join(folder, 'office.key')
    writeKeyFile(file, newMasterKey())
    expect(await having(file)).toMatchObject({ isWell: true })
    chmodSync(file, 0o644)
    expect(await having(file)).toMatchObject({ isWell: false, remedy: `Type  chmod 600 ${file}` })

    const beside = join(office.settings.dataFolder, 'office.key')
    writeKeyFile(beside, newMasterKey())
    expect(await having(beside)).toMatchObject({
      isWell: false,
      seen: expect.stringContaining('beside the data'),
    })
  })

  it('wants a backup that is young and has proven itself', async () => {
    const made = (at: Date, isVerified: boolean) => {
      const facts = { bytes: 1, files: 1, isVerified }
      return perform({ ...office.stage, clock: { now: () => at } }, theSystem, async (act) =>
        record(act, 'backup.made', { about: [], facts, subject: facts }),
      )
    }
    expect(await backupOf(office)).toMatchObject({ isWell: false, seen: 'none was ever made' })
    await made(new Date(Date.now() - 5 * 86_400_000), true)
    expect(await backupOf(office)).toMatchObject({
      isWell: false,
      seen: '5.0 days old, proven by restoring it',
    })
    await made(new Date(), false)
    expect(await backupOf(office)).toMatchObject({ isWell: false, seen: '0.0 days old, not proven' })
    await made(new Date(), true)
    expect(await backupOf(office)).toMatchObject({ isWell: true })
  })

  it('wants an encrypted line with a certificate that holds', async () => {
    const at = (baseUrl: string) => certificateOf({ settings: { ...office.settings, baseUrl } })
    expect(await at('http://conference.example')).toMatchObject({ isWell: false })
    expect(await at('http://localhost:3000')).toMatchObject({ isWell: true })
    expect(await at('https://localhost:1')).toMatchObject({
      isWell: false,
      seen: expect.stringContaining('ECONNREFUSED'),
    })
  })
})
