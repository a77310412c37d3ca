import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { confirmed } from '../../../../tests/confirmed.ts'
import { testOffice } from '../../../../tests/office.ts'
import { storeAnswers } from '../commands/store-answers.ts'
import { sections } from '../form/sections.ts'
import { registrations } from '../schema.ts'
import { declaredBalance } from './declared-balance.ts'

const t = await testOffice()

it('counts what people say of themselves last, and nothing of who says nothing (NOM-6)', async () => {
  const people = await confirmed(t, 'UGA', [cast.okello, cast.nakitto, cast.odongo])
  const say = async (index: number, version: number, answers: Record<string, string>) => {
    const [registration] = await t.database.drizzle
      .select()
      .from(registrations)
      .where(eq(registrations.personId, people[index]?.id ?? ''))
    if (!registration) throw new Error('No registration')
    const readings = [{ section: sections.statistics, answers }]
    await t.act((act) => storeAnswers(act, t.office.seals, { registration, version, readings }))
  }
  await say(0, 1, { sex: 'man' })
  await say(0, 2, { sex: 'no-answer' })
  await say(1, 1, { sex: 'woman', disability: 'yes' })
  const { database, seals, conference } = t.office
  expect(await declaredBalance(database, seals, conference.id)).toEqual({
    women: 1,
    men: 0,
    others: 0,
    withDisabilities: 1,
    withoutDisabilities: 0,
  })
  expect((await declaredBalance(database, seals, conference.id, [crypto.randomUUID()])).women).toBe(0)
})
