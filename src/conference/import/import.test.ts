import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../tests/database/fresh-database.ts'
import { clockAt } from '../../platform/clock/clock.ts'
import type { Database } from '../../platform/database/database.ts'
import { type Actor, perform } from '../../platform/journal/act.ts'
import { journalLines } from '../../platform/journal/schema.ts'
import { rootPath } from '../../platform/root.ts'
import { readTable } from '../../platform/tables/read-table.ts'
import { writeTable } from '../../platform/tables/write-table.ts'
import type { Definition } from '../definition/definition.ts'
import { loadDefinition } from '../definition/load-definition.ts'
import { openConference } from '../office/open-conference.ts'
import { loadDemonstrationRegistry } from '../registry/demonstration.ts'
import { channels, invitees } from '../schema.ts'
import { applyImport } from './apply-import.ts'
import { knownInvitees } from './known-invitees.ts'
import { planImport } from './plan-import.ts'
import { registryTable, registryTemplate } from './registry-table.ts'

const clock = clockAt('2023-09-05T07:00:00Z')
const manager: Actor = { kind: 'staff', id: '7e1c0a9e-0000-4000-8000-000000000001', name: 'Ana Ferreira' }
const head = 'kind;code;name;category;language;channel;address;telephone\n'
let database: Database
let definition: Definition
let conferenceId: string

beforeAll(async () => {
  database = (await freshDatabase()).database
  const loaded = loadDefinition(rootPath('conferences/phnom-penh-2023'))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  definition = loaded.definition
  conferenceId = (await openConference(database, clock, definition)).id
  const stage = { database, clock, conferenceId, reactions: [] }
  await perform(stage, manager, (act) => loadDemonstrationRegistry(act, definition))
})

async function planOf(file: Uint8Array | string) {
  const read = await readTable(typeof file === 'string' ? new TextEncoder().encode(file) : file)
  if (!read.ok) throw new Error(read.problem)
  return planImport(read.rows, await knownInvitees(database.drizzle, conferenceId), definition)
}

const problemsOf = async (rows: string) =>
  (await planOf(head + rows)).problems.map(({ row, code, suggestion }) => ({ row, code, suggestion }))

async function importOf(rows: string) {
  const plan = await planOf(head + rows)
  await perform({ database, clock, conferenceId, reactions: [] }, manager, (act) => applyImport(act, plan))
  return plan
}

describe('The dry run of an import', () => {
  it('lists every row that it would refuse, and why, with what was most likely meant', async () => {
    expect(
      await problemsOf(
        [
          'state;;Ugenda;;en;geneva;a@b.example;',
          'stat;UGA;Uganda;;en;geneva;a@b.example;',
          'state;UGA;Uganda;;eng;geneva;a@b.example;',
          'state;UGA;Uganda;;en;genava;a@b.example;',
          'state;UGA;Uganda;;en;geneva;no address;',
          'state;UGA;Uganda;;en;;a@b.example;',
          'organisation;;Harbour Limb Centre;club;en;;;',
          'organisation;;Harbour Limb Centre;;en;;;',
          'state;;=HYPERLINK("x");;en;;;',
          'organisation;;NMAC;;en;;;',
          'state;;;;en;;;',
        ].join('\n'),
      ),
    ).toEqual([
      { row: 2, code: 'unknown-state', suggestion: 'Uganda' },
      { row: 3, code: 'unknown-kind', suggestion: 'state' },
      { row: 4, code: 'unknown-language', suggestion: 'en' },
      { row: 5, code: 'unknown-channel', suggestion: 'geneva' },
      { row: 6, code: 'bad-address', suggestion: null },
      { row: 7, code: 'channel-missing', suggestion: null },
      { row: 8, code: 'unknown-category', suggestion: null },
      { row: 9, code: 'unknown-category', suggestion: null },
      { row: 10, code: 'formula', suggestion: null },
      { row: 11, code: 'name-ambiguous', suggestion: 'nmac-lk, nmac-sd' },
      { row: 12, code: 'nothing-named', suggestion: null },
    ])
  })

  it('refuses the second of two equal rows, and an address that is another invitee’s', async () => {
    const rows = [
      'state;UGA;;;;geneva;new@uganda.example;',
      'state;;Ouganda;;;geneva;new@uganda.example;',
      'state;;Peru;;;geneva;new@uganda.example;',
      'state;;Peru;;;geneva;MISSION.geneva@chl.example;',
    ]
    expect(await problemsOf(rows.join('\n'))).toEqual([
      { row: 3, code: 'duplicate', suggestion: '2' },
      { row: 4, code: 'address-of-another', suggestion: 'Uganda' },
      { row: 5, code: 'address-of-another', suggestion: 'Chile' },
    ])
  })

  it('says which columns are missing, and which it does not know', async () => {
    const plan = await planOf('typ;code;adres\nstate;UGA;x@uganda.example\n')
    expect(plan).toMatchObject({
      missing: ['kind'],
      ignored: [
        { head: 'typ', suggestion: null },
        { head: 'adres', suggestion: 'address' },
      ],
      steps: [],
    })
  })

  it('understands French heads and names in any language, formal ones too', async () => {
    const plan = await planOf(
      'Genre,Nom,Canal,Courriel\nÉtat,République du Pérou,geneva,perou@mission.example\nÉtat,أوغندا,geneva,ouganda@mission.example\n',
    )
    expect(plan.problems).toEqual([])
    expect(plan.steps.map(({ code }) => code)).toEqual(['PER', 'UGA'])
  })

  it('takes the template as it is handed out', async () => {
    const plan = await planOf(await writeTable(registryTemplate(), 'xlsx'))
    expect(plan.problems).toEqual([])
    expect(plan.steps.map(({ kind, name }) => [kind, name])).toEqual([
      ['change-channel', 'Uganda'],
      ['add-invitee', 'Harbour Limb Centre'],
      ['add-channel', 'Harbour Limb Centre'],
    ])
  })

  it('changes nothing', async () => {
    const before = await registryTable(database, conferenceId)
    await planOf(`${head}organisation;;Nobody Yet;ngo;en;;nobody@yet.example;\n`)
    expect(await registryTable(database, conferenceId)).toEqual(before)
  })

  it('looks at 5,000 rows, good and bad', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) =>
      at % 2
        ? `state;;Nowhere ${at};;en;geneva;n${at}@x.example;`
        : `organisation;;Centre ${at};ngo;en;;c${at}@x.example;`,
    )
    const plan = await planOf(head + rows.join('\n'))
    expect([plan.rows, plan.problems.length, plan.steps.length]).toEqual([5000, 2500, 5000])
  })
})

