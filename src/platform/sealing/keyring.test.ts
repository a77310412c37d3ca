import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { demonstrationKey, newMasterKey, openKeyring, writeKeyFile } from './keyring.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbale-key-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const given = (text: string) => openKeyring({ text, file: undefined })

describe('A master key', () => {
  it('is 32 bytes in base64, from the environment or from a file', () => {
    const key = newMasterKey()
    const file = join(folder, 'office.key')
    writeKeyFile(file, key)
    expect(given(key)).toEqual(openKeyring({ text: undefined, file }))
    expect(given(key)?.[0].secret).toHaveLength(32)
    expect(given(key)?.[0].id).toMatch(/^[0-9a-f]{12}$/)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(given('')).toBeUndefined()
  })

  it('can have the one that it replaces behind it', () => {
    const [next, old] = [newMasterKey(), newMasterKey()]
    const file = join(folder, 'two.key')
    writeFileSync(file, `${next}\n${old}\n`)
    expect(openKeyring({ text: undefined, file })).toEqual(given(`${next},${old}`))
    expect(given(`${next},${old}`)?.map(({ secret }) => secret.toString('base64'))).toEqual([next, old])
  })

  it('that is none says how to make one, and is not repeated', () => {
    for (const wrong of ['secret', 'ab'.repeat(32), `${newMasterKey()}x`])
      expect(() => given(wrong)).toThrow(
        expect.objectContaining({
          message: 'VERBALE_KEY does not hold a master key: 32 bytes in base64.',
          remedy: expect.stringContaining('./verbale key'),
        }),
      )
    expect(() => openKeyring({ text: undefined, file: join(folder, 'none') })).toThrow('cannot be read')
  })

  it('is never written over one that is there', () => {
    const file = join(folder, 'kept.key')
    writeKeyFile(file, 'first')
    expect(() => writeKeyFile(file, 'second')).toThrow('EEXIST')
    expect(readFileSync(file, 'utf8')).toBe('first\n')
  })

  it('of the demonstration is made once', () => {
    const first = demonstrationKey(folder)
    expect(demonstrationKey(folder)).toEqual(first)
    expect(statSync(join(folder, 'demonstration.key')).mode & 0o777).toBe(0o600)
  })
})
