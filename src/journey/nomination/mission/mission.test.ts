import { and, desc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { confirmed } from '../../../../tests/confirmed.ts'
import { missionOf, type TestMission, wordsOn } from '../../../../tests/missions.ts'
import { noteFrom } from '../../../../tests/notes.ts'
import { testOffice } from '../../../../tests/office.ts'
import { messages } from '../../../platform/messages/schema.ts'
import { readingWithTexts } from '../../note-verbale/queries/reading-with-texts.ts'
import { correspondence } from '../../note-verbale/schema.ts'
import { applyDifference, keyOf } from '../commands/apply-difference.ts'
import { differenceOfNote } from '../queries/difference-of-note.ts'
import { people } from '../schema.ts'

const t = await testOffice('2023-09-04T09:00:00+02:00')
const { drizzle } = t.database

async function lastNoteOf({ invitee }: TestMission) {
  const [note] = await drizzle
    .select()
    .from(correspondence)
    .where(and(eq(correspondence.inviteeId, invitee.id), eq(correspondence.channel, 'portal')))
    .orderBy(desc(correspondence.createdAt))
  return note && { ...note, reading: readingWithTexts(t.office.seals, note) }
}

/** What a browser sends back of a person's form, with some answers changed. */
async function formFor({ pages }: TestMission, path: string, changes: Record<string, string>) {
  const html = await (await pages.visit(path)).text()
  const shown = [...html.matchAll(/name="(?:was-)?(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [
    name,
    value,
  ])
  const was = [...html.matchAll(/name="(was-\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value])
  return { ...Object.fromEntries([...shown, ...was]), entry: crypto.randomUUID(), ...changes }
}

async function applied(noteId: string) {
  const [note] = await drizzle.select().from(correspondence).where(eq(correspondence.id, noteId))
  if (!note) throw new Error('No such message')
  const difference = await differenceOfNote(drizzle, note)
  await t.act((act) =>
    applyDifference(act, t.office.definition(), noteId, {
      version: note.version,
      lines: difference.map(keyOf),
    }),
  )
  return difference
}

describe('A correction that a mission sends', () => {
  it('is a message that the desk applies: name and address both changed, and still the same person', async () => {
    const mission = await missionOf(t, 'UGA')
    const [okello] = await confirmed(t, 'UGA', [cast.okello])
    const path = `/portal/people/${okello?.id}/correction`
    const changes = { fullName: 'James Peter OKELO', email: 'okelo@gender-ug.example' }
    const sent = await mission.pages.send(path, await formFor(mission, path, changes))
    expect(sent.status).toBe(303)

    const note = await lastNoteOf(mission)
    expect(note).toMatchObject({
      state: 'read',
      kind: 'correction',
      channel: 'portal',
      earlierId: okello?.noteId,
    })
    expect(sent.headers.get('location')).toBe(`/portal/messages/${note?.id}`)
    expect(note?.reading?.parts[0]?.text).toContain(
      'Full name: “James Peter OKELLO” becomes “James Peter OKELO”',
    )
    expect(await wordsOn(await mission.pages.visit('/portal/delegation'))).toContain(
      'A correction that you sent is being looked at',
    )
    const [before] = await drizzle
      .select()
      .from(people)
      .where(eq(people.id, okello?.id ?? ''))
    expect(before?.fullName).toBe('James Peter OKELLO')

    const [line] = await applied(note?.id ?? '')
    expect(line?.kind).toBe('changed')
    const [after] = await drizzle
      .select()
      .from(people)
      .where(eq(people.id, okello?.id ?? ''))
    expect(after).toMatchObject({ ...changes, title: cast.okello.title, role: 'head' })
    const delegation = await wordsOn(await mission.pages.visit('/portal/delegation'))
    expect(delegation).toContain('James Peter OKELO')
    expect(delegation).not.toContain('is being looked at')
  })

  it('is acknowledged in writing at once', async () => {
    const mission = await missionOf(t, 'KEN')
    const [okello] = await confirmed(t, 'KEN', [cast.okello])
    const path = `/portal/people/${okello?.id}/correction`
    await mission.pages.send(path, await formFor(mission, path, { title: 'Minister' }))
    const note = await lastNoteOf(mission)
    const posted = await drizzle.select().from(messages).where(eq(messages.kind, 'acknowledgement'))
    expect(posted.filter(({ about }) => about.includes(`note:${note?.id}`))).toHaveLength(1)
  })

  it('of somebody whom the desk has not confirmed yet is asked in the same way', async () => {
    const mission = await missionOf(t, 'ZMB')
    const { named } = await noteFrom(t, 'ZMB', [cast.nakitto])
    const path = `/portal/people/${named[0]?.id}/correction`
    await mission.pages.send(path, await formFor(mission, path, { fullName: 'Agnes NAKITO' }))
    const delegation = await wordsOn(await mission.pages.visit('/portal/delegation'))
    expect(delegation).toContain('One person is named.')
    expect(delegation).toContain('A correction that you sent is being looked at')
  })

  it('changes nothing, or lacks a name: it comes back and says so', async () => {
    const mission = await missionOf(t, 'NPL')
    const [okello] = await confirmed(t, 'NPL', [cast.okello])
    const path = `/portal/people/${okello?.id}/correction`
    const nothing = await mission.pages.send(path, await formFor(mission, path, {}))
    expect([nothing.status, await wordsOn(nothing)]).toEqual([
      422,
      expect.stringContaining('Nothing has been changed yet'),
    ])
    const noName = await mission.pages.send(
      path,
      await formFor(mission, path, { fullName: ' ', title: 'Typed' }),
    )
    expect(noName.status).toBe(422)
    expect(await noName.text()).toContain('value="Typed"')
    expect(await lastNoteOf(mission)).toBeUndefined()
  })
})

describe('A withdrawal', () => {
  it('is sent with or without a reason, applied by the desk, and the seat is free', async () => {
    const mission = await missionOf(t, 'PER')
    const [odongo] = await confirmed(t, 'PER', [cast.odongo])
    const path = `/portal/people/${odongo?.id}/withdrawal`
    await mission.pages.send(path, { entry: crypto.randomUUID(), reason: 'Other duties' })
    const note = await lastNoteOf(mission)
    expect(note).toMatchObject({ kind: 'withdrawal', state: 'read' })
    expect(note?.reading?.parts[0]?.text).toContain('Reason: Other duties')
    expect(await wordsOn(await mission.pages.visit('/portal/delegation'))).toContain(
      'The withdrawal that you sent is being looked at',
    )

    expect((await applied(note?.id ?? '')).map(({ kind }) => kind)).toEqual(['removed'])
    const delegation = await wordsOn(await mission.pages.visit('/portal/delegation'))
    expect(delegation).toContain('No longer in the delegation')
    expect(delegation).toContain('Walter ODONGO Withdrawn')
  })

  it('pressed twice is sent once', async () => {
    const mission = await missionOf(t, 'SEN')
    const [odongo] = await confirmed(t, 'SEN', [cast.odongo])
    const entry = crypto.randomUUID()
    const path = `/portal/people/${odongo?.id}/withdrawal`
    const places = [await mission.pages.send(path, { entry }), await mission.pages.send(path, { entry })]
    expect(new Set(places.map(({ headers }) => headers.get('location'))).size).toBe(1)
  })
})

describe('Another delegation', () => {
  it('has no pages here: neither its people nor its messages', async () => {
    const stranger = await missionOf(t, 'JOR')
    const [theirs] = await confirmed(t, 'COL', [cast.apio])
    const { note, named } = await noteFrom(t, 'COL', [cast.nakitto])
    const before = await drizzle.$count(correspondence)
    for (const id of [theirs?.id, named[0]?.id])
      for (const what of ['correction', 'withdrawal']) {
        const path = `/portal/people/${id}/${what}`
        expect([path, (await stranger.pages.visit(path)).status]).toEqual([path, 404])
        expect((await stranger.pages.send(path, { fullName: 'X', email: '' })).status).toBe(404)
      }
    expect((await stranger.pages.visit(`/portal/messages/${note.id}`)).status).toBe(404)
    expect(await drizzle.$count(correspondence)).toBe(before)
  })
})