describe('An import', () => {
  it('adds organisations and contacts, with a line in the journal for each', async () => {
    await importOf(
      [
        'organisation;;Harbour Limb Centre;ngo;fr;;office@harbour-limb.example;+41 22 000 00 00',
        'organisation;harbour-authority;Harbour Mine Authority;mine-action-authority;en;authority;a@harbour.example;',
        'state;JOR;;;;geneva;jordan@mission.example;',
      ].join('\n'),
    )

    const [added] = await database.drizzle
      .select()
      .from(invitees)
      .where(eq(invitees.code, 'harbour-limb-centre'))
    expect(added).toMatchObject({ category: 'ngo', language: 'fr', names: { en: 'Harbour Limb Centre' } })
    expect(
      await database.drizzle
        .select()
        .from(channels)
        .where(eq(channels.inviteeId, added?.id ?? '')),
    ).toMatchObject([
      {
        kind: 'office',
        address: 'office@harbour-limb.example',
        telephone: '+41 22 000 00 00',
        existence: 'known',
        invented: false,
      },
    ])
    const [jordan] = await database.drizzle
      .select({ address: channels.address, existence: channels.existence, invented: channels.invented })
      .from(channels)
      .innerJoin(invitees, eq(invitees.id, channels.inviteeId))
      .where(and(eq(invitees.code, 'JOR'), eq(channels.kind, 'geneva')))
    expect(jordan).toEqual({ address: 'jordan@mission.example', existence: 'known', invented: false })

    const lines = await database.drizzle.select().from(journalLines)
    expect(lines.slice(-3).map(({ event, facts }) => ({ event, facts }))).toEqual([
      { event: 'invitee.imported', facts: {} },
      { event: 'invitee.imported', facts: {} },
      { event: 'invitee.changed', facts: { fields: ['contacts'] } },
    ])
  })

  it('does nothing a second time', async () => {
    const rows = [
      'organisation;;Cedar Prosthetics;ngo;en;;office@cedar.example;',
      'state;FRA;;;fr;embassy;embassy@france.example;',
    ].join('\n')
    await importOf(rows)
    const again = await planOf(head + rows)
    expect(again).toMatchObject({ steps: [], problems: [], unchanged: 2 })
  })

  it.each(['xlsx', 'csv'] as const)(
    'takes the registry’s own export in %s without a change',
    async (format) => {
      const plan = await planOf(await writeTable(await registryTable(database, conferenceId), format))
      expect(plan.rows).toBeGreaterThan(800)
      expect({ steps: plan.steps, problems: plan.problems }).toEqual({ steps: [], problems: [] })
    },
  )
})
