import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { rootPath } from '../src/platform/root.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbale-commands-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('The command line', () => {
  it('lists its commands, and tells about each', () => {
    const { stdout, status } = verbale('--help')
    expect(status).toBe(0)
    const names = [...stdout.matchAll(/^ {2}(\w+) {2}/gm)].map(([, name]) => name)
    expect(names).toEqual(expect.arrayContaining(['start', 'ingest', 'read', 'journal', 'doctor', 'migrate']))
    for (const name of ['read', 'journal'])
      expect(verbale(name, '--help').stdout).toMatch(/^usage: \.\/verbale /)
  })

  it('answers with 2 to what it does not understand, and says how it is meant', () => {
    for (const words of [['nonsense'], ['journal'], ['read', '--unknown']])
      expect(verbale(...words)).toMatchObject({ status: 2, stderr: expect.stringContaining('usage') })
  })

  it('does not start a real office half set', () => {
    const { status, stderr } = verbale('start')
    expect(status).toBe(1)
    for (const name of ['BASE_URL', 'SMTP_URL', 'VERBALE_KEY']) expect(stderr).toContain(name)
  })

  it('reads a message without any database', () => {
    const mail = join(folder, '001.eml')
    writeFileSync(
      mail,
      'From: Somebody <somebody@state.example>\r\nSubject: A question\r\n\r\nWhen does it begin?\r\n',
    )
    const { status } = verbale('read', mail, '--out', join(folder, 'out'))
    expect([status, readdirSync(join(folder, 'out'))]).toEqual([0, ['001.json']])
  })
})

function verbale(...words: string[]) {
  const { BASE_URL: _, SMTP_URL: __, VERBALE_KEY: ___, VERBALE_KEY_FILE: ____, ...env } = process.env
  return spawnSync(process.execPath, ['--import', 'tsx', rootPath('src', 'cli.ts'), ...words], {
    encoding: 'utf8',
    cwd: rootPath(),
    env: { ...env, VERBALE_DATA: folder },
  })
}
