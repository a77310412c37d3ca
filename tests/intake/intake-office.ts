import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { loadDefinition } from '../../src/conference/definition/load-definition.ts'
import { definitionInForce } from '../../src/conference/office/definition-in-force.ts'
import type { Office } from '../../src/conference/office/office.ts'
import { openConference } from '../../src/conference/office/open-conference.ts'
import { loadDemonstrationRegistry } from '../../src/conference/registry/demonstration.ts'
import { clockAt } from '../../src/platform/clock/clock.ts'
import { openDocuments } from '../../src/platform/documents/documents.ts'
import { sealedStore } from '../../src/platform/files/file-store.ts'
import { perform, theSystem } from '../../src/platform/journal/act.ts'
import { rootPath } from '../../src/platform/root.ts'
import { openSeals } from '../../src/platform/sealing/seals.ts'
import { readSettings } from '../../src/platform/settings/settings.ts'
import { freshDatabase } from '../database/fresh-database.ts'
import { testKeyring } from '../sealing/test-keyring.ts'

/** An office on 5 September 2023 with the demonstration's registry and nothing received yet; removed after the test file. */
export async function intakeOffice(environment: Record<string, string> = {}): Promise<Office> {
  const folder = mkdtempSync(join(tmpdir(), 'verbale-intake-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const { database } = await freshDatabase()
  const clock = clockAt('2023-09-05T07:00:00Z')
  const loaded = loadDefinition(rootPath('conferences/phnom-penh-2023'))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  const conference = await openConference(database, clock, loaded.definition)
  const { definition, version, refresh } = await definitionInForce(database, conference.id)
  const stage = { database, clock, conferenceId: conference.id, reactions: [] }
  await perform(stage, theSystem, (act) => loadDemonstrationRegistry(act, loaded.definition))
  const seals = await openSeals(database, conference.id, testKeyring())
  return {
    conference,
    definition,
    definitionVersion: version,
    refresh,
    database,
    clock,
    files: sealedStore(join(folder, 'sealed', 'files'), seals),
    documents: openDocuments(),
    seals,
    settings: readSettings({ VERBALE_DATA: folder, ...environment }, true),
    stage,
  }
}

/** A mail as a mission would send it; `more` overrides or adds headers. */
export function mail(text: string, more: Record<string, string> = {}): Buffer {
  const headers = {
    Received: 'from mx.example by mx.apminebanconvention.example; Fri, 25 Aug 2023 12:02:00 +0000',
    From: 'Permanent Mission of Uganda <mission@uganda.example>',
    To: 'isu@apminebanconvention.example',
    Date: 'Fri, 25 Aug 2023 14:00:00 +0200',
    Subject: 'Note verbale',
    'Message-ID': `<${Buffer.from(text).toString('base64url').slice(0, 24)}@uganda.example>`,
    'Content-Type': 'text/plain; charset=utf-8',
    ...more,
  }
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${text}\r\n`)
}
