import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { rootPath } from '../src/platform/root.ts'

const place = mkdtempSync(join(tmpdir(), 'verbale-backup-command-'))
chmodSync(place, 0o711)
afterAll(() => rmSync(place, { recursive: true, force: true }))

const key = join(place, 'office.key')
const file = join(place, 'office.backup')
const mail = join(place, 'note.eml')

it('An office is backed up and brought back elsewhere by two commands, with its key and not without', () => {
  writeFileSync(
    mail,
    'From: Mission <m@state.example>\r\nSubject: Note verbale\r\n\r\nThe Mission answers.\r\n',
  )
  expect(verbale('data', 'key', '--out', key)).toMatchObject({ status: 0 })
  expect(statSync(key).mode & 0o777).toBe(0o600)
  expect(verbale('data', 'key', '--out', key).stderr).toContain('is there already')
  expect(verbale('data', 'ingest', mail)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('1 stored'),
  })

  const made = verbale('data', 'backup', '--out', file)
  expect([made.status, made.stdout]).toEqual([0, expect.stringContaining("The copy's journal is whole")])
  expect(made.stdout).toContain('1 files open and are what they were.')
  expect(readFileSync(file, 'latin1')).not.toContain('Mission')

  const without = verbale('elsewhere', 'restore', file, { VERBALE_KEY_FILE: '' })
  expect([without.status, without.stderr]).toEqual([1, expect.stringContaining('no master key is set')])
  const wrong = verbale('elsewhere', 'restore', file, { VERBALE_KEY_FILE: '', VERBALE_KEY: 'A'.repeat(43) })
  expect([wrong.status, wrong.stderr]).toEqual([1, expect.stringContaining('was made with master key')])

  const back = verbale('elsewhere', 'restore', file)
  expect([back.status, back.stdout]).toEqual([0, expect.stringContaining('The journal is whole')])
  expect(verbale('elsewhere', 'journal', 'verify')).toMatchObject({ status: 0 })
  expect(verbale('elsewhere', 'restore', file).stderr).toContain('holds files already')
}, 300_000)

function verbale(folder: string, ...words: (string | Record<string, string>)[]) {
  const more = words.filter((word) => typeof word === 'object')[0]
  // The test runner has a BASE_URL of its own.
  const { DATABASE_URL: _, VERBALE_KEY: __, BASE_URL: ___, ...env } = process.env
  return spawnSync(
    process.execPath,
    ['--import', 'tsx', rootPath('src', 'cli.ts'), ...words.filter((word) => typeof word === 'string')],
    {
      encoding: 'utf8',
      cwd: rootPath(),
      env: { ...env, VERBALE_DATA: join(place, folder), VERBALE_KEY_FILE: key, ...more },
    },
  )
}
